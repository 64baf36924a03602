using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Whom an act is directed at: the argument made for it, else whoever the words of the act speak of.</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
internal sealed class TargetFinder(Findings findings, Parties parties)
{
    /// <summary>How far below an argument's head its actor may hang ("the shelling of a base of Turkish troops").</summary>
    private const int Depth = 3;

    private readonly Holders _holders = new(findings, parties);

    /// <summary>The targets that the act's own sentence names, or none.</summary>
    /// <param name="proposition">The act.</param>
    /// <param name="type">Its PLOVER type.</param>
    /// <param name="source">Who acts; they are never the target.</param>
    public IReadOnlyList<EntryId> Of(Proposition proposition, string type, IReadOnlyList<EntryId> source)
    {
        // "complained to the council about Syrian shelling": to whom one complains is not who is accused.
        if (type == "ACCUSE" && proposition.Lemma is "complain" or "complaint" && (proposition[Role.Content] ?? proposition[Role.Cause] ?? proposition[Role.Topic]) is { } grievance
            && Behind(proposition, grievance, source) is { Count: > 0 } accused)
        {
            return accused;
        }

        foreach (var role in (ReadOnlySpan<Role>)[Role.Recipient, Role.Counterpart])
        {
            foreach (var argument in proposition.Arguments)
            {
                if (argument.Role == role && Behind(proposition, argument, source) is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        // "severed ties with Quito": the fixed object holds the phrase that names the target.
        if (proposition.Kind == PredicateKind.Verb && proposition.Lemma.Contains(' ', StringComparison.Ordinal)
            && findings.SentenceOf(proposition).ChildOf(proposition.Predicate, "obj") is >= 0 and var fixedObject)
        {
            foreach (var child in findings.SentenceOf(proposition).ChildrenOf(fixedObject))
            {
                if (child > fixedObject && VerbSlots.Preposition(findings.SentenceOf(proposition), child) is "with" or "to" or "on" or "against" or "for" or "from"
                    && Others(parties.AllAt(proposition.Sentence, child), source) is { Count: > 0 } named)
                {
                    return named;
                }
            }
        }

        if (!TakesContent(proposition.Entry?.EventType ?? type))
        {
            // What is banned, seized or cut may be somebody's, or somebody.
            if (type is "COERCE" or "SANCTION" && proposition[Role.Content] is { IsClause: false } thing && Behind(proposition, thing, source) is { Count: > 0 } owners)
            {
                return owners;
            }

            return type is "ASSAULT" or "COERCE" or "SANCTION" or "MOBILIZE" ? Prepositional(proposition, type, source) : [];
        }

        if (type == "AGREE" && IsPledge(proposition))
        {
            return [];
        }

        // "cut the number of its soldiers in Gabon": what one leaves is where they are.
        if (type == "RETREAT" && proposition[Role.Content] is { IsClause: false } own && IsOwnPeople(findings.SentenceOf(proposition), own))
        {
            return Within(proposition, own.Head, Depth, source, isDeed: true, mayEnterClauses: false);
        }

        foreach (var argument in proposition.Arguments)
        {
            if (argument.Role is Role.Content or Role.Topic or Role.Cause && (type != "AGREE" || argument.Role == Role.Content && !argument.IsClause)
                && Behind(proposition, argument, source) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>Whom the act's content names anywhere, those in whose country it is about among them.</summary>
    public IReadOnlyList<EntryId> Around(Proposition proposition, IReadOnlyList<EntryId> source)
    {
        foreach (var head in proposition[Role.Content]?.Heads ?? [])
        {
            if (Within(proposition, head, Depth + 2, source, isDeed: true, mayEnterClauses: true) is { Count: > 0 } inside)
            {
                return inside;
            }
        }

        return [];
    }

    /// <summary>A promise of one's own is an agreement only with a party that the words name.</summary>
    internal static bool IsPledge(Proposition proposition) =>
        proposition.Lemma is "commit" or "commitment" or "pledge" or "promise" or "vow" or "resolve" or "offer" or "ready" or "readiness" or "guarantee";

    /// <summary>Whom a phrase with "on", "against", "into" or "to" below the act names ("imposed curbs on flights to Cuba").</summary>
    private List<EntryId> Prepositional(Proposition proposition, string type, IReadOnlyList<EntryId> source)
    {
        var sentence = findings.SentenceOf(proposition);
        foreach (var head in (ReadOnlySpan<int>)[proposition.Predicate, proposition.Kind == PredicateKind.Noun ? sentence.Tokens[proposition.Predicate].Head : -1])
        {
            if (head < 0)
            {
                continue;
            }

            foreach (var child in sentence.ChildrenOf(head))
            {
                if (child > proposition.Predicate && VerbSlots.Preposition(sentence, child) is { } preposition
                    && (preposition is "on" or "against" or "into" or "to" or "at" || type != "MOBILIZE" && preposition is "from" or "over" || type == "MOBILIZE" && preposition is "with" or "near" or "along" or "towards" or "toward"))
                {
                    var named = Others(parties.AllAt(proposition.Sentence, child), source);
                    return named.Count > 0 ? named : Within(proposition, child, Depth, source, isDeed: true, mayEnterClauses: false);
                }
            }
        }

        return [];
    }

    /// <summary>Deeds are done to their recipient; what is given, sent or held names no party.</summary>
    private static bool TakesContent(string type) => type is not ("AID" or "COOPERATE" or "MOBILIZE" or "ASSAULT" or "COERCE" or "SANCTION");

    private List<EntryId> Behind(Proposition proposition, Argument argument, IReadOnlyList<EntryId> source)
    {
        if (!argument.IsClause && Others(parties.AllOf(proposition.Sentence, argument), source) is { Count: > 0 } named)
        {
            return named;
        }

        if (!argument.IsClause && proposition.Entry?.EventType is "ACCUSE" or "REQUEST" or "SUPPORT" or "REJECT" && DeedAt(proposition.Sentence, argument.Head) is { } told)
        {
            return BehindDeed(told, argument, source);
        }

        // People are set free, and whoever they belong to is not.
        if (proposition.Entry?.EventMode == "release")
        {
            return [];
        }

        // "proposed that monitors be sent": whom something is done to is not asked to do it.
        var isDone = argument.IsClause && proposition.Entry?.EventType == "REQUEST" && VerbSlots.IsPassive(findings.SentenceOf(proposition), argument.Head);
        if (!isDone && Others(parties.OwnersOf(proposition.Sentence, argument), source) is { Count: > 0 } owners)
        {
            return owners;
        }

        // "rejected calls by Oslo to wait": the tree may give "by Oslo" to the verb, the noun's own frame knows better.
        if (!argument.IsClause && findings.PropositionsOf(proposition.Sentence).FirstOrDefault(p => p.Predicate == argument.Head && p.Kind == PredicateKind.Noun) is { } deed
            && Others(parties.AllOf(proposition.Sentence, deed[Role.Agent]), source) is { Count: > 0 } doers)
        {
            return doers;
        }

        // Whose act is asked for is asked, nobody else whom the request speaks of.
        if (argument.IsClause && proposition.Entry?.EventType == "REQUEST")
        {
            return [];
        }

        foreach (var head in argument.Heads)
        {
            var isDeed = proposition.Entry?.EventType is "ASSAULT" or "COERCE" or "SANCTION" or "RETREAT" or "THREATEN";
            var inside = Within(proposition, head, argument.IsClause ? Depth + 1 : Depth, source, isDeed, argument.IsClause);
            // "pressed for an end to the abuse of villagers": nothing is asked of those for whom one asks.
            if (inside.Exists(id => proposition.Entry?.EventType != "REQUEST" || findings.Actors[id] is not { Kind: ActorKind.Group, Sector: "CVL" or "REF" or null }))
            {
                return inside;
            }
        }

        return [];
    }

    private Proposition? DeedAt(int sentence, int noun) => findings.PropositionsOf(sentence)
        .FirstOrDefault(p => p.Predicate == noun && p is { Kind: PredicateKind.Noun, Entry.EventType: "ASSAULT" or "COERCE" or "RETREAT" } && p[Role.Recipient] is not null);

    /// <summary>"condemned the attack on Mali by Chad", "called for the release of the crew held by Togo": whoever did it or is to, not whom it befalls.</summary>
    private List<EntryId> BehindDeed(Proposition deed, Argument argument, IReadOnlyList<EntryId> source)
    {
        foreach (var doers in (ReadOnlySpan<IReadOnlyList<EntryId>>)[parties.AllOf(deed.Sentence, deed[Role.Agent]), _holders.Of(deed.Sentence, deed[Role.Recipient])])
        {
            if (Others(doers, source) is { Count: > 0 } named)
            {
                return named;
            }
        }

        var befallen = parties.AllOf(deed.Sentence, deed[Role.Recipient]);
        return [.. Others(parties.OwnersOf(deed.Sentence, argument), source).Where(id => !befallen.Contains(id))];
    }

    /// <summary>The actors nearest to the head in its subtree, those of one depth together.</summary>
    private List<EntryId> Within(Proposition proposition, int head, int depth, IReadOnlyList<EntryId> source, bool isDeed, bool mayEnterClauses)
    {
        var sentence = findings.SentenceOf(proposition);
        List<int> level = [head];
        for (var d = 0; d < depth && level.Count > 0; d++)
        {
            var next = new List<int>();
            foreach (var token in level)
            {
                foreach (var child in sentence.ChildrenOf(token))
                {
                    // What is attacked in a country is attacked of that country; what is talked of there need not be.
                    if (child != proposition.Predicate && (isDeed || !IsPlaceOrTime(sentence, child)) && (mayEnterClauses || !IsClause(sentence, child)))
                    {
                        next.Add(child);
                    }
                }
            }

            var found = new List<EntryId>();
            foreach (var token in next)
            {
                found.AddRange(Others(parties.AllAt(proposition.Sentence, token), source).Where(id => !found.Contains(id)));
            }

            if (found.Count > 0)
            {
                return found;
            }

            level = next;
        }

        return [];
    }

    /// <summary>"protected our people", "asked its citizens": one's own, with whom there is no act between parties.</summary>
    internal static bool IsOwnPeople(Sentence sentence, Argument? argument) =>
        argument is { IsClause: false } && sentence.Tokens[argument.Head].Lemma is "people" or "citizen" or "civilian" or "troop" or "soldier" or "force" or "army" or "personnel" or "population" or "national" or "ambassador"
        && sentence.ChildOf(argument.Head, "nmod:poss") is >= 0 and var owner && sentence.Tokens[owner].Upos is "PRON" or "DET";

    private static bool IsClause(Sentence sentence, int token) =>
        sentence.Tokens[token].Relation is "acl" or "acl:relcl" or "advcl" or "ccomp" or "parataxis" or "xcomp";

    private static bool IsPlaceOrTime(Sentence sentence, int token)
    {
        var mark = sentence.ChildOf(token, "case");
        return sentence.Tokens[token].Relation is "obl" or "nmod" or "obl:unmarked" && mark >= 0
            && sentence.Tokens[mark].Lemma is "in" or "at" or "near" or "since" or "during" or "after" or "before" or "under" or "via";
    }

    private static List<EntryId> Others(IReadOnlyList<EntryId> found, IReadOnlyList<EntryId> source) =>
        [.. found.Where(id => !source.Contains(id))];
}
