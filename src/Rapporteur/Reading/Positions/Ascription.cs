using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Stances that stand under a verb of accusing, alleging or describing: they are told of the holder, not by the holder.</summary>
/// <param name="findings">Actors and trees of the report.</param>
internal sealed class Ascription(Findings findings)
{
    private readonly Parties _parties = new(findings);

    /// <summary>Who ascribes the stance; empty where the words are somebody's whom the report leaves out; null where nobody ascribes it.</summary>
    /// <example>Oslo was accused of refusing the terms. (Negative: Oslo was praised and refused the terms.)</example>
    public IReadOnlyList<EntryId>? Of(Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        // "accused of refusing to sign": the signing stands under the refusal, which stands under the verb.
        for (var (at, steps) = (proposition.Predicate, 0); at >= 0 && steps < 3; at = sentence.Tokens[at].Relation == "xcomp" ? sentence.Tokens[at].Head : -1, steps++)
        {
            // "stands accused of refusing": wherever the tree hangs it, the word before tells.
            if (VerbMark(sentence, at) is > 0 and var mark && sentence.Tokens[mark - 1].Form.ToLowerInvariant() is "accused" or "suspected")
            {
                return [];
            }

            if (sentence.Tokens[at].Head is >= 0 and var above && (IsUnder(sentence, proposition, at, sentence.Tokens[above]) || IsLaidAtObject(sentence, at, above)))
            {
                // "shelved the talks, citing Oslo's refusal": whoever did so says so.
                return TellersOf(sentence, above) is { Count: > 0 } own ? own : TellersAbove(sentence, above);
            }
        }

        if (proposition.Kind == PredicateKind.Noun && Blaming(sentence, proposition.Predicate) is { } blamers)
        {
            return blamers;
        }

        if (proposition.Kind == PredicateKind.Noun && sentence.ChildOf(proposition.Predicate, "amod") is >= 0 and var word && sentence.Tokens[word].Form is "alleged" or "supposed" or "purported")
        {
            // "Oslo's alleged demand": somebody says so, and nobody says who.
            return [];
        }

        return Holding(sentence, proposition.Predicate) is { } holding
            && VerbSlots.Of(sentence, holding).Find(slot => slot.Name == (VerbSlots.IsPassive(sentence, holding) ? "obj" : "subj") && !slot.IsClause) is { } thinker
            && thinker.Heads.SelectMany(head => _parties.At(sentence.Index, head)).Distinct().ToList() is { Count: > 0 } thinkers ? thinkers : null;
    }

    /// <summary>"Oslo voiced concern over Bern's support for the militia": whoever is concerned, or complains, says so; null where nobody does.</summary>
    private List<EntryId>? Blaming(Sentence sentence, int noun)
    {
        if (sentence.Tokens[noun] is not { Relation: "nmod" or "obl", Head: >= 0 and var above } || (sentence.Tokens[above].Lemma is not ("concern" or "alarm" or "worry" or "fear" or "complaint" or "criticism" or "condemnation" or "accusation" or "allegation" or "anger" or "outrage")
            && !(sentence.Tokens[above].Upos == "VERB" && sentence.ChildOf(above, "obj") is >= 0 and var thing && sentence.Tokens[thing].Lemma is "concern" or "alarm" or "worry" or "fear" or "complaint" or "criticism" or "accusation" or "allegation" or "anger" or "outrage")))
        {
            return null;
        }

        var verb = sentence.Tokens[above].Upos == "VERB" ? above : sentence.Tokens[above].Head;
        return verb >= 0 && TellersOf(sentence, verb) is { Count: > 0 } tellers ? tellers : null;
    }

    private List<EntryId> TellersAbove(Sentence sentence, int participle)
    {
        var found = new List<EntryId>();
        for (var (at, steps) = (participle, 0); found.Count == 0 && steps < 3 && sentence.Tokens[at] is { Relation: "advcl" or "ccomp", Head: >= 0 and var above }; at = above, steps++)
        {
            found = TellersOf(sentence, above);
        }

        return found;
    }

    /// <summary>The subject of the verb.</summary>
    private List<EntryId> TellersOf(Sentence sentence, int verb) =>
        [.. VerbSlots.Of(sentence, verb).Where(static slot => slot.Name == "subj").SelectMany(static slot => slot.Heads).SelectMany(head => _parties.At(sentence.Index, head)).Distinct()];

    /// <summary>"Oslo fears that Bern will refuse", "Oslo is convinced that ...": the word in whose finite clause the predicate stands; null for none.</summary>
    private static int? Holding(Sentence sentence, int predicate)
    {
        for (var (at, steps) = (predicate, 0); at >= 0 && steps < 4; at = sentence.Tokens[at].Head, steps++)
        {
            if (sentence.Tokens[at] is { Relation: "ccomp", Head: >= 0 and var above } && sentence.ChildOf(at, "nsubj") is >= 0 and var subject
                && sentence.Tokens[subject].Upos != "PRON" && sentence.Tokens[above].Upos is "VERB" or "ADJ")
            {
                return above;
            }
        }

        return null;
    }

    /// <summary>"denounced Oslo for refusing", "painted Oslo as unwilling": the verb's subject says so of its object.</summary>
    private static bool IsLaidAtObject(Sentence sentence, int at, int above) =>
        sentence.Tokens[at] is { Relation: "advcl" } token && token is { Xpos: "VBG" } or { Upos: "ADJ" } && VerbSlots.Mark(sentence, at) is "of" or "for" or "as" or "over"
        && sentence.Tokens[above].Upos == "VERB" && sentence.ChildOf(above, "obj") is >= 0 and var thing && thing < at;

    private static int VerbMark(Sentence sentence, int at) => Math.Max(sentence.ChildOf(at, "mark"), sentence.ChildOf(at, "case"));

    private static bool IsUnder(Sentence sentence, Proposition proposition, int at, Token above)
    {
        var token = sentence.Tokens[at];
        var isParticiple = above.Form.Equals("accused", StringComparison.OrdinalIgnoreCase) && sentence.ChildOf(above.Index, "nsubj") < 0 && sentence.ChildOf(above.Index, "obj") < 0;
        var isPassive = isParticiple || above.Upos == "VERB" && VerbSlots.IsPassive(sentence, above.Index);
        if (proposition.Kind == PredicateKind.Verb || at != proposition.Predicate)
        {
            return isPassive && (isParticiple || IsTelling(above)) && token.Relation is "xcomp" or "advcl" or "ccomp" or "acl";
        }

        return proposition.Kind == PredicateKind.Noun && (VerbSlots.Preposition(sentence, at) == "as" ? IsTelling(above)
            : token.Relation is "obj" or "obl" && !isPassive && above.Lemma is "cite" or "complain" or "denounce" or "allege" or "lament" or "deplore" or "decry" or "criticise" or "criticize"
                or "condemn" or "blame" or "protest");
    }

    private static bool IsTelling(Token verb) => verb.Lemma is "accuse" or "allege" or "suspect" or "blame" or "charge" or "say" or "believe" or "claim" or "report" or "portray" or "describe" or "depict"
        or "paint" or "present" or "rumour" or "rumor" or "think" or "understand";
}
