using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Who sends and who gets words whose own clause names neither: the clause above does ("wrote to Oslo asking ...", "sent Bern a letter demanding ...").</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
internal sealed class Addressees(Findings findings, Parties parties)
{
    /// <summary>The addressees of a demand, thanks, a refusal; none for other acts.</summary>
    public IReadOnlyList<EntryId> Of(Proposition proposition, string type)
    {
        if (type is not ("REQUEST" or "SUPPORT" or "REJECT" or "ACCUSE" or "AGREE"))
        {
            return [];
        }

        var sentence = findings.SentenceOf(proposition);
        var token = sentence.Tokens[proposition.Predicate];
        // "in a letter to the king, the clan demanded ..."
        foreach (var child in sentence.ChildrenOf(proposition.Predicate))
        {
            if (sentence.Tokens[child].Relation == "obl" && IsLetter(sentence.Tokens[child]) && VerbSlots.Preposition(sentence, child) == "in"
                && ReceiverOf(proposition.Sentence, sentence, child) is { Count: > 0 } written)
            {
                return written;
            }
        }

        if (token.Head < 0)
        {
            return [];
        }

        if (proposition.Kind == PredicateKind.Verb)
        {
            var above = token.Relation is "acl" && IsLetter(sentence.Tokens[token.Head]) ? sentence.Tokens[token.Head].Head
                : token.Relation is "advcl" && (token.Xpos == "VBG" || VerbSlots.Mark(sentence, proposition.Predicate) == "to") ? token.Head : -1;
            return above < 0 || sentence.Tokens[above].Upos != "VERB" ? [] : ReceiverOf(proposition.Sentence, sentence, above);
        }

        // "complied with the request of Oslo", "did so at the request of Bern": whoever answers was asked.
        if (type == "REQUEST" && proposition.Kind == PredicateKind.Noun)
        {
            var answer = findings.PropositionsOf(proposition.Sentence).FirstOrDefault(p => p.Predicate == token.Head && p.Kind == PredicateKind.Verb
                && (p.Entry?.EventType is "AGREE" or "REJECT" or "CONCEDE" || VerbSlots.Preposition(sentence, proposition.Predicate) is "at" or "upon" or "on"));
            return answer is null ? [] : parties.AllOf(proposition.Sentence, answer[Role.Agent]);
        }

        return [];
    }

    /// <summary>Whoever sends the letter that asks, thanks or warns.</summary>
    public IReadOnlyList<EntryId> SenderOf(int index, int letter)
    {
        var sentence = findings.Text.Sentences[index];
        var token = sentence.Tokens[letter];
        return IsLetter(token) && token is { Relation: "obj", Head: >= 0 }
            && VerbSlots.Of(sentence, token.Head).Find(static s => s is { Name: "subj", IsClause: false }) is { } subject
            ? parties.AllOf(index, new Argument(Role.Agent, subject.Heads, subject.Range, null, false)) : [];
    }

    private IReadOnlyList<EntryId> ReceiverOf(int index, Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            var token = sentence.Tokens[child];
            var isReceiver = token.Relation == "iobj" || token.Relation is "obl" or "nmod" && child > verb && VerbSlots.Preposition(sentence, child) is "to" or "with"
                || token.Relation == "obj" && sentence.Tokens[verb].Lemma is "phone" or "call" or "meet" or "telephone" or "ring" or "email" or "visit" or "write" or "contact";
            if (isReceiver && parties.AllAt(index, child) is { Count: > 0 } named)
            {
                return named;
            }
        }

        return [];
    }

    private static bool IsLetter(Token token) => token.Lemma is "letter" or "note" or "message" or "statement" or "email" or "petition" or "memo" or "cable" or "declaration" or "communique" or "communiqué" or "appeal" or "manifesto" or "resolution" or "ultimatum";
}
