using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Refusals told by what a side says it will not do ("Chad will not hand over the pilot to Togo", "we will not negotiate with them").</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="prior">What the report has told before.</param>
/// <param name="words">Which deeds one may be asked for.</param>
internal sealed class Refusals(Findings findings, Parties parties, Sides sides, PriorActs prior, WordClasses words)
{
    /// <summary>The rule that its events name.</summary>
    public const string Rule = "event.will-not";

    /// <summary>Who refuses whom, or null.</summary>
    public (IReadOnlyList<EntryId> Source, IReadOnlyList<EntryId> Target)? Of(Proposition proposition, Statement? statement)
    {
        var sentence = findings.SentenceOf(proposition);
        if (proposition is not { Kind: PredicateKind.Verb, Standing: { IsNegated: true, Modal: "will" or "would" or "shall", IsConditional: false } }
            || !words.Is("refusable", sentence.Tokens[proposition.Predicate]) || proposition[Role.Agent] is not { } agent)
        {
            return null;
        }

        var named = parties.AllOf(proposition.Sentence, agent);
        var source = statement is { Speaker.Count: > 0 } && sentence.Tokens[agent.Head].Lemma.ToLowerInvariant() is "we" or "i" ? statement!.Speaker : named;
        if (source.Count == 0 || statement is not null && !statement.Speaker.Any(s => source.Any(a => sides.AreSame(a, s))))
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(proposition.Predicate))
        {
            if (child > proposition.Predicate && sentence.Tokens[child].Relation is "obj" or "iobj" or "obl" or "xcomp" && VerbSlots.Preposition(sentence, child) is not ("in" or "at" or "on" or "after" or "before" or "during")
                && Others(proposition.Sentence, child, source) is { Count: > 0 } target)
            {
                return (source, target);
            }
        }

        // "will not lift the curbs on Togo": whoever would have it lifted.
        if (parties.AllOf(proposition.Sentence, proposition[Role.Recipient]).Where(t => !source.Any(s => sides.AreSame(s, t))).ToList() is { Count: > 0 } recipients)
        {
            return (source, recipients);
        }

        return prior.AskersOf(proposition.Sentence, source) is { Count: > 0 } askers ? (source, askers) : null;
    }

    private List<EntryId> Others(int sentence, int head, IReadOnlyList<EntryId> source)
    {
        var named = parties.AllAt(sentence, head);
        named = named.Count > 0 ? named : parties.OwnersOf(sentence, new Argument(Role.Content, [head], new(head, head + 1), null, false));
        return [.. named.Where(t => !source.Any(s => sides.AreSame(s, t)))];
    }
}
