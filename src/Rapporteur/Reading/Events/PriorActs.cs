using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>What the report has told so far, for acts whose target it leaves to the reader ("condemned the attack", "the two sides agreed").</summary>
/// <param name="findings">The findings.</param>
/// <param name="meetings">The meetings of the report.</param>
/// <param name="sides">Who acts for one side.</param>
internal sealed class PriorActs(Findings findings, IReadOnlyList<Meeting> meetings, Sides sides)
{
    /// <summary>How many sentences back a deed can still be meant by "the move".</summary>
    private const int Reach = 12;

    private readonly List<(Event Event, int Sentence, string Lemma)> _told = [];

    /// <summary>Notes an act that the report has told.</summary>
    public void Add(Event told, Proposition proposition) => _told.Add((told, proposition.Sentence, proposition.Lemma));

    /// <summary>Who did what the phrase takes up again: the same noun, or a word for any deed.</summary>
    public IReadOnlyList<EntryId> DoersOf(Proposition proposition, Argument? content, IReadOnlyList<EntryId> source)
    {
        if (content is null || content.IsClause)
        {
            return [];
        }

        var token = findings.SentenceOf(proposition).Tokens[content.Head];
        var isAnyDeed = EventWords.AnyDeed.Contains(token.Lemma.ToLowerInvariant());
        for (var i = _told.Count - 1; i >= 0; i--)
        {
            var (told, sentence, lemma) = _told[i];
            if (proposition.Sentence - sentence > Reach)
            {
                break;
            }

            var isMeant = lemma == token.Lemma || isAnyDeed && told.Type is ("ASSAULT" or "COERCE" or "SANCTION" or "RETREAT" or "MOBILIZE" or "CONCEDE");
            if (isMeant)
            {
                List<EntryId> doers = [.. told.Source.Where(a => !source.Any(s => sides.AreOne(s, a)))];
                if (doers.Count > 0)
                {
                    return doers;
                }
            }
        }

        return [];
    }

    /// <summary>The other participants of the encounter that the report is speaking of, where the source took part in it.</summary>
    public IReadOnlyList<EntryId> Interlocutors(Proposition proposition, IReadOnlyList<EntryId> source)
    {
        var at = findings.SentenceOf(proposition).Tokens[proposition.Predicate].Span.Start;
        Meeting? best = null;
        var bestStart = -1;
        foreach (var meeting in meetings)
        {
            foreach (var mention in meeting.Mentions)
            {
                if (mention.Start <= at && mention.Start > bestStart && meeting.Participants.Count > 1
                    && meeting.Participants.Any(p => source.Any(s => sides.AreSame(s, p))))
                {
                    (best, bestStart) = (meeting, mention.Start);
                }
            }
        }

        return best is null ? [] : [.. best.Participants.Where(p => !source.Any(s => sides.AreSame(s, p)))];
    }
}
