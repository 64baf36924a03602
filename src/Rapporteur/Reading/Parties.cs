using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Which actors stand behind the arguments of a proposition.</summary>
/// <param name="findings">Actors and trees of the report.</param>
public sealed class Parties(Findings findings)
{
    /// <summary>The actors that the argument names, in order; for each coordinated phrase its own.</summary>
    public IReadOnlyList<EntryId> Of(int sentence, Argument? argument)
    {
        if (argument is null)
        {
            return [];
        }

        var found = new List<EntryId>();
        foreach (var head in argument.Heads)
        {
            foreach (var id in At(sentence, head))
            {
                if (!found.Contains(id))
                {
                    found.Add(id);
                }
            }
        }

        return found;
    }

    /// <summary>As <see cref="Of"/>, but for press and public, who listen and are no party ("told reporters", "told the crowd").</summary>
    public IReadOnlyList<EntryId> ListenersOf(int sentence, Argument? argument) => [.. Of(sentence, argument).Where(id => findings.Actors[id] is var listener
        && (listener.Kind == ActorKind.Person || listener.Sector is not ("MED" or "JOU"))
        && !(listener is { Kind: ActorKind.Group, Name: var name } && name.AsSpan(name.LastIndexOf(' ') + 1) is "public" or "crowd" or "audience"))];

    /// <summary>As <see cref="Of"/>, and everyone that a mention joins ("the two leaders").</summary>
    public IReadOnlyList<EntryId> AllOf(int sentence, Argument? argument) =>
        argument is null ? [] : [.. argument.Heads.SelectMany(head => Coordinated(sentence, head).Concat(Halved(sentence, head)).Concat(AllAt(sentence, head))).Distinct()];

    /// <summary>Whoever stands before the conjunction of a name whose other half the tree has cut off ("Kenya and the United States").</summary>
    private IReadOnlyList<EntryId> Coordinated(int sentence, int head)
    {
        var text = findings.Text.Sentences[sentence];
        var conjunction = text.ChildOf(head, "cc");
        if (conjunction <= 0 || conjunction > head || text.Tokens[head].Relation == "conj")
        {
            return [];
        }

        var end = text.Tokens[conjunction - 1].Form == "," ? conjunction - 1 : conjunction;
        for (var i = end - 1; i >= Math.Max(0, end - 4); i--)
        {
            if (text.Tokens[i].Upos is "PROPN" or "NOUN" or "PRON" && findings.Actors.AllAt(sentence, i) is { Count: > 0 } named)
            {
                return named;
            }
        }

        return [];
    }

    /// <summary>As <see cref="At"/>, and everyone that the mention joins.</summary>
    public IReadOnlyList<EntryId> AllAt(int sentence, int head) =>
        AntecedentOf(sentence, head) is >= 0 and var antecedent ? findings.Actors.AllAt(sentence, antecedent) is { Count: > 0 } owners ? owners : LastBefore(sentence, head)
            : findings.Actors.AllAt(sentence, head) is { Count: > 0 } all ? all : At(sentence, head);

    /// <summary>"the fight against the militia, whose leader was killed": the tree may hang the clause too high.</summary>
    private IReadOnlyList<EntryId> LastBefore(int sentence, int head)
    {
        var whose = findings.Text.Sentences[sentence].ChildOf(head, "nmod:poss");
        for (var i = whose - 1; i >= Math.Max(0, whose - 3); i--)
        {
            if (findings.Actors.AllAt(sentence, i) is { Count: > 0 } named)
            {
                return named;
            }
        }

        return [];
    }

    /// <summary>"the militia, whose leader was killed": the noun whose own it is, or -1.</summary>
    private int AntecedentOf(int sentence, int head)
    {
        var text = findings.Text.Sentences[sentence];
        if (text.ChildOf(head, "nmod:poss") is not (>= 0 and var owner) || text.Tokens[owner].Xpos != "WP$")
        {
            return -1;
        }

        var clause = text.Tokens[head].Head;
        return clause >= 0 && text.Tokens[clause] is { Relation: "acl:relcl", Head: >= 0 and var antecedent } ? antecedent : -1;
    }

    /// <summary>The actor whose mention the token heads, or those that a set phrase stands for ("members of the EU").</summary>
    public IReadOnlyList<EntryId> At(int sentence, int head)
    {
        if (findings.Actors.AllAt(sentence, head) is { Count: > 0 } ids)
        {
            return ids;
        }

        var text = findings.Text.Sentences[sentence];
        // "both Ukraine and ...", "a number of countries", "freed 14 of them": the quantity heads, the party depends on it.
        foreach (var child in text.ChildrenOf(head))
        {
            if (text.Tokens[child].Relation is "nmod" && (text.Tokens[head].Upos == "NUM" && VerbSlots.Preposition(text, child) == "of" || text.Tokens[head].Lemma is "number" or "member" or "group" or "team" or "series" or "majority" or "dozen" or "hundred" or "thousand")
                && findings.Actors.At(sentence, child) is { } member)
            {
                return [member];
            }
        }

        return [];
    }

    /// <summary>"North and South Korea": the first half names a state that the report speaks of elsewhere.</summary>
    private IEnumerable<EntryId> Halved(int sentence, int head)
    {
        var text = findings.Text.Sentences[sentence];
        foreach (var child in text.ChildrenOf(head).ToArray())
        {
            if (text.Tokens[child] is { Relation: "compound", Form: "North" or "South" or "East" or "West" } && text.ChildOf(child, "conj") >= 0)
            {
                var name = $"{text.Tokens[child].Form} {text.Tokens[head].Form}";
                foreach (var state in findings.Actors.All.Where(a => a.Kind == ActorKind.State && a.Name == name))
                {
                    yield return state.Id;
                }
            }
        }
    }

    /// <summary>
    /// The actors that own what the argument names: possessor, nationality, of-phrase ("Russia's stance", "Israeli positions",
    /// "the demands of Hanoi"), or the subject of a clause ("that Ankara is arming the rebels").
    /// </summary>
    public IReadOnlyList<EntryId> OwnersOf(int sentence, Argument? argument)
    {
        if (argument is null)
        {
            return [];
        }

        var found = new List<EntryId>();
        foreach (var head in argument.Heads)
        {
            AddOwners(findings.Text.Sentences[sentence], sentence, head, found);
        }

        return found;
    }

    private void AddOwners(Sentence text, int sentence, int head, List<EntryId> found)
    {
        foreach (var child in text.ChildrenOf(head))
        {
            var relation = text.Tokens[child].Relation;
            var isOwner = relation is "nmod:poss" or "amod" or "compound" or "nsubj" or "nsubj:pass"
                || relation == "nmod" && text.ChildOf(child, "case") is >= 0 and var mark && text.Tokens[mark].Lemma is "of" or "by" or "from" or "against" or "on";
            if (!isOwner)
            {
                continue;
            }

            // "Thai and Cambodian soldiers"
            foreach (var owner in Phrase.Conjuncts(text, child))
            {
                if (findings.Actors.At(sentence, owner) is { } id && !found.Contains(id))
                {
                    found.Add(id);
                }
            }
        }
    }

    /// <summary>Whether the two act for one side: the same actor, or of one country with one of them its state or government.</summary>
    public bool AreOneSide(EntryId a, EntryId b)
    {
        if (a == b)
        {
            return true;
        }

        var (first, second) = (findings.Actors[a], findings.Actors[b]);
        return first.Country is not null && first.Country == second.Country && (IsGovernment(first) || IsGovernment(second));
    }

    /// <summary>Whether the actor may speak for the state of its country: rebels, opposition and society of the same country are another side.</summary>
    internal static bool ActsForState(Actor actor) =>
        actor.Sector is not ("REB" or "OPP" or "CVL" or "REF" or "CRM" or "LAB" or "BUS" or "NGO" or "MED" or "JOU" or "PTY" or "EDU" or "HLH" or "REL");

    private static bool IsGovernment(Actor actor) => actor.Kind == ActorKind.State || actor.Sector == "GOV";
}
