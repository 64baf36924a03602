using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Acts that are done by saying: blaming, demanding, threatening, labelling, told by what is said and not by its verb.</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="prior">What the report has told before.</param>
/// <param name="blame">Words of blame.</param>
/// <param name="words">Words of praise.</param>
/// <param name="deeds">Whose a deed is that is blamed.</param>
internal sealed class SpokenActs(Findings findings, Parties parties, Sides sides, PriorActs prior, BlameWords blame, WordClasses words, DeedDoers deeds)
{
    /// <summary>The rule of demands told by what the speaker says another must do.</summary>
    public const string ObligationRule = "event.spoken-obligation";

    private readonly Addressees _addressees = new(findings, parties);

    /// <summary>The spoken act of a proposition: type, who, whom, rule; null for none.</summary>
    public (string Type, IReadOnlyList<EntryId> Source, IReadOnlyList<EntryId> Target, string Rule)? Of(Proposition proposition, Statement? statement)
    {
        if (Label(proposition, statement) is { } label)
        {
            return label;
        }

        if (Warning(proposition, statement) is { } warning)
        {
            return warning;
        }

        if (statement is null || statement.Speaker.Count == 0 || statement.Source is SourceKind.Media or SourceKind.Document || IsAskedAbove(proposition))
        {
            return null;
        }

        if (IsObligation(proposition, statement) && Subject(proposition, statement) is { Count: > 0 } obliged)
        {
            return ("REQUEST", statement.Speaker, obliged, ObligationRule);
        }

        return proposition.Standing is { IsNegated: false, IsConditional: false } && IsBlamed(proposition) && Subject(proposition, statement) is { Count: > 0 } blamed
            ? ("ACCUSE", statement.Speaker, blamed, "event.spoken-blame") : null;
    }

    /// <summary>"warned Oslo that it would respond": what the warner will do itself is a threat.</summary>
    private (string, IReadOnlyList<EntryId>, IReadOnlyList<EntryId>, string)? Warning(Proposition proposition, Statement? statement)
    {
        if (proposition is not { Kind: PredicateKind.Verb, Lemma: "warn", Standing.IsNegated: false } || proposition[Role.Content] is not { IsClause: true } content)
        {
            return null;
        }

        var sentence = findings.SentenceOf(proposition);
        var clause = findings.PropositionsOf(proposition.Sentence).FirstOrDefault(p => p.Predicate == content.Head && p.Kind == PredicateKind.Verb);
        if (clause?[Role.Agent] is not { } agent || VerbGroup.ModalOf(sentence, clause.Predicate) is not ("will" or "would" or "shall" or "may" or "could"))
        {
            return null;
        }

        var source = parties.AllOf(proposition.Sentence, proposition[Role.Agent]);
        source = source.Count > 0 ? source : statement?.Speaker ?? [];
        var isOwn = sentence.Tokens[agent.Head].Lemma.ToLowerInvariant() is "we" or "i" || parties.AllOf(proposition.Sentence, agent).Any(a => source.Any(s => sides.AreSame(s, a)));
        List<EntryId> target = [.. parties.AllOf(proposition.Sentence, proposition[Role.Recipient]).Where(t => !source.Any(s => sides.AreSame(s, t)))];
        return isOwn && source.Count > 0 && target.Count > 0 ? ("THREATEN", source, target, "event.warning") : null;
    }

    /// <summary>"called the vote a sham", "labelled the general a terrorist".</summary>
    private (string, IReadOnlyList<EntryId>, IReadOnlyList<EntryId>, string)? Label(Proposition proposition, Statement? statement)
    {
        if (!EventWords.Labels.Contains(proposition.Lemma) || proposition.Standing.IsNegated || proposition.Kind != PredicateKind.Verb)
        {
            return null;
        }

        var sentence = findings.SentenceOf(proposition);
        var (isBlame, isPraise) = (false, false);
        foreach (var argument in proposition.Arguments)
        {
            isBlame |= argument.Role == Role.Attribute && Any(sentence, argument.Range, blame.Contains);
            isPraise |= argument.Role == Role.Attribute && Any(sentence, argument.Range, token => words.Is("praise", token));
        }

        if (!isBlame && !isPraise)
        {
            return null;
        }

        var source = parties.AllOf(proposition.Sentence, proposition[Role.Agent]);
        source = source.Count > 0 ? source : statement?.Speaker ?? [];
        var thing = proposition[Role.Recipient] ?? proposition[Role.Content];
        if (source.Count == 0 || thing is null)
        {
            return null;
        }

        List<EntryId> doers = [.. Behind(proposition.Sentence, thing).Where(t => !source.Any(s => sides.AreSame(s, t)))];
        // "called the raid a crime in a letter to Oslo": of somebody's deed nobody is told, whoever is told so is meant.
        doers = doers.Count > 0 ? doers : [.. _addressees.Of(proposition, "ACCUSE").Where(t => !source.Any(s => sides.AreSame(s, t)))];
        doers = doers.Count > 0 ? doers : [.. prior.DoersOf(proposition.Sentence, thing, source)];
        return doers.Count > 0 ? (isBlame ? "ACCUSE" : "SUPPORT", source, doers, "event.label") : null;
    }

    private static bool Any(Sentence sentence, TokenRange range, Func<Token, bool> holds)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (holds(sentence.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>That another side has attacked is an accusation where the speaker's own clause says so, not a clause about somebody in passing.</summary>
    private bool IsBlamed(Proposition proposition) =>
        proposition is { Kind: PredicateKind.Verb, Entry.EventType: "ASSAULT", Standing.Status: EventStatus.Happened or EventStatus.Ongoing or EventStatus.Claimed }
        && findings.SentenceOf(proposition).Tokens[proposition.Predicate].Relation is "root" or "ccomp" or "conj" or "parataxis";

    private bool IsObligation(Proposition proposition, Statement statement)
    {
        if (proposition.Kind == PredicateKind.Noun && proposition.LightVerb < 0 || proposition.Standing.IsConditional)
        {
            return false;
        }

        var sentence = findings.SentenceOf(proposition);
        if (proposition.Standing.Modal is "must" or "should" or "ought")
        {
            return !VerbGroup.IsPerfect(sentence, proposition.Predicate);
        }

        // "insisted that Oslo pay": the bare form demands.
        var token = sentence.Tokens[proposition.Predicate];
        if (token is { Relation: "ccomp", Xpos: "VB" or "VBP", Head: >= 0 } && sentence.Tokens[token.Head].Lemma is "insist" or "demand" or "recommend" or "propose" or "suggest" or "urge" or "request" or "require" or "ask"
            && sentence.ChildOf(proposition.Predicate, "nsubj") is >= 0 and var subject && sentence.Tokens[subject].Xpos is "NNP" or "NN" && sentence.ChildOf(proposition.Predicate, "aux") < 0)
        {
            return true;
        }

        return token.Relation == "xcomp" && token.Head >= 0 && sentence.Tokens[token.Head].Lemma is "need" or "have"
            && VerbSlots.Mark(sentence, proposition.Predicate) == "to"
            && (VerbGroup.TenseOf(sentence, token.Head) is var tense && tense == Tense.Present || tense == Tense.Past && statement.Direct != Directness.Yes);
    }

    /// <summary>"the daily reported that Oslo recommended the troops leave": what Oslo asks the outlet does not.</summary>
    private bool IsAskedAbove(Proposition proposition) =>
        findings.SentenceOf(proposition).Tokens[proposition.Predicate] is { Relation: "ccomp", Xpos: "VB" or "VBP", Head: >= 0 and var above }
        && findings.PropositionsOf(proposition.Sentence).Any(p => p.Predicate == above && p.Entry is { EventType: "REQUEST" });

    /// <summary>Who the clause is about, where that is another side than the speaker.</summary>
    private List<EntryId> Subject(Proposition proposition, Statement statement)
    {
        var agent = proposition[Role.Agent] ?? Carrier(proposition);
        return agent is null || IsOwn(proposition.Sentence, agent, statement) ? [] : [.. Behind(proposition.Sentence, agent).Where(t => !statement.Speaker.Any(s => sides.AreSame(s, t)))];
    }

    /// <summary>"its fighters had captured the town": the speaker's own people.</summary>
    private bool IsOwn(int sentence, Argument agent, Statement statement) =>
        findings.Text.Sentences[sentence].ChildOf(agent.Head, "nmod:poss") is >= 0 and var owner && parties.AllAt(sentence, owner).Any(o => statement.Speaker.Any(s => sides.AreSame(s, o)));

    /// <summary>"must reach an agreement": who is to do it is the subject of the verb that carries the noun.</summary>
    private Argument? Carrier(Proposition proposition) =>
        proposition.LightVerb >= 0 && VerbSlots.Of(findings.SentenceOf(proposition), proposition.LightVerb).Find(static s => s is { Name: "subj", IsClause: false }) is { } subject
            ? new Argument(Role.Agent, subject.Heads, subject.Range, null, false) : null;

    private IReadOnlyList<EntryId> Behind(int sentence, Argument argument)
    {
        var named = parties.AllOf(sentence, argument);
        return named.Count > 0 ? named : deeds.Of(sentence, argument.Head, []) ?? parties.OwnersOf(sentence, argument);
    }
}
