using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Reads meetings: one entry for each encounter, with its status as the report leaves it and the history of telling.</summary>
public sealed class MeetingReader
{
    private const string Named = "meeting.encounter";

    /// <summary>All meetings in order of first mention.</summary>
    public IReadOnlyList<Meeting> Read(Findings findings, IReadOnlyList<Statement> statements, Grounds grounds)
    {
        var speech = new SpeechContext(findings, statements);
        var groups = EncounterGroups.Join(findings, new EncounterFinder(findings).Find());
        Departures.Apply(findings, groups);
        var meetings = new List<Meeting>(groups.Count);
        foreach (var group in groups)
        {
            var id = new EntryId($"m{meetings.Count + 1}");
            var mentions = group.Mentions.OrderBy(static m => m.Mention.Start).ToList();
            var first = mentions[0];
            meetings.Add(new Meeting
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
            });
            grounds.Add(id, first.Proposition);
        }

        return meetings;
    }

    private static List<HistoryStep> History(List<Encounter> mentions, SpeechContext speech)
    {
        var steps = new List<HistoryStep>();
        foreach (var mention in mentions)
        {
            var by = speech.VoiceOf(mention.Proposition)?.Speaker ?? mention.By;
            if (steps.Count == 0 || steps[^1].Status != mention.Status || !by.SequenceEqual(steps[^1].By) && mention.Movers.Count > 0)
            {
                steps.Add(new HistoryStep { Status = mention.Status, Span = mention.StatusSpan, Movers = mention.Movers, By = by });
            }
        }

        return steps;
    }
}
