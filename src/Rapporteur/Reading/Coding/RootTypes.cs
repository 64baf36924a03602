using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Coding;

/// <summary>
/// The type of an act as CAMEO's roots would have it: cooperation that is only intended is an agreement, conflict that is only intended a threat,
/// cooperation refused a rejection, conflict ended a concession; and single words by the table of roots.
/// </summary>
/// <param name="table">Words with a root of their own.</param>
/// <param name="lexicon">The predicate lexicon.</param>
internal sealed class RootTypes(RootTable table, Lexicon lexicon)
{
    private readonly Bearings _bearings = new(table);

    /// <summary>The root that the table gives to a predicate which the lexicon does not type; null for none.</summary>
    public string? OwnRoot(Sentence sentence, Proposition proposition) => OwnRoot(sentence, proposition.Predicate, proposition.Lemma, proposition.Kind);

    /// <summary>The same for a word alone.</summary>
    public string? OwnRoot(Sentence sentence, int token, string lemma, PredicateKind kind) => table.RootOf(sentence, token, lemma, kind);

    /// <summary>Type of the deed that the object of the verb names ("launched a probe"), or null.</summary>
    public string? ObjectType(Sentence sentence, Proposition proposition, IReadOnlyList<Proposition> propositions) => ContentType(sentence, proposition, propositions);

    /// <summary>The act with its root for a type.</summary>
    public PairAct Of(PairAct act, PairMention pair, IReadOnlyList<Proposition> propositions)
    {
        var sentence = pair.Sentence;
        var lemma = act.Proposition?.Lemma ?? sentence.Tokens[act.Predicate].Lemma.ToLowerInvariant();
        var content = act.Content?.Type ?? ContentType(sentence, act.Proposition, propositions);
        if (content is not null && (table.Ends(lemma) || table.CallsOff(lemma)))
        {
            return act with { Type = Turned(content, table.Ends(lemma) ? Bearing.Ended : Bearing.CalledOff, isVerb: false) };
        }

        // "pledged support" is support; a call for deeds against somebody threatens them; an order to stop is force.
        var type = (act.Type, content) switch
        {
            ("AGREE", "SUPPORT") when act.Content?.Proposition?.Kind != PredicateKind.Verb => "SUPPORT",
            ("REQUEST", "SANCTION" or "COERCE" or "ASSAULT") when lemma == "order" => "COERCE",
            ("REQUEST", "SANCTION" or "COERCE" or "ASSAULT") => "THREATEN",
            ("REQUEST", _) when lemma == "order" && IsOrderedToStop(sentence, act) => "COERCE",
            ("SUPPORT", "AID") when act.Proposition?.Kind == PredicateKind.Verb => "AID",
            ("CONSULT", _) when SaidWith(sentence, act, propositions) is { } said => said,
            _ => table.RootOf(sentence, act.Predicate, lemma, act.Proposition?.Kind ?? (sentence.Tokens[act.Predicate].Upos == "NOUN" ? PredicateKind.Noun : PredicateKind.Verb)) ?? act.Type,
        };
        return act with { Type = Turned(type, _bearings.Of(act, sentence, propositions), act.Proposition?.Kind == PredicateKind.Verb || IsAhead(sentence, act)) };
    }

    /// <summary>Type of the deed that the act's object names, or null.</summary>
    private string? ContentType(Sentence sentence, Proposition? act, IReadOnlyList<Proposition> propositions)
    {
        if (act is not { Kind: PredicateKind.Verb })
        {
            return null;
        }

        var argument = act[Role.Content] ?? act[Role.Recipient];
        if (argument is null || argument.IsClause)
        {
            return null;
        }

        foreach (var proposition in propositions)
        {
            if (proposition.Kind == PredicateKind.Noun && argument.Heads.Contains(proposition.Predicate) && proposition.Entry?.EventType is { } type)
            {
                return type;
            }
        }

        return sentence.Tokens[argument.Head].Upos != "NOUN" ? null
            : lexicon.Find(sentence.Tokens[argument.Head].Lemma.ToLowerInvariant(), PredicateKind.Noun).FirstOrDefault(static e => e.EventType is not null)?.EventType
                ?? CompoundType(sentence, argument.Head);
    }

    /// <summary>"called to express support", "wrote to complain": what a contact is for is what it is.</summary>
    private static string? SaidWith(Sentence sentence, PairAct act, IReadOnlyList<Proposition> propositions)
    {
        foreach (var child in sentence.ChildrenOf(act.Predicate))
        {
            if (sentence.Tokens[child].Relation is "advcl" or "xcomp" && VerbSlots.Mark(sentence, child) == "to")
            {
                foreach (var proposition in propositions)
                {
                    if ((proposition.Predicate == child || proposition.LightVerb == child) && proposition.Entry?.EventType is "SUPPORT" or "ACCUSE" or "REQUEST" or "THREATEN" or "REJECT" or "CONCEDE")
                    {
                        return proposition.Entry.EventType;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"mediation efforts", "aid convoys": the deed stands before the noun.</summary>
    private string? CompoundType(Sentence sentence, int noun)
    {
        var part = sentence.ChildOf(noun, "compound");
        return part < 0 ? null
            : lexicon.Find(sentence.Tokens[part].Lemma.ToLowerInvariant(), PredicateKind.Noun).FirstOrDefault(static e => e.EventType is not null)?.EventType;
    }

    private bool IsOrderedToStop(Sentence sentence, PairAct act) =>
        act.Proposition?[Role.Content] is { IsClause: true } content && table.Ends(sentence.Tokens[content.Head].Lemma.ToLowerInvariant());

    /// <summary>"will extend the curfew": the verb above the noun looks ahead.</summary>
    private static bool IsAhead(Sentence sentence, PairAct act) =>
        sentence.Tokens[act.Predicate] is { Relation: "obj", Head: >= 0 and var verb } && VerbGroup.ModalOf(sentence, verb) is "will" or "would" or "shall";

    private static string Turned(string type, Bearing bearing, bool isVerb) => (type, bearing) switch
    {
        ("AGREE" or "CONSULT" or "SUPPORT" or "CONCEDE" or "COOPERATE" or "AID" or "RETREAT", Bearing.Refused or Bearing.CalledOff) => "REJECT",
        ("AID" or "COOPERATE" or "CONSULT", Bearing.Ended) => "SANCTION",
        ("ACCUSE" or "SANCTION" or "COERCE" or "ASSAULT" or "PROTEST" or "MOBILIZE" or "THREATEN", Bearing.Ended or Bearing.CalledOff) => "CONCEDE",
        ("SANCTION" or "COERCE" or "ASSAULT" or "PROTEST", Bearing.Upheld) => "REJECT",
        ("CONSULT" or "COOPERATE" or "AID" or "SUPPORT", Bearing.Ahead) => "AGREE",
        ("CONCEDE" or "RETREAT", Bearing.Ahead) when isVerb => "AGREE",
        ("SANCTION" or "COERCE" or "ASSAULT" or "PROTEST", Bearing.Ahead) when isVerb => "THREATEN",
        _ => type,
    };
}
