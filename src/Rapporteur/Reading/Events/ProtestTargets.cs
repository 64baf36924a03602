using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Whom a protest is directed at where no argument of its own says so ("marched to demand that Oslo resign", "struck in protest of the decree").</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="words">Verbs that tell what a protest is about.</param>
internal sealed class ProtestTargets(Findings findings, Parties parties, WordClasses words)
{
    /// <summary>How far below the words that tell what it is about the party may hang.</summary>
    private const int Depth = 5;

    private readonly Dictionary<string, EntryId> _states = findings.Actors.All.Where(static a => a is { Kind: ActorKind.State, Country: not null })
        .DistinctBy(static a => a.Country).ToDictionary(static a => a.Country!, static a => a.Id);

    /// <summary>The party that the protest's purpose or cause names, else the government of the protesters' own country.</summary>
    public IReadOnlyList<EntryId> Of(Proposition protest, IReadOnlyList<EntryId> source)
    {
        var sentence = findings.SentenceOf(protest);
        var verb = protest.LightVerb >= 0 ? protest.LightVerb
            : protest.Kind == PredicateKind.Noun && sentence.Tokens[protest.Predicate] is { Relation: "obj" or "obl" or "nmod", Head: >= 0 and var above } ? above : protest.Predicate;
        foreach (var head in (ReadOnlySpan<int>)[protest.Predicate, verb, sentence.ChildOf(verb, "obj")])
        {
            if (head < 0)
            {
                continue;
            }

            foreach (var child in sentence.ChildrenOf(head))
            {
                if (child > protest.Predicate - 1 && child != protest.Predicate && TellsWhy(sentence, child) && Nearest(sentence, child, source) is { Count: > 0 } named)
                {
                    return named;
                }
            }
        }

        var country = source.Select(s => findings.Actors[s]).FirstOrDefault(static a => a.Kind is not ActorKind.State && a.Sector is not ("GOV" or "MIL"))?.Country;
        return country is not null && _states.TryGetValue(country, out var state) && !source.Contains(state) ? [state] : [];
    }

    private bool TellsWhy(Sentence sentence, int child)
    {
        var token = sentence.Tokens[child];
        return token.Relation switch
        {
            "advcl" or "acl" or "xcomp" or "conj" => words.Is("claim", token),
            "obl" or "nmod" => VerbSlots.Preposition(sentence, child) is "against" or "over" or "at" or "about" or "for" or "outside" or "of" or "to" || token.Lemma == "protest",
            _ => false,
        };
    }

    private List<EntryId> Nearest(Sentence sentence, int head, IReadOnlyList<EntryId> source)
    {
        List<int> level = [head];
        List<EntryId> others = [];
        for (var depth = 0; depth < Depth && level.Count > 0; depth++)
        {
            List<EntryId> found = [.. level.SelectMany(token => parties.AllAt(sentence.Index, token)).Where(id => !source.Contains(id)).Distinct()];
            // "to protest the arrest of activists by the police": who is protested against does rather than suffers.
            if (found.Exists(id => findings.Actors[id] is not { Kind: ActorKind.Group, Sector: "CVL" or null }))
            {
                return found;
            }

            others = others.Count > 0 ? others : found;

            level = [.. level.SelectMany(token => sentence.ChildrenOf(token).ToArray())];
        }

        return others;
    }
}
