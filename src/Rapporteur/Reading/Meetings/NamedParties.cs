using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>The parties behind single words of a sentence: the list a name stands in, the states a set of envoys speaks for, or whom the word mentions.</summary>
internal sealed class NamedParties
{
    private readonly Findings _findings;
    private readonly Parties _parties;

    /// <summary>Indexes the lists of the report.</summary>
    /// <param name="findings">Actors and trees of the report.</param>
    public NamedParties(Findings findings)
    {
        _findings = findings;
        _parties = new Parties(findings);
        Lists = new NameLists(findings);
    }

    /// <summary>The lists that names stand in.</summary>
    public NameLists Lists { get; }

    /// <summary>The parties behind one token: its list, the states a set of envoys speaks for, or its mention.</summary>
    public IReadOnlyList<EntryId> At(int sentence, int token, int predicate)
    {
        var text = _findings.Text.Sentences[sentence];
        if (text.Tokens[token].Xpos is "NNS" or "NNPS")
        {
            var behind = Lists.Behind(sentence, token, predicate);
            if (behind.Count > 1)
            {
                return behind;
            }

            var before = Nationalities(text, sentence, token);
            if (before.Count > 1)
            {
                return before;
            }
        }

        var listed = Lists.Around(sentence, token, predicate);
        if (listed.Count == 0)
        {
            listed = _parties.At(sentence, token);
        }

        // Where the name was found without its first word, a later one leads to it.
        foreach (var child in text.ChildrenOf(token))
        {
            if (listed.Count == 0 && text.Tokens[child].Relation is "flat" or "compound" or "appos")
            {
                listed = Lists.Around(sentence, child, predicate);
            }
        }

        return listed;
    }

    /// <summary>"the Ukrainian and American teams" are two sides.</summary>
    private List<EntryId> Nationalities(Sentence text, int sentence, int token)
    {
        var found = new List<EntryId>();
        foreach (var child in text.ChildrenOf(token))
        {
            if (text.Tokens[child].Relation is not ("amod" or "compound") || child > token)
            {
                continue;
            }

            foreach (var head in Phrase.Conjuncts(text, child))
            {
                if (_findings.Actors.At(sentence, head) is { } id && _findings.Actors[id].Kind == ActorKind.State && !found.Contains(id))
                {
                    found.Add(id);
                }
            }
        }

        return found;
    }

    /// <summary>Adds whoever stands behind the heads of an argument of the proposition.</summary>
    public void AddHeads(List<EntryId> found, Proposition proposition, IReadOnlyList<int> heads)
    {
        foreach (var head in heads)
        {
            AddAll(found, At(proposition.Sentence, head, proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate));
        }
    }

    /// <summary>"Lula pressed Xi when the two met": the only two of a kind that stand before the word.</summary>
    public IReadOnlyList<EntryId> TwoBefore(int sentence, int token)
    {
        foreach (var kind in (ReadOnlySpan<ActorKind>)[ActorKind.Person, ActorKind.State])
        {
            List<EntryId> two = [.. _findings.Actors.In(sentence).Where(m => m.Head < token && _findings.Actors[m.Actor].Kind == kind).Select(static m => m.Actor).Distinct()];
            if (two.Count == 2)
            {
                return two;
            }
        }

        return [];
    }

    /// <summary>The last list of so many parties that stands before the word, in its sentence or the one before; of two or more for 0. Empty for none.</summary>
    public IReadOnlyList<EntryId> ListedBefore(int sentence, int token, int count)
    {
        for (var at = sentence; at >= Math.Max(0, sentence - 1); at--)
        {
            foreach (var mention in _findings.Actors.In(at).Where(m => at < sentence || m.Head < token).OrderByDescending(static m => m.Head))
            {
                var list = Lists.Around(at, mention.Head, at < sentence ? _findings.Text.Sentences[at].Tokens.Count : token);
                if (count == 0 ? list.Count > 1 : list.Count == count)
                {
                    return list;
                }
            }
        }

        return [];
    }

    /// <summary>Adds those that are not there yet.</summary>
    public static void AddAll(List<EntryId> found, IReadOnlyList<EntryId> more)
    {
        foreach (var id in more)
        {
            if (!found.Contains(id))
            {
                found.Add(id);
            }
        }
    }
}
