using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Whom a deed befalls that is named by a noun: told by the words around it ("is under EU sanctions", "was killed in a raid").</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
internal sealed class Undergoers(Findings findings, Parties parties)
{
    /// <summary>The parties, or none.</summary>
    public IReadOnlyList<EntryId> Of(Proposition deed)
    {
        if (deed.Kind != PredicateKind.Noun)
        {
            return [];
        }

        var sentence = findings.SentenceOf(deed);
        var token = sentence.Tokens[deed.Predicate];
        switch (VerbSlots.Preposition(sentence, deed.Predicate))
        {
            case "under" when sentence.ChildOf(deed.Predicate, "cop") >= 0:
                return SubjectOf(deed.Sentence, sentence, deed.Predicate);
            case "under" when token is { Relation: "nmod", Head: >= 0 }:
                return At(deed.Sentence, token.Head);
            case "under" when token is { Relation: "obl", Head: >= 0 }:
                return SlotOf(deed.Sentence, sentence, token.Head, VerbSlots.IsPassive(sentence, token.Head) ? "obj" : "subj");
            case "of" when token is { Relation: "nmod", Head: >= 0 } && sentence.Tokens[token.Head].Lemma is "subject" or "target" or "victim" or "object":
                return SubjectOf(deed.Sentence, sentence, token.Head);
            case "in" or "by" or "during" or "with" when token is { Relation: "obl" or "obl:agent", Head: >= 0 } && IsBlow(deed.Sentence, token.Head):
                return SlotOf(deed.Sentence, sentence, token.Head, "obj");
            default:
                return [];
        }
    }

    private bool IsBlow(int sentence, int verb) =>
        findings.PropositionsOf(sentence).Any(p => p.Predicate == verb && p.Entry?.EventType is "ASSAULT" or "COERCE");

    private IReadOnlyList<EntryId> SubjectOf(int index, Sentence sentence, int predicate)
    {
        var subject = sentence.ChildOf(predicate, "nsubj");
        return subject < 0 ? [] : At(index, subject);
    }

    private IReadOnlyList<EntryId> SlotOf(int index, Sentence sentence, int verb, string name) =>
        VerbSlots.Of(sentence, verb).Find(slot => slot.Name == name && !slot.IsClause) is { } slot ? At(index, slot.Heads[0]) : [];

    private IReadOnlyList<EntryId> At(int index, int head)
    {
        var argument = new Argument(Role.Recipient, [head], new(head, head + 1), null, false);
        var named = parties.AllOf(index, argument);
        return named.Count > 0 ? named : parties.OwnersOf(index, argument);
    }
}
