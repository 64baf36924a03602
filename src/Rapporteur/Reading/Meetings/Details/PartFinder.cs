using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>Who hosts an encounter and who mediates.</summary>
/// <param name="findings">Actors and propositions.</param>
/// <param name="words">The words for it.</param>
internal sealed class PartFinder(Findings findings, MeetingWords words)
{
    private readonly Parties _parties = new(findings);

    /// <summary>The host by the first mention that tells one, or null.</summary>
    public MeetingPart? HostOf(EncounterGroup group) =>
        group.Mentions.Select(m => ByVerb(m.Proposition, static lemma => lemma is "host" or "co-host") ?? ByInvitation(m.Proposition) ?? OfVisit(m.Proposition))
            .FirstOrDefault(static part => part is not null);

    /// <summary>The mediators by the first mention that tells any, or null.</summary>
    public MeetingPart? MediatorOf(EncounterGroup group) =>
        group.Mentions.Select(m => ByVerb(m.Proposition, lemma => words.Has("mediates", lemma)) ?? ByOffices(m.Proposition))
            .FirstOrDefault(static part => part is not null);

    /// <summary>"Jeddah hosted the talks", "talks brokered by Cairo", "Oman mediated between the two".</summary>
    private MeetingPart? ByVerb(Proposition encounter, Func<string, bool> isMeant)
    {
        var sentence = findings.SentenceOf(encounter);
        var whole = EncounterStatus.Whole(sentence, encounter);
        foreach (var other in findings.PropositionsOf(encounter.Sentence))
        {
            var takes = ReferenceEquals(other, encounter) || other.Predicate == encounter.LightVerb
                || other.Arguments.Any(a => a.Role is Role.Content or Role.Recipient && (a.Heads.Contains(encounter.Predicate) || a.Heads.Contains(whole)));
            if (takes && isMeant(other.Lemma) && !other.Standing.IsNegated && _parties.Of(other.Sentence, other[Role.Agent]) is { Count: > 0 } actors)
            {
                return new MeetingPart { Actors = actors, Span = sentence.SpanOf(other.Trigger) };
            }
        }

        // "met for talks, hosted by Kenya": the tree hangs the participle on whatever stands before it.
        foreach (var token in sentence.Tokens)
        {
            if (token.Xpos == "VBN" && token.Relation is "acl" or "advcl" or "conj" && token.Index > encounter.Predicate && isMeant(token.Lemma)
                && NearWords.Reach(sentence, token.Head, encounter) && VerbSlots.Of(sentence, token.Index).Find(static slot => slot.Name == "subj") is { Heads: { Count: > 0 } heads }
                && heads.SelectMany(head => _parties.At(encounter.Sentence, head)).Distinct().ToList() is { Count: > 0 } by)
            {
                return new MeetingPart { Actors = by, Span = token.Span };
            }
        }

        // "Saudi-hosted talks", "a Qatari-brokered meeting".
        foreach (var child in sentence.ChildrenOf(encounter.Predicate).ToArray())
        {
            if (child < encounter.Predicate && sentence.Tokens[child] is { Relation: "amod" or "acl" } word && isMeant(word.Lemma.ToLowerInvariant()))
            {
                foreach (var owner in sentence.ChildrenOf(child).ToArray())
                {
                    if (owner < child && findings.Actors.AllAt(encounter.Sentence, owner) is { Count: > 0 } named)
                    {
                        return new MeetingPart { Actors = named, Span = sentence.SpanOf(new TokenRange(owner, child + 1)) };
                    }
                }
            }
        }

        return null;
    }

    /// <summary>"at the invitation of the emir".</summary>
    private MeetingPart? ByInvitation(Proposition encounter) =>
        ByOwned(encounter, static (lemma, preposition) => lemma == "invitation" && preposition is "at" or "on" or "upon");

    /// <summary>"under the auspices of the UN", "through Omani mediators", "with Qatar as mediator".</summary>
    private MeetingPart? ByOffices(Proposition encounter) => As(encounter) ?? ByOwned(encounter, (lemma, preposition) => words.Has("mediating", lemma) && preposition is "under" or "with" or "through" or "via" or "by" or "thanks_to" or "in");

    private MeetingPart? ByOwned(Proposition encounter, Func<string, string?, bool> isMeant)
    {
        var sentence = findings.SentenceOf(encounter);
        foreach (var token in sentence.Tokens)
        {
            if (token.Upos is "NOUN" or "PROPN" && isMeant(token.Lemma.ToLowerInvariant(), VerbSlots.Preposition(sentence, token.Index))
                && NearWords.StandInClause(sentence, token.Index, encounter)
                && (OwnersAt(sentence, encounter.Sentence, token.Index) is { Count: > 0 } owners ? owners : findings.Actors.AllAt(encounter.Sentence, token.Index)) is { Count: > 0 } actors)
            {
                return new MeetingPart { Actors = actors, Span = sentence.SpanOf(ToOwner(sentence, token.Index)) };
            }
        }

        return null;
    }

    private MeetingPart? As(Proposition encounter)
    {
        var sentence = findings.SentenceOf(encounter);
        foreach (var token in sentence.Tokens)
        {
            if (token is not { Upos: "NOUN", Head: >= 0 } || !words.Has("mediating", token.Lemma) || VerbSlots.Preposition(sentence, token.Index) != "as")
            {
                continue;
            }

            // "with Oman as mediator": the tree hangs the office on the name, or both on the verb.
            foreach (var at in sentence.ChildrenOf(token.Head).ToArray().Append(token.Head))
            {
                if (at < token.Index && VerbSlots.Preposition(sentence, at) == "with" && findings.Actors.AllAt(encounter.Sentence, at) is { Count: > 0 } actors
                    && NearWords.StandInClause(sentence, at, encounter))
                {
                    return new MeetingPart { Actors = actors, Span = sentence.SpanOf(new TokenRange(at, token.Index + 1)) };
                }
            }
        }

        return null;
    }

    // Without what hangs on it besides ("the mediation of the union in Lima").
    private static TokenRange ToOwner(Sentence sentence, int token)
    {
        var whole = Phrase.Of(sentence, token);
        foreach (var child in sentence.ChildrenOf(token))
        {
            if (child > token && sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) is "of" or "by" or "from")
            {
                return new TokenRange(whole.Start, LastOfName(sentence, child) + 1);
            }
        }

        return new TokenRange(whole.Start, token + 1);
    }

    private static int LastOfName(Sentence sentence, int head)
    {
        var last = head;
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (child > last && sentence.Tokens[child].Relation is "flat" or "conj")
            {
                last = LastOfName(sentence, child);
            }
        }

        return last;
    }

    private List<EntryId> OwnersAt(Sentence sentence, int index, int token)
    {
        var owners = new List<EntryId>();
        foreach (var child in sentence.ChildrenOf(token).ToArray())
        {
            var isOwner = sentence.Tokens[child].Relation is "nmod:poss" or "amod" or "compound"
                || sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) is "of" or "by" or "from";
            if (isOwner)
            {
                owners.AddRange(Phrase.Conjuncts(sentence, child).SelectMany(head => findings.Actors.AllAt(index, head)).Where(id => !owners.Contains(id)));
            }
        }

        return owners;
    }

    /// <summary>Who receives a guest, and whoever is visited.</summary>
    private MeetingPart? OfVisit(Proposition encounter)
    {
        if (encounter.Entry is not { Encounter: MeetingKind.Visit } entry || encounter.Kind != PredicateKind.Verb)
        {
            return null;
        }

        // A person who is visited may be a prisoner or a patient; a state or a body is at home.
        List<EntryId> actors = entry.Cameo == "043" ? [.. _parties.Of(encounter.Sentence, encounter[Role.Agent])]
            : [.. _parties.Of(encounter.Sentence, encounter[Role.Recipient]).Where(id => findings.Actors[id].Kind is ActorKind.State or ActorKind.Organization)];
        return actors.Count > 0
            ? new MeetingPart { Actors = actors, Span = findings.SentenceOf(encounter).SpanOf(encounter.Trigger) } : null;
    }
}
