using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Who acts on whom in a proposition, or that it is no act between two parties.</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="prior">What the report has told before.</param>
/// <param name="words">Classes of words that the rules ask for.</param>
internal sealed class ActParties(Findings findings, Parties parties, Sides sides, PriorActs prior, WordClasses words)
{
    private readonly TargetFinder _targets = new(findings, parties);
    private readonly DoerFinder _doers = new(findings, parties, prior);
    private readonly Undergoers _undergoers = new(findings, parties);
    private readonly Addressees _addressees = new(findings, parties);
    private readonly ProtestTargets _protests = new(findings, parties, words);
    private readonly PlaceStates _places = new(findings);
    private readonly PromisedDeeds _promised = new(findings, parties, sides, words);

    /// <summary>Source and target, or null where nobody acts, nobody is acted on, or only their own side.</summary>
    /// <param name="proposition">The act.</param>
    /// <param name="type">Its PLOVER type.</param>
    /// <param name="statement">The statement it is told in, or null.</param>
    public (IReadOnlyList<EntryId> Source, IReadOnlyList<EntryId> Target)? Of(Proposition proposition, string type, Statement? statement)
    {
        var source = Source(proposition, statement);
        source = source.Count > 0 || proposition[Role.Agent] is not null ? source : _doers.Of(proposition, type);
        if (source.Count > 1 && ReciprocalActs.Is(findings.SentenceOf(proposition), proposition))
        {
            prior.Add(type, proposition.Lemma, proposition.Sentence, [source[0]], [.. source.Skip(1)], proposition);
            return Between([source[0]], [.. source.Skip(1)]);
        }

        var isJoint = source.Count > 1 && IsMutual(type, proposition) && proposition[Role.Counterpart] is null && proposition[Role.Recipient] is null;
        var target = isJoint ? [] : _targets.Of(proposition, type, source);
        target = target.Count > 0 ? target : [.. _undergoers.Of(proposition).Where(t => !source.Contains(t))];
        target = target.Count > 0 ? target : [.. _addressees.Of(proposition, type).Where(t => !source.Any(s => sides.AreSame(s, t)))];
        if (target.Count == 0 && source.Count > 1 && IsMutual(type, proposition))
        {
            (source, target) = ([source[0]], [.. source.Skip(1)]);
        }

        if (target.Count == 0 && source.Count > 0)
        {
            target = _places.Of(proposition, type);
            target = target.Any(t => !source.Any(s => sides.AreSame(s, t))) ? target : FromContext(proposition, type, source);
        }

        // "stands up for the American people": with one's own there is no act between parties.
        target = type is "SUPPORT" or "AID" ? [.. target.Where(t => !IsOwn(t, source))] : target;
        prior.Add(type, proposition.Lemma, proposition.Sentence, source, target, proposition);
        if (source.Count == 0 || TargetFinder.IsOwnPeople(findings.SentenceOf(proposition), proposition[Role.Recipient]))
        {
            return null;
        }

        return Between(source, target);
    }

    /// <summary>The pair without those of the source's own side, or null where nobody is left.</summary>
    public (IReadOnlyList<EntryId> Source, IReadOnlyList<EntryId> Target)? Between(IReadOnlyList<EntryId> source, IReadOnlyList<EntryId> target)
    {
        // "ordered the front-line troops to rest": forces that the report gives no country are the source's own.
        var isArmy = source.Any(s => findings.Actors[s].Sector == "MIL");
        List<EntryId> others = [.. target.Where(t => !source.Any(s => sides.AreOne(s, t)) && !(isArmy && findings.Actors[t] is { Sector: "MIL", Country: null, Kind: ActorKind.Group }))];
        return others.Count > 0 ? (source, others) : null;
    }

    private IReadOnlyList<EntryId> Source(Proposition proposition, Statement? statement)
    {
        var agent = proposition[Role.Agent];
        if (agent is null)
        {
            // "the demands of the protesters": what a demand is of is who makes it, where that is somebody.
            return proposition.Kind != PredicateKind.Noun ? []
                : proposition.Arguments.FirstOrDefault(static a => a is { Role: Role.Content, Marker: "of" }) is { } of && proposition.Entry?.EventType == "REQUEST"
                    && parties.AllOf(proposition.Sentence, of) is { Count: > 0 } makers ? makers : CarrierOf(proposition, statement);
        }

        return Named(proposition.Sentence, agent, statement);
    }

    private IReadOnlyList<EntryId> Named(int index, Argument agent, Statement? statement)
    {
        var sentence = findings.Text.Sentences[index];
        if (sentence.Tokens[agent.Head].Lemma.ToLowerInvariant() is "we" or "i" or "our" or "my")
        {
            return statement?.Speaker ?? parties.AllOf(index, agent);
        }

        // "my administration will press on": the speaker's own.
        if (sentence.Tokens[agent.Head].Lemma is "administration" or "government" or "country" or "nation" or "army" or "force" or "troop" or "ministry"
            && sentence.ChildOf(agent.Head, "nmod:poss") is >= 0 and var owner && sentence.Tokens[owner].Lemma.ToLowerInvariant() is "my" or "our" or "we" or "i"
            && (statement?.Speaker ?? parties.AllAt(index, owner)) is { Count: > 0 } own)
        {
            return own;
        }

        var source = parties.AllOf(index, agent);
        source = source.Count > 0 ? source : parties.OwnersOf(index, agent);
        return source.Count > 0 ? source : _addressees.SenderOf(index, agent.Head);
    }

    /// <summary>The subject of the verb that carries the noun out ("began an offensive").</summary>
    private IReadOnlyList<EntryId> CarrierOf(Proposition proposition, Statement? statement)
    {
        var sentence = findings.SentenceOf(proposition);
        var noun = sentence.Tokens[proposition.Predicate];
        var verb = proposition.LightVerb;
        // "was behind the attack", "is responsible for the killing"
        if (verb < 0 && proposition.Entry?.EventType == "ASSAULT" && Author(sentence, proposition.Predicate) is >= 0 and var author)
        {
            return Named(proposition.Sentence, new Argument(Role.Agent, Phrase.Conjuncts(sentence, author), new(author, author + 1), null, false), statement);
        }

        if (verb < 0 && noun.Head >= 0 && (noun.Relation is "obj" or "nsubj:pass" || noun.Relation == "obl" && VerbSlots.Preposition(sentence, proposition.Predicate) is not ("in" or "during" or "after" or "before" or "amid" or "since" or "against" or "at" or "for"))
            && words.Is("carrier", sentence.Tokens[noun.Head]))
        {
            verb = noun.Head;
        }

        // "spent billions in aid to Kabul": whoever spends it gives it.
        if (verb < 0 && noun is { Relation: "obl", Head: >= 0 } && VerbSlots.Preposition(sentence, proposition.Predicate) == "in" && sentence.ChildOf(noun.Head, "obj") is >= 0 and var sum
            && sum < proposition.Predicate && sentence.Tokens[sum].Lemma is "$" or "€" or "£" or "dollar" or "euro" or "pound" or "million" or "billion")
        {
            verb = noun.Head;
        }

        if (verb < 0 && noun is { Relation: "nmod", Head: >= 0 } && VerbSlots.Preposition(sentence, proposition.Predicate) is "in" or "of"
            && sentence.Tokens[noun.Head] is { Relation: "obj", Lemma: "$" or "€" or "£" or "billion" or "million" or "dollar" or "euro" or "pound" or "ton" or "tonne" or "worth" or "amount" or "package" } quantity)
        {
            verb = quantity.Head;
        }

        // Who receives or suffers an act does not do it.
        if (verb < 0 || EventWords.Sufferers.Contains(sentence.Tokens[verb].Lemma))
        {
            return [];
        }

        var subject = VerbSlots.Of(sentence, verb).Find(static slot => slot is { Name: "subj", IsClause: false });
        return subject is null ? [] : Named(proposition.Sentence, new Argument(Role.Agent, subject.Heads, subject.Range, null, false), statement);
    }

    /// <summary>The subject of whom it is said that the deed is theirs, or -1.</summary>
    private static int Author(Sentence sentence, int deed)
    {
        var token = sentence.Tokens[deed];
        return VerbSlots.Preposition(sentence, deed) switch
        {
            "behind" when sentence.ChildOf(deed, "cop") >= 0 => sentence.ChildOf(deed, "nsubj"),
            "for" when token.Head >= 0 && sentence.Tokens[token.Head].Lemma is "responsible" or "culpable" => sentence.ChildOf(token.Head, "nsubj"),
            "in" when token.Head >= 0 && sentence.Tokens[token.Head].Lemma is "part" && sentence.Tokens[sentence.Tokens[deed].Head].Head is >= 0 and var take
                && sentence.Tokens[take].Lemma == "take" => sentence.ChildOf(take, "nsubj"),
            _ => -1,
        };
    }

    private IReadOnlyList<EntryId> FromContext(Proposition proposition, string type, IReadOnlyList<EntryId> source) => type switch
    {
        // Whom a commitment is to its own words tell.
        "SUPPORT" when TargetFinder.IsPledge(proposition) => [],
        "ACCUSE" or "SUPPORT" or "REJECT" when prior.DoersOf(proposition.Sentence, proposition[Role.Content] ?? proposition[Role.Recipient], source) is { Count: > 0 } doers => doers,
        "REJECT" when proposition[Role.Content] is { IsClause: false } told && words.Is("telling", findings.SentenceOf(proposition).Tokens[told.Head]) =>
            prior.TellersBefore(findings.SentenceOf(proposition).Tokens[proposition.Predicate].Span.Start, source),
        "AGREE" when _promised.Of(proposition, source) is { Count: > 0 } promised => promised,
        "AGREE" when proposition is { Kind: PredicateKind.Noun, LightVerb: < 0, Entry.Stance: null } => [],
        "REJECT" or "AGREE" or "CONCEDE" when prior.AskersOf(proposition.Sentence, source) is { Count: > 0 } askers => askers,
        // Whoever is committed to peace somewhere is so with nobody that the words speak of.
        "REJECT" or "AGREE" or "CONCEDE" when !TargetFinder.IsPledge(proposition) && IsOfPeace(proposition) && _targets.Around(proposition, source) is { Count: > 0 } others => others,
        "REJECT" or "AGREE" or "CONCEDE" when IsOfPeace(proposition) && prior.OpponentsOf(proposition.Sentence, source) is { Count: > 0 } opponents => opponents,
        // "demanded the men's release": of whoever took them.
        "REQUEST" when proposition[Role.Content] is { IsClause: false } back && findings.SentenceOf(proposition).Tokens[back.Head].Lemma is "release" or "return" or "handover" or "freedom" or "repatriation"
            && prior.TakersBefore(proposition.Sentence, source) is { Count: > 0 } takers => takers,
        // A call for a truce goes to those who fight.
        "REQUEST" when IsOfPeace(proposition) && prior.Fighters(proposition.Sentence, source) is { Count: > 0 } fighters => fighters,
        "REQUEST" when prior.AskedBefore(proposition.Sentence, source) is { Count: > 0 } asked => asked,
        "MOBILIZE" => prior.OpponentsOf(proposition.Sentence, source),
        // "the attack was carried out by ...": whom the blow befell that the report has told of without its doer.
        "ASSAULT" when proposition is { Kind: PredicateKind.Noun, LightVerb: >= 0 } =>
            [.. prior.BefallenBefore(proposition.Sentence, source).Where(t => findings.Actors[t].Country is not { } country || !source.Any(s => findings.Actors[s].Country == country))],
        "RETREAT" or "CONCEDE" when proposition.Lemma.EndsWith("ceasefire", StringComparison.Ordinal) || proposition.Lemma.EndsWith("truce", StringComparison.Ordinal) => prior.OpponentsOf(proposition.Sentence, source),
        "CONCEDE" when proposition.Lemma.EndsWith("strike", StringComparison.Ordinal) || proposition.Lemma.EndsWith("protest", StringComparison.Ordinal) => _protests.Of(proposition, source),
        "THREATEN" when ConditionedOn(proposition, source) is { } pressed => pressed,
        "THREATEN" => prior.LastTargetOf(proposition.Sentence, source) is { Count: > 0 } last ? last : prior.OpponentsOf(proposition.Sentence, source),
        "PROTEST" => _protests.Of(proposition, source),
        "AGREE" when TargetFinder.IsPledge(proposition) => [],
        "SUPPORT" when proposition.Lemma is "support" or "back" or "backing" or "endorse" or "endorsement" => [],
        "AGREE" or "REQUEST" or "SUPPORT" or "CONCEDE" => prior.Interlocutors(proposition, source),
        _ => [],
    };

    /// <summary>"will strike unless the ministry pays": whoever is to do what averts it; null for no condition that somebody meets.</summary>
    private List<EntryId>? ConditionedOn(Proposition threat, IReadOnlyList<EntryId> source)
    {
        var sentence = findings.SentenceOf(threat);
        var condition = threat[Role.Condition] ?? (threat[Role.Content] is { IsClause: true } content
            ? findings.PropositionsOf(threat.Sentence).FirstOrDefault(p => p.Predicate == content.Head)?[Role.Condition] : null);
        return condition is { IsClause: true } && sentence.ChildOf(condition.Head, "nsubj") is >= 0 and var subject
            ? [.. parties.AllAt(threat.Sentence, subject).Where(t => !source.Any(s => sides.AreSame(s, t)))] : null;
    }

    /// <summary>The people of a country, seen from its government.</summary>
    private bool IsOwn(EntryId people, IReadOnlyList<EntryId> source) => findings.Actors[people] is { Kind: ActorKind.Group, Sector: "CVL", Country: { } country }
        && source.All(s => findings.Actors[s].Country == country && (findings.Actors[s].Kind == ActorKind.State || findings.Actors[s].Sector is "GOV" or "MIL"));

    /// <summary>Whether the act is about peace: one has it with whomever one fights.</summary>
    private bool IsOfPeace(Proposition proposition)
    {
        if (proposition[Role.Content] is not { } content)
        {
            return false;
        }

        var tokens = findings.SentenceOf(proposition).Tokens;
        for (var i = content.Range.Start; i < content.Range.End; i++)
        {
            if (words.Is("peace", tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMutual(string type, Proposition proposition) =>
        type is "AGREE" or "CONSULT" or "COOPERATE" || proposition.Entry!.Frame.Any(static p => p.Role == Role.Counterpart);
}
