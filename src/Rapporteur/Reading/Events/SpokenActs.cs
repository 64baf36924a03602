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
internal sealed class SpokenActs(Findings findings, Parties parties, Sides sides, PriorActs prior, BlameWords blame)
{
    /// <summary>The spoken act of a proposition: type, who, whom, rule; null for none.</summary>
    public (string Type, IReadOnlyList<EntryId> Source, IReadOnlyList<EntryId> Target, string Rule)? Of(Proposition proposition, Statement? statement)
    {
        if (Label(proposition, statement) is { } label)
        {
            return label;
        }

        if (statement is null || statement.Speaker.Count == 0 || statement.Source is SourceKind.Media or SourceKind.Document)
        {
            return null;
        }

        if (IsObligation(proposition) && Subject(proposition, statement) is { Count: > 0 } obliged)
        {
            return ("REQUEST", statement.Speaker, obliged, "event.spoken-obligation");
        }

        return proposition.Standing is { IsNegated: false, IsConditional: false } && IsBlamed(proposition) && Subject(proposition, statement) is { Count: > 0 } blamed
            ? ("ACCUSE", statement.Speaker, blamed, "event.spoken-blame") : null;
    }

    /// <summary>"called the vote a sham", "labelled the general a terrorist".</summary>
    private (string, IReadOnlyList<EntryId>, IReadOnlyList<EntryId>, string)? Label(Proposition proposition, Statement? statement)
    {
        if (!EventWords.Labels.Contains(proposition.Lemma) || proposition.Standing.IsNegated || proposition.Kind != PredicateKind.Verb)
        {
            return null;
        }

        var sentence = findings.SentenceOf(proposition);
        var isBlame = false;
        foreach (var argument in proposition.Arguments)
        {
            isBlame |= argument.Role == Role.Attribute && Blames(sentence, argument.Range);
        }

        if (!isBlame)
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

        List<EntryId> target = [.. Behind(proposition.Sentence, thing).Where(t => !source.Any(s => sides.AreSame(s, t)))];
        var doers = target.Count > 0 ? target : prior.DoersOf(proposition.Sentence, thing, source);
        return doers.Count > 0 ? ("ACCUSE", source, doers, "event.label") : null;
    }

    private bool Blames(Sentence sentence, TokenRange range)
    {
        for (var i = range.Start; i < range.End; i++)
        {
            if (blame.Contains(sentence.Tokens[i]))
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

    private bool IsObligation(Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Verb || proposition.Standing.IsConditional)
        {
            return false;
        }

        var sentence = findings.SentenceOf(proposition);
        if (proposition.Standing.Modal is "must" or "should" or "ought")
        {
            foreach (var child in sentence.ChildrenOf(proposition.Predicate))
            {
                if (sentence.Tokens[child] is { Relation: "aux", Lemma: "have" })
                {
                    return false;
                }
            }

            return true;
        }

        // "insisted that Oslo pay": the bare form demands.
        var token = sentence.Tokens[proposition.Predicate];
        if (token is { Relation: "ccomp", Xpos: "VB" or "VBP", Head: >= 0 } && sentence.Tokens[token.Head].Lemma is "insist" or "demand" or "recommend" or "propose" or "suggest" or "urge" or "request" or "require" or "ask"
            && sentence.ChildOf(proposition.Predicate, "nsubj") is >= 0 and var subject && sentence.Tokens[subject].Xpos is "NNP" or "NN" && sentence.ChildOf(proposition.Predicate, "aux") < 0)
        {
            return true;
        }

        return token.Relation == "xcomp" && token.Head >= 0 && sentence.Tokens[token.Head].Lemma is "need" or "have"
            && VerbSlots.Mark(sentence, proposition.Predicate) == "to" && VerbGroup.TenseOf(sentence, token.Head) == Tense.Present;
    }

    /// <summary>Who the clause is about, where that is another side than the speaker.</summary>
    private List<EntryId> Subject(Proposition proposition, Statement statement)
    {
        var agent = proposition[Role.Agent];
        return agent is null ? [] : [.. Behind(proposition.Sentence, agent).Where(t => !statement.Speaker.Any(s => sides.AreSame(s, t)))];
    }

    private IReadOnlyList<EntryId> Behind(int sentence, Argument argument)
    {
        var named = parties.AllOf(sentence, argument);
        return named.Count > 0 ? named : parties.OwnersOf(sentence, argument);
    }
}
