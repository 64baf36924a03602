using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>At whose asking something is done: "put off at the request of Tunis", "met on Oslo's initiative".</summary>
/// <param name="findings">Actors and trees.</param>
/// <param name="words">The words for it.</param>
internal sealed class RequestFinder(Findings findings, MeetingWords words)
{
    private readonly Parties _parties = new(findings);

    /// <summary>Those who asked for what the predicate tells; empty where nobody is told to.</summary>
    public IReadOnlyList<EntryId> AskedBy(Proposition predicate)
    {
        var sentence = findings.SentenceOf(predicate);
        foreach (var token in sentence.Tokens)
        {
            if (token.Upos == "NOUN" && words.Has("asking", token.Lemma) && VerbSlots.Preposition(sentence, token.Index) is "at" or "on" or "upon"
                && NearWords.StandInClause(sentence, token.Index, predicate)
                && _parties.OwnersOf(predicate.Sentence, new Argument(Role.Cause, [token.Index], Phrase.Of(sentence, token.Index), null, false)) is { Count: > 0 } owners)
            {
                return owners;
            }
        }

        return [];
    }
}
