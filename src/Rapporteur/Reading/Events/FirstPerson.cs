using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Who "we" are in a declaration that speaks for itself: "We, the leaders of Chile and Peru, call on ...", "As friends of Haiti, we urge ...".</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
internal sealed class FirstPerson(Findings findings, Parties parties)
{
    /// <summary>A declaration says at its start who speaks.</summary>
    private const int Opening = 4;

    private IReadOnlyList<EntryId>? _declarants;

    /// <summary>The declarants, or none where the report does not speak in the first person.</summary>
    public IReadOnlyList<EntryId> Declarants => _declarants ??= Find();

    private IReadOnlyList<EntryId> Find()
    {
        foreach (var sentence in findings.Text.Sentences.Take(Opening))
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Relation == "nsubj" && token.Head >= 0 && token.Lemma.ToLowerInvariant() is "we" or "i" && Named(sentence, token) is { Count: > 0 } named)
                {
                    return named;
                }
            }
        }

        return [];
    }

    private IReadOnlyList<EntryId> Named(Sentence sentence, Token we)
    {
        foreach (var child in sentence.ChildrenOf(we.Index))
        {
            if (sentence.Tokens[child].Relation == "appos" && At(sentence.Index, sentence, child) is { Count: > 0 } named)
            {
                return named;
            }
        }

        foreach (var child in sentence.ChildrenOf(we.Head))
        {
            // Trees often give the verb both for subjects: "we" and what stands beside it.
            if (child != we.Index && sentence.Tokens[child].Relation == "nsubj" && At(sentence.Index, sentence, child) is { Count: > 0 } beside)
            {
                return beside;
            }

            if (child < we.Index && sentence.Tokens[child].Relation is "obl" or "advcl" && (VerbSlots.Preposition(sentence, child) ?? VerbSlots.Mark(sentence, child)) == "as"
                && At(sentence.Index, sentence, child) is { Count: > 0 } named)
            {
                return named;
            }
        }

        return [];
    }

    private IReadOnlyList<EntryId> At(int index, Sentence sentence, int head) =>
        parties.AllOf(index, new Argument(Role.Agent, Phrase.Conjuncts(sentence, head), new(head, head + 1), null, false));
}
