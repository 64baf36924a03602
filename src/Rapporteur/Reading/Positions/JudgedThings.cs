using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>The words of the thing that a judgement is said of; none where it is a person, a party, a meeting or cannot be told.</summary>
/// <param name="findings">Actors, trees and propositions of the report.</param>
internal sealed class JudgedThings(Findings findings)
{
    /// <summary>The things that a clause headed by <paramref name="head"/> judges: its subject, or what "it" stands for.</summary>
    public IEnumerable<TokenRange> OfClause(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child].Relation is "csubj" or "csubj:outer" && child < head)
            {
                return [Phrase.Of(sentence, child)];
            }
        }

        if (sentence.ChildOf(head, "expl") >= 0 || sentence.ChildOf(head, "nsubj") is >= 0 and var it && sentence.Tokens[it].Form is "it" or "It")
        {
            if (Extraposed(sentence, head) is { } clause)
            {
                return [clause];
            }
        }

        var subject = sentence.ChildOf(head, "nsubj");
        if (subject < 0)
        {
            subject = sentence.ChildOf(head, "nsubj:outer");
        }

        return subject < 0 ? [] : sentence.Tokens[subject].Upos != "PRON" ? Things(sentence, subject, head) : Pointed(sentence, subject, head);
    }

    /// <summary>The thing that the verb describes ("called <b>the raid</b> a crime"); "it" is what the sentence is about.</summary>
    public IEnumerable<TokenRange> Of(Sentence sentence, int verb, int thing)
    {
        if (sentence.Tokens[thing].Upos != "PRON")
        {
            return Things(sentence, thing, verb);
        }

        if (sentence.Tokens[thing].Lemma is not ("it" or "this" or "that" or "they"))
        {
            return [];
        }

        return sentence.Tokens[verb] is { Relation: "advcl" or "conj", Head: >= 0 and var above } && Subject(sentence, above, thing) is { } topic ? [topic] : [];
    }

    private IEnumerable<TokenRange> Things(Sentence sentence, int thing, int predicate)
    {
        foreach (var head in Phrase.Conjuncts(sentence, thing))
        {
            if (IsThing(sentence, head) && head != predicate)
            {
                yield return head == thing && Phrase.Conjuncts(sentence, thing).Count == 1 ? Phrase.Of(sentence, head) : Phrase.OfConjunct(sentence, head);
            }
        }
    }

    /// <summary>Persons, parties, meetings, times and the state of things are judged without a position on anything that could be agreed.</summary>
    private bool IsThing(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        return token.Upos is "NOUN" or "PROPN" or "VERB" && findings.Actors.At(sentence.Index, head) is null
            && !findings.PropositionsOf(sentence.Index).Any(p => p.Predicate == head && p.Entry?.Encounter is not null)
            && token.Lemma.ToLowerInvariant() is not ("situation" or "conflict" or "war" or "condition" or "circumstance" or "people" or "person" or "man" or "woman" or "crisis"
                or "result" or "question" or "answer" or "fact" or "thing" or "reason" or "problem" or "issue" or "purpose" or "aim" or "goal" or "what"
                or "life" or "history" or "time" or "day" or "year" or "one" or "way" or "mood" or "tone" or "news" or "story" or "challenge" or "country"
                or "government" or "regime" or "leader" or "world" or "region" or "economy" or "report" or "claim" or "allegation" or "accusation")
            && sentence.EntityAt(head) is not { Type: EntityType.Person } && !findings.TimesOf(sentence.Index).Any(t => t.Range.Contains(head));
    }

    /// <summary>"it is wrong to arm them", "it would be an outrage if they were armed": what stands behind is what is judged.</summary>
    private static TokenRange? Extraposed(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child > head && sentence.Tokens[child].Relation is "csubj" or "xcomp" or "ccomp" or "advcl" && VerbSlots.Mark(sentence, child) is "to" or "that" or "if" or "for")
            {
                return Phrase.Of(sentence, child);
            }
        }

        return null;
    }

    /// <summary>
    /// "They arm the militia: this is a dangerous way": "this" is what was told before; alone in its sentence it is what it is said to be
    /// ("this is a ploy to win time").
    /// </summary>
    private static IEnumerable<TokenRange> Pointed(Sentence sentence, int pronoun, int head)
    {
        if (sentence.Tokens[pronoun].Lemma is not ("this" or "that" or "it" or "which"))
        {
            yield break;
        }

        var above = Before(sentence, head);
        if (above >= 0 && sentence.Tokens[pronoun].Lemma is "this" or "that")
        {
            var range = Proposals.VerbPhrase(sentence, above);
            var end = Math.Min(range.End, sentence.SubtreeOf(head).Start);
            while (end - 1 > above && sentence.Tokens[end - 1].Upos is "PUNCT" or "CCONJ")
            {
                end--;
            }

            yield return new TokenRange(range.Start, Math.Max(above + 1, end));
        }
        else if (sentence.Tokens[head].Upos == "NOUN" && sentence.Tokens[pronoun].Lemma is "this" or "that")
        {
            var range = Phrase.OfConjunct(sentence, head);
            var start = Math.Max(range.Start, pronoun + 1);
            while (start < head && sentence.Tokens[start].Upos is "AUX" or "ADV" or "PART")
            {
                start++;
            }

            yield return new TokenRange(start, range.End);
        }
    }

    /// <summary>The verb of the clause before, which the tree sets above or beside; -1 for none.</summary>
    private static int Before(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        if (token is { Relation: "parataxis" or "conj", Head: >= 0 } && sentence.Tokens[token.Head].Upos == "VERB" && token.Head < head)
        {
            return token.Head;
        }

        foreach (var child in token is { Relation: "ccomp", Head: >= 0 } ? sentence.ChildrenOf(token.Head) : [])
        {
            if (child < head && sentence.Tokens[child] is { Relation: "ccomp" or "parataxis", Upos: "VERB" })
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>What the clause above is about: behind "on" or "about", else its object.</summary>
    private TokenRange? Subject(Sentence sentence, int verb, int before)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child < before && sentence.Tokens[child].Relation == "obl" && VerbSlots.Preposition(sentence, child) is "on" or "about" or "regarding" && IsThing(sentence, child))
            {
                return Phrase.Of(sentence, child);
            }
        }

        if (sentence.ChildOf(verb, "obj") is not (>= 0 and var thing) || thing > before)
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(thing))
        {
            if (child < before && sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) is "on" or "about" or "regarding" && IsThing(sentence, child))
            {
                return Phrase.Of(sentence, child);
            }
        }

        return IsThing(sentence, thing) ? Phrase.Of(sentence, thing) : null;
    }
}
