using Rapporteur.Reading.Meetings.Details;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Reads meetings: one entry for each encounter, with its status as the report leaves it and the history of telling.</summary>
public sealed class MeetingReader
{
    private const string Named = "meeting.encounter";

    private readonly MeetingWords _words;
    private readonly IReadOnlyDictionary<string, int> _numbers;

    private MeetingReader(MeetingWords words, IReadOnlyDictionary<string, int> numbers) => (_words, _numbers) = (words, numbers);

    /// <summary>Loads the words that tell how parties meet.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static MeetingReader Load(string? knowledgeDirectory) => new(MeetingWords.Load(knowledgeDirectory), RoundFinder.LoadNumbers(knowledgeDirectory));

    /// <summary>All meetings in order of first mention.</summary>
    public IReadOnlyList<Meeting> Read(Findings findings, IReadOnlyList<Statement> statements, Grounds grounds)
    {
        var speech = new SpeechContext(findings, statements);
        var groups = EncounterGroups.Join(findings, _words, new EncounterFinder(findings, _words).Find());
        Departures.Apply(findings, groups);
        var details = new MeetingDetails(findings, _words, _numbers, groups);
        var meetings = new List<Meeting>(groups.Count);
        foreach (var group in groups)
        {
            var id = new EntryId($"m{meetings.Count + 1}");
            var mentions = group.Mentions.OrderBy(static m => m.Mention.Start).ToList();
            var first = mentions[0];
            meetings.Add(details.Add(group, new Meeting
            {
                Id = id,
                Kind = group.Kind,
                Participants = group.Parties,
                Place = group.Place,
                Time = group.Time,
                Topic = mentions.Select(static m => m.Topic).FirstOrDefault(static t => t is not null),
                Status = group.Status,
                History = History(mentions, speech),
                Outcome = group.Outcome,
                Mentions = [.. mentions.Select(static m => m.Mention).Distinct()],
                Statement = speech.Of(first.Proposition)?.Id,
                Rule = $"{Named} {first.Proposition.Entry!.Id}",
            }));
            grounds.Add(id, first.Proposition);
        }

        return meetings;
    }

    private static List<HistoryStep> History(List<Encounter> mentions, SpeechContext speech)
    {
        var steps = new List<HistoryStep>();
        foreach (var mention in mentions)
        {
            if (mention is { IsAside: true, Status: MeetingStatus.Held } && steps.Count > 0)
            {
                continue;
            }

            var by = speech.VoiceOf(mention.Proposition)?.Speaker ?? mention.By;
            if (mention.Proposal is var (movers, span) && movers.Count > 0)
            {
                steps.Add(new HistoryStep { Status = MeetingStatus.Proposed, Span = span, Movers = movers, By = by });
            }

            if (steps.Count == 0 || steps[^1].Status != mention.Status || !by.SequenceEqual(steps[^1].By) && mention.Movers.Count > 0
                || mention.Movers.Count > 0 && steps[^1].Movers.Count == 0 || mention.Reason is not null && steps[^1].Reason is null)
            {
                steps.Add(new HistoryStep { Status = mention.Status, Span = mention.StatusSpan, Movers = mention.Movers, Reason = mention.Reason, By = by });
            }
        }

        return steps;
    }
}
