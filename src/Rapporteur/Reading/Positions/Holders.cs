using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Whose a position is: each set is one holder, or several who hold it together.</summary>
/// <param name="findings">Actors and trees of the report.</param>
internal sealed class Holders(Findings findings)
{
    private readonly Parties _parties = new(findings);
    private readonly DocumentAuthors _documents = new(findings);
    private readonly Ascription _ascription = new(findings);

    /// <summary>
    /// The holders of what the proposition tells. Coordinated agents hold it each for themselves; "the two leaders" hold it together;
    /// "we" and "I" are those who speak; where no agent is told, an adjective or noun inside somebody's words is the speaker's judgement.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<EntryId>> Of(Proposition proposition, Voice? statement)
    {
        var agent = proposition[Role.Agent];
        if (agent is null)
        {
            if (proposition[Role.Counterpart] is { } parties && proposition.Entry?.Stance == Stance.Accepts && _parties.Of(proposition.Sentence, parties) is { Count: > 1 } all)
            {
                return [all];
            }

            return IsOfSomebody(proposition) ? Described(proposition)
                : proposition.Kind != PredicateKind.Verb && statement is { Speaker.Count: > 0 } ? [statement.Speaker] : [];
        }

        // "Villagers need water", an envoy said: who says what others need asks for it.
        if (proposition.Lemma == "need" && statement is { Speaker.Count: > 0 })
        {
            return [statement.Speaker];
        }

        var sentence = findings.SentenceOf(proposition);
        var found = OfAgent(sentence, agent, statement);
        if (found.Count == 0 && proposition.Entry?.Stance is not Stance.Accepts)
        {
            Add(found, _documents.Of(sentence, agent.Head));
        }

        // Signing and agreeing with one another is one act of all.
        return found.Count > 1 && proposition.Entry is { Stance: Stance.Accepts } entry && entry.Frame.Any(static part => part.Role == Role.Counterpart)
            ? [[.. found.SelectMany(static ids => ids).Distinct()]] : found;
    }

    /// <summary>Those whom the agent names, each for itself; failing that, whoever owns what it names.</summary>
    public List<IReadOnlyList<EntryId>> OfAgent(Sentence sentence, Argument agent, Voice? statement)
    {
        var found = new List<IReadOnlyList<EntryId>>();
        foreach (var head in agent.Heads)
        {
            // "the governments of Chad and Niger" hold it each for itself.
            if (sentence.Tokens[head] is { Xpos: "NNS", Lemma: "government" or "ministry" or "army" or "parliament" }
                && OwnersEach(sentence, head) is { Count: > 1 } owners)
            {
                found.AddRange(owners);
                continue;
            }

            var named = At(sentence, head, statement);
            if (statement is { Speaker.Count: > 1 } && sentence.Tokens[head].Form is "they" or "They" && named is [var one] && statement.Speaker.Contains(one))
            {
                // "Oslo and Bern said they would not": both of them, each for itself.
                found.AddRange(statement.Speaker.Select(static speaker => (IReadOnlyList<EntryId>)[speaker]));
                continue;
            }

            Add(found, named);
        }

        if (found.Count == 0)
        {
            foreach (var owner in _parties.OwnersOf(sentence.Index, agent))
            {
                Add(found, [owner]);
            }
        }

        return found;
    }

    /// <summary>A noun for those who hold a stance ("opponent", "advocate"): no speaker takes it on by saying it of somebody.</summary>
    private static bool IsOfSomebody(Proposition proposition) =>
        proposition.Kind == PredicateKind.Noun && proposition.Entry!.Frame.FirstOrDefault(static part => part.Role == Role.Agent) is { Slots: ["subj"] };

    /// <summary>"portrays Oslo as an opponent of it", "Oslo, long a critic of it", "opponents of it marched": whom such a noun is said of.</summary>
    private IReadOnlyList<IReadOnlyList<EntryId>> Described(Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        var token = sentence.Tokens[proposition.Predicate];
        var of = token is { Relation: "appos", Head: >= 0 } ? token.Head
            : token is { Relation: "obl", Head: >= 0 } && VerbSlots.Preposition(sentence, proposition.Predicate) == "as"
                ? Math.Max(sentence.ChildOf(token.Head, "obj"), sentence.ChildOf(token.Head, "nsubj:pass")) : -1;
        if (of >= 0)
        {
            return _parties.At(sentence.Index, of) is { Count: > 0 } ids ? [ids] : [];
        }

        return findings.Actors.AllAt(sentence.Index, proposition.Predicate) is { Count: > 0 } own ? [own] : [];
    }

    /// <summary>Whether the clause is about the speaker: "we", "I", a pronoun or name of the speaker or of the state it speaks for.</summary>
    public bool IsOwn(Proposition proposition, Voice statement)
    {
        if (proposition[Role.Agent] is not { IsClause: false } agent)
        {
            return false;
        }

        var sentence = findings.SentenceOf(proposition);
        if (IsFirstPerson(sentence.Tokens[agent.Head]))
        {
            return true;
        }

        var ids = At(sentence, agent.Head, statement);
        if (ids.Count == 0 && IsOwnBody(sentence, agent.Head))
        {
            return true;
        }

        if (ids.Count == 0)
        {
            ids = _parties.OwnersOf(proposition.Sentence, agent);
        }

        return ids.Any(id => statement.Speaker.Any(speaker => _parties.AreOneSide(id, speaker)));
    }

    /// <summary>"a spokesman said the group would not withdraw": a body that is named no further is the one that the speaker speaks for.</summary>
    private static bool IsOwnBody(Sentence sentence, int head) =>
        sentence.Tokens[head] is { Lemma: "group" or "movement" or "organisation" or "organization" or "militia" or "union" or "party" or "company" or "firm" or "club", Xpos: "NN" }
        && sentence.ChildrenOf(head) is [var article] && sentence.Tokens[article].Form is "the" or "The";

    /// <summary>"his country", "our government": the speaker's own side.</summary>
    private static bool IsOwnCountry(Sentence sentence, int head) =>
        sentence.Tokens[head].Lemma is "country" or "government" or "nation" or "side" or "delegation" or "ministry" or "party" or "movement" or "union" or "member" or "people"
        && sentence.ChildOf(head, "nmod:poss") is >= 0 and var owner && sentence.Tokens[owner].Form.ToLowerInvariant() is "his" or "her" or "our" or "my" or "their";

    /// <summary>Those who ascribe the position to the holder: the speakers where they are somebody else, and whoever quotes the holder as saying so.</summary>
    public static IReadOnlyList<EntryId> Ascribers(Voice? statement, IReadOnlyList<EntryId> holder) =>
        statement is null ? [] : !statement.Speaker.Any(holder.Contains) ? statement.Speaker : statement.Outer.Any(holder.Contains) ? [] : statement.Outer;

    /// <summary>The ascribers, those who accuse or praise somebody for the stance among them.</summary>
    public IReadOnlyList<EntryId> Ascribers(Proposition proposition, Voice? statement, IReadOnlyList<EntryId> holder)
    {
        var speakers = Ascribers(statement, holder);
        if (speakers.Count == 0 && _ascription.Of(proposition) is { Count: > 0 } tellers && !tellers.Any(holder.Contains))
        {
            return tellers;
        }

        return speakers.Count == 0 && proposition.Parent is { Entry: { IsSpeech: true } or { EventType: "ACCUSE" or "SUPPORT" } } parent && !(parent.Entry is { IsSpeech: false, EventType: "SUPPORT" } && proposition.Kind == PredicateKind.Noun)
            && _parties.Of(parent.Sentence, parent[Role.Agent]) is var above && !above.Any(holder.Contains) ? above : speakers;
    }

    /// <summary>Whether the token is "I" or "we" in any form.</summary>
    public static bool IsFirstPerson(Token token) =>
        token.Upos is "PRON" or "DET" && token.Form.ToLowerInvariant() is "i" or "we" or "our" or "my" or "us" or "me" or "ourselves";

    private List<IReadOnlyList<EntryId>> OwnersEach(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) == "of")
            {
                return [.. Phrase.Conjuncts(sentence, child).Select(owner => _parties.At(sentence.Index, owner)).Where(static ids => ids.Count > 0)];
            }
        }

        return [];
    }

    /// <summary>"the goal is", "one of the aims is": what somebody aims at holds no stance itself.</summary>
    private static bool IsAim(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Lemma is "goal" or "aim" or "purpose" or "objective" or "intention")
        {
            return true;
        }

        foreach (var child in sentence.Tokens[head].Lemma.Equals("one", StringComparison.OrdinalIgnoreCase) ? sentence.ChildrenOf(head) : [])
        {
            if (sentence.Tokens[child].Relation == "nmod" && IsAim(sentence, child))
            {
                return true;
            }
        }

        return false;
    }

    private IReadOnlyList<EntryId> At(Sentence sentence, int head, Voice? statement)
    {
        if (IsAim(sentence, head))
        {
            return [];
        }

        if (IsFirstPerson(sentence.Tokens[head]) || statement is not null && IsOwnCountry(sentence, head))
        {
            // "we" outside quotation marks are the authors, whoever is reported there.
            return findings.Actors.AllAt(sentence.Index, head) is { Count: > 0 } own && IsFirstPerson(sentence.Tokens[head]) ? own : statement?.Speaker ?? [];
        }

        if (sentence.Tokens[head].Lemma == "it" && _documents.Of(sentence, head) is { Count: > 0 } authors)
        {
            return authors;
        }

        var joint = findings.Actors.AllAt(sentence.Index, head);
        return joint.Count > 1 ? joint : _parties.At(sentence.Index, head);
    }

    private static void Add(List<IReadOnlyList<EntryId>> found, IReadOnlyList<EntryId> ids)
    {
        if (ids.Count > 0 && !found.Exists(known => known.SequenceEqual(ids)))
        {
            found.Add(ids);
        }
    }
}
