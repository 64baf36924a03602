using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Where a stance word tells of no stance.</summary>
internal static class StanceGuards
{
    /// <summary>"if it is backed by the council": what is only supposed is nobody's stance.</summary>
    public static bool IsSupposed(Sentence sentence, Proposition proposition)
    {
        for (var i = proposition.Predicate; i >= 0; i = sentence.Tokens[i].Head)
        {
            if (VerbSlots.Mark(sentence, i) is "if" or "unless" or "whether" or "once" or "until" && sentence.Tokens[i].Relation is "advcl" or "ccomp" or "conj")
            {
                return true;
            }

            if (sentence.Tokens[i] is { Relation: "ccomp", Head: >= 0 and var proviso } && sentence.Tokens[proviso].Form.ToLowerInvariant() is "provided" or "providing" && VerbSlots.Mark(sentence, i) is null or "that")
            {
                return true;
            }

            if (sentence.Tokens[i].Relation is not ("conj" or "xcomp" or "cop" or "advcl" or "obj") || sentence.Tokens[i].Relation == "advcl" && VerbSlots.Mark(sentence, i) != "to")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"if the unions are against it", "whether it wins support": supposed or asked, not told.</summary>
    public static bool IsUnderMark(Sentence sentence, int head) =>
        VerbSlots.Mark(sentence, head) is "if" or "unless" or "whether" or "once" or "until";

    /// <summary>"ordered his men to hold fire": what one's own side is told to do is put to nobody.</summary>
    public static bool IsOwnSide(Sentence sentence, Proposition proposition) =>
        proposition.Entry?.Stance == Stance.Demands && proposition[Role.Recipient] is { IsClause: false } told
        && sentence.Tokens[told.Head].Lemma is "man" or "troop" or "soldier" or "force" or "army" or "fighter" or "officer" or "advisor" or "adviser" or "aide" or "staff"
            or "minister" or "representative" or "team" or "unit" or "commander" or "negotiator" or "diplomat"
        && sentence.ChildOf(told.Head, "nmod:poss") is >= 0 and var owner && sentence.Tokens[owner].Upos is "PRON" or "DET";

    /// <summary>"let there be no doubt", "I want to thank": turns of speech.</summary>
    public static bool IsTurnOfSpeech(Sentence sentence, Proposition proposition, Argument content) =>
        content.IsClause && (sentence.ChildOf(content.Head, "expl") >= 0
            || proposition.Lemma == "let" && sentence.Tokens[proposition.Predicate].Xpos == "VB" && sentence.ChildOf(proposition.Predicate, "nsubj") < 0 && sentence.ChildOf(proposition.Predicate, "mark") < 0
            || proposition.Kind == PredicateKind.Adjective && sentence.Tokens[content.Head].Lemma is "point" or "note" or "remember" or "recall" or "stress" or "say" or "understand"
            || proposition.Lemma is "happy" or "pleased" or "glad" or "proud" or "delighted" && sentence.Tokens[content.Head].Lemma is "report" or "say" or "announce" or "tell" or "confirm" or "congratulate"
            || proposition.Lemma is "want" or "like" or "let" or "wish" && proposition[Role.Recipient] is null
            && sentence.Tokens[content.Head].Lemma is "thank" or "recognize" or "recognise" or "acknowledge" or "say" or "stress" or "emphasize" or "emphasise" or "be" or "make"
                or "congratulate" or "express" or "note" or "repeat" or "point" or "know" or "add" or "commend" or "start" or "begin");

    /// <summary>"it required patience", "a majority required by the law", "people who need our help": what things take is nobody's demand.</summary>
    public static bool IsNeed(Sentence sentence, Proposition proposition) =>
        proposition.Lemma == "require" && (sentence.Tokens[proposition.Predicate].Relation == "acl" || proposition[Role.Agent] is { IsClause: false } agent && sentence.Tokens[agent.Head].Lemma.Equals("it", StringComparison.OrdinalIgnoreCase))
        || proposition.Lemma == "need" && sentence.Tokens[proposition.Predicate].Relation == "acl:relcl";

    /// <summary>"the efforts allowed us to begin": what things make possible is nobody's consent.</summary>
    public static bool IsMadePossible(Findings findings, Proposition proposition) =>
        proposition is { Kind: PredicateKind.Verb, Lemma: "allow" or "permit" or "let" or "enable" } && proposition[Role.Agent] is { IsClause: false } agent
        && findings.SentenceOf(proposition).Tokens[agent.Head].Upos == "NOUN" && findings.Actors.At(proposition.Sentence, agent.Head) is null;

    /// <summary>"all necessary means": an adjective before its noun, said by nobody in particular, only describes.</summary>
    public static bool IsAttribute(Sentence sentence, Proposition proposition) =>
        proposition.Kind == PredicateKind.Adjective && sentence.Tokens[proposition.Predicate].Relation == "amod" && proposition[Role.Agent] is null;

    /// <summary>"only a framework", "merely a first draft".</summary>
    public static bool IsMere(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child < head && sentence.Tokens[child] is { Relation: "advmod", Lemma: "only" or "merely" or "just" or "simply" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"underscored his concern about the ban": the noun tells the stance, the verb only stresses it.</summary>
    public static bool IsStress(Findings findings, Proposition proposition, Argument content) =>
        !content.IsClause && IsStressing(proposition) && findings.PropositionsOf(proposition.Sentence).Any(p => p.Predicate == content.Head && p.Entry?.Stance is not null && p[Role.Agent] is not null && p[Role.Content] is not null);

    /// <summary>"voted to elect her", "to allow the work to go on": choosing a person and the purpose of another act are no stances.</summary>
    public static bool IsElection(Sentence sentence, Proposition proposition, Argument content) =>
        proposition.Lemma == "vote" && !content.IsClause && content.Range.Count == 1 && sentence.Tokens[content.Head].Lemma is "favour" or "favor"
        || proposition.Lemma == "vote" && content.IsClause && sentence.Tokens[content.Head].Lemma is "elect" or "choose" or "appoint" or "nominate"
        || proposition.Lemma is "allow" or "permit" or "let" && proposition.Tense == Tense.None && sentence.Tokens[proposition.Predicate].Relation is "advcl" or "acl"
            && VerbSlots.Mark(sentence, proposition.Predicate) == "to";

    /// <summary>Whether the verb only stresses what its object tells.</summary>
    public static bool IsStressing(Proposition proposition) => proposition is
    {
        Kind: PredicateKind.Verb,
        Lemma: "stress" or "emphasise" or "emphasize" or "underline" or "underscore" or "reaffirm" or "affirm" or "reassert"
    };

    /// <summary>"asked not to be named", "declined to comment": how sources speak.</summary>
    public static bool IsAnonymity(Sentence sentence, Argument content) =>
        content.IsClause && (sentence.Tokens[content.Head].Lemma is "name" or "identify" or "quote" && VerbSlots.IsPassive(sentence, content.Head)
            || sentence.Tokens[content.Head].Lemma is "comment" or "elaborate");
}
