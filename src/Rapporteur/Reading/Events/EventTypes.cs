using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>The type of an act where its context changes that of the lexicon, or null where it is no event.</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="words">Classes of words that the rules ask for.</param>
internal sealed class EventTypes(Findings findings, Parties parties, Sides sides, WordClasses words)
{
    /// <summary>Within how many words of its content a commitment tells what it is to.</summary>
    private const int NearWords = 8;

    private readonly GivenGoods _goods = new(words);
    private readonly CutDealings _dealings = new(words);

    /// <summary>The PLOVER type.</summary>
    public string? Of(Proposition proposition, Statement? statement)
    {
        if (_goods.Is(findings.SentenceOf(proposition), proposition))
        {
            return proposition.Entry!.EventType is null or "MOBILIZE" ? "AID" : proposition.Entry.EventType;
        }

        if (_dealings.Is(findings.SentenceOf(proposition), proposition))
        {
            return "SANCTION";
        }

        if (proposition.Entry is not { EventType: not null } entry || IsGame(proposition))
        {
            return null;
        }

        // "declined to be named", "refused to comment": what one will not tell a reporter is no refusal between parties.
        if (entry.EventType == "REJECT" && proposition is { Lemma: "decline" or "refuse" } && proposition[Role.Content] is { IsClause: true } silence
            && words.Is("reticence", findings.SentenceOf(proposition).Tokens[silence.Head]))
        {
            return null;
        }

        // "provides the ministry with the authority": what is no help is given to nobody's aid.
        if (entry.EventType == "AID" && proposition is { Lemma: "provide", Kind: PredicateKind.Verb } && proposition[Role.Content] is { IsClause: false } given
            && words.Is("immaterial", findings.SentenceOf(proposition).Tokens[given.Head]))
        {
            return null;
        }

        // "voiced concern about Oslo's raids" blames, where the words say whose they are.
        if (proposition is { Lemma: "concern", Kind: PredicateKind.Noun } && (proposition.LightVerb < 0 || parties.OwnersOf(proposition.Sentence, proposition[Role.Content]).Count == 0))
        {
            return null;
        }

        // One welcomes a guest, but also a step that another side has taken.
        if (proposition is { Lemma: "welcome", Kind: PredicateKind.Verb } && entry.EventType == "CONSULT")
        {
            return parties.AllOf(proposition.Sentence, proposition[Role.Recipient] ?? proposition[Role.Content]).Count == 0 ? "SUPPORT" : null;
        }

        // Governments protest in words, people in the street.
        if (proposition.Lemma == "protest" && entry.EventType is "PROTEST" or "ACCUSE")
        {
            var protesters = parties.AllOf(proposition.Sentence, proposition[Role.Agent]);
            return protesters.Count == 0 ? entry.EventType
                : protesters.All(p => findings.Actors[p] is { Kind: ActorKind.State } or { Sector: "GOV" or "IGO" or "JUD" }) ? "ACCUSE" : "PROTEST";
        }

        // What is suspended may be an attack.
        if (proposition is { Lemma: "suspension", Kind: PredicateKind.Noun } && proposition[Role.Content] is { } suspended
            && findings.PropositionsOf(proposition.Sentence).Any(p => p.Predicate == suspended.Head && p.Entry?.EventType == "ASSAULT"))
        {
            return "RETREAT";
        }

        // An encounter is the meeting reader's; "the Chaco War" is a name and nothing that happens.
        if (entry.Encounter is not null || proposition.Kind == PredicateKind.Noun && findings.SentenceOf(proposition).Tokens[proposition.Predicate].Upos == "PROPN")
        {
            return null;
        }

        // Soldiers, envoys and sides withdraw; a bill or a remark that is withdrawn leaves nobody.
        if (entry.EventType == "RETREAT" && proposition is { Lemma: "withdraw" } && proposition[Role.Content] is { IsClause: false } content
            && parties.AllOf(proposition.Sentence, content).Count == 0)
        {
            return null;
        }

        // "did not agree", "would not accept": who does not say yes says no.
        if (entry.EventType is "AGREE" or "CONCEDE" && proposition is { Kind: PredicateKind.Verb, Standing: { IsNegated: true, IsConditional: false } standing }
            && (standing.Status == EventStatus.Denied || standing.Modal is "will" or "would" or "shall"))
        {
            // "left without agreeing" tells of nobody who refused.
            return VerbSlots.Mark(findings.SentenceOf(proposition), proposition.Predicate) == "without" ? null : "REJECT";
        }

        // Whoever approves of an attack agrees to nothing with those attacked.
        if (entry.EventType == "AGREE" && proposition is { Kind: PredicateKind.Verb } && proposition[Role.Content] is { IsClause: false } approved
            && findings.PropositionsOf(proposition.Sentence).Any(p => p.Predicate == approved.Head && p.Kind == PredicateKind.Noun && p.Entry?.EventType is "ASSAULT" or "COERCE"))
        {
            return null;
        }

        // What is offered and is no act is for sale.
        if (entry.EventType == "AGREE" && proposition is { Lemma: "offer", Kind: PredicateKind.Verb } && proposition[Role.Content] is { IsClause: false } offered
            && !TargetFinder.IsOwnPeople(findings.SentenceOf(proposition), offered)
            && !findings.PropositionsOf(proposition.Sentence).Any(p => p.Predicate == offered.Head && p.Entry is not null))
        {
            return null;
        }

        // To agree that something is so is to share a view; to agree that something will be done is a deal.
        if (entry is { EventType: "AGREE", IsSpeech: true } && proposition[Role.Content] is { IsClause: true } view
            && VerbGroup.ModalOf(findings.SentenceOf(proposition), view.Head) is not ("will" or "would" or "shall"))
        {
            return null;
        }

        // A commitment to somebody's defence is a word in their favour, not a deal.
        if (entry.EventType == "AGREE" && proposition.Lemma == "commitment" && proposition[Role.Content] is { } cause
            && Names("backing", proposition.Sentence, new(cause.Range.Start, Math.Min(cause.Range.End, cause.Range.Start + NearWords))))
        {
            return "SUPPORT";
        }

        // "sent soldiers to help Malta", "to serve as peacekeepers": they come for somebody, against nobody.
        if (entry.EventType == "MOBILIZE" && proposition is { Kind: PredicateKind.Verb } && proposition[Role.Purpose] is { IsClause: true } purpose
            && words.Is("helping", findings.SentenceOf(proposition).Tokens[purpose.Head]))
        {
            return "AID";
        }

        // What an army, a firm or a deed does in support of somebody is no mere word.
        if (entry.EventType == "SUPPORT" && proposition is { Lemma: "support", Kind: PredicateKind.Verb } && proposition[Role.Agent] is { } supporter && IsDoer(proposition, supporter))
        {
            return "AID";
        }

        if (entry.EventType is "SANCTION" or "COERCE" or "ASSAULT" or "RETREAT" or "PROTEST" && IsUltimatum(proposition))
        {
            return "THREATEN";
        }

        // An attack that its own side announces is a threat.
        var isAhead = proposition.Standing.Status is EventStatus.Planned or EventStatus.Possible && !proposition.Standing.IsNegated;
        var speaksForItself = statement is not null && parties.AllOf(proposition.Sentence, proposition[Role.Agent]).Any(a => statement.Speaker.Any(s => sides.AreSame(a, s)));
        var isSworn = proposition.Parent is { Kind: PredicateKind.Verb, Lemma: "vow" or "swear" or "promise" or "pledge", Standing.IsNegated: false };
        return entry.EventType == "ASSAULT" && isAhead && (speaksForItself || isSworn) && findings.SentenceOf(proposition).Tokens[proposition.Predicate].Upos == "VERB"
            ? "THREATEN" : entry.EventType;
    }

    private bool Names(string name, int sentence, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (words.Is(name, findings.Text.Sentences[sentence].Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"will recall its envoy unless Oslo yields", "will shell the port if the crew is not freed".</summary>
    private bool IsUltimatum(Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        return proposition is { Kind: PredicateKind.Verb, Standing: { Modal: "will" or "would" or "shall", IsNegated: false } } && proposition[Role.Condition] is { } condition
            && (condition.Marker == "unless" || condition.Marker == "if" && VerbGroup.IsNegated(sentence, condition.Head));
    }

    private bool IsDoer(Proposition proposition, Argument agent) =>
        parties.AllOf(proposition.Sentence, agent) is { Count: > 0 } named ? named.All(a => findings.Actors[a].Sector is "MIL" or "REB" or "BUS")
            : findings.PropositionsOf(proposition.Sentence).Any(p => p.Predicate == agent.Head && p.Entry?.EventType is not null)
                || EventWords.AnyDeed.Contains(findings.SentenceOf(proposition).Tokens[agent.Head].Lemma);

    /// <summary>"Brazil beat Chile 2-1", "lost the final": a victory of sport.</summary>
    private bool IsGame(Proposition proposition)
    {
        if (proposition is not { Kind: PredicateKind.Verb, Entry.EventType: "ASSAULT", Lemma: "beat" or "defeat" or "crush" or "thrash" or "down" or "fight" or "hammer" or "rout" or "stun" or "overcome" or "sink" or "hit" or "attack" })
        {
            return false;
        }

        var tokens = findings.SentenceOf(proposition).Tokens;
        for (var i = proposition.Predicate + 1; i < tokens.Count; i++)
        {
            var isScore = i + 2 < tokens.Count && tokens[i].Xpos == "CD" && tokens[i + 1].Form is "-" or "–" && tokens[i + 2].Xpos == "CD" && tokens[i].Form.Length < 4;
            if (isScore || words.Is("sport", tokens[i]))
            {
                return true;
            }
        }

        return false;
    }
}
