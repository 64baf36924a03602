using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Propositions;

/// <summary>
/// Decides how the text presents each proposition: its own verb group first, then what the predicates above it imply of
/// their content (implicative and factive signatures after Karttunen 1971 and MacCartney and Manning 2009).
/// </summary>
internal static class StandingReader
{
    /// <summary>Sets parent and standing of the sentence's propositions, which begin at <paramref name="first"/>.</summary>
    public static void Read(Sentence sentence, List<Proposition> all, int first)
    {
        for (var i = first; i < all.Count; i++)
        {
            all[i].Parent = Above(sentence, all, first, all[i]);
        }

        var done = new bool[all.Count - first];
        for (var i = first; i < all.Count; i++)
        {
            Settle(sentence, all, first, i, done, 0);
        }
    }

    /// <summary>How the sentence presents what any of its words tells, be it a predicate that the lexicon knows or not.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="propositions">Its propositions, settled.</param>
    /// <param name="token">The word.</param>
    public static Standing At(Sentence sentence, IReadOnlyList<Proposition> propositions, int token)
    {
        foreach (var proposition in propositions)
        {
            if (proposition.Predicate == token || proposition.LightVerb == token)
            {
                return proposition.Standing;
            }
        }

        var bare = new Proposition
        {
            Index = propositions.Count,
            Sentence = sentence.Index,
            Predicate = token,
            Trigger = new TokenRange(token, token + 1),
            Lemma = sentence.Tokens[token].Lemma,
            Kind = sentence.Tokens[token].Upos is "VERB" or "AUX" ? PredicateKind.Verb : PredicateKind.Noun,
            Arguments = [],
            Tense = VerbGroup.TenseOf(sentence, token),
        };
        bare.Parent = Above(sentence, propositions, 0, bare);
        return Of(sentence, bare);
    }

    private static void Settle(Sentence sentence, List<Proposition> all, int first, int index, bool[] done, int depth)
    {
        if (done[index - first] || depth > 40)
        {
            return;
        }

        done[index - first] = true;
        var proposition = all[index];
        if (proposition.Parent is { } parent)
        {
            Settle(sentence, all, first, parent.Index, done, depth + 1);
        }

        proposition.Standing = Of(sentence, proposition);
    }

    /// <summary>The nearest proposition whose content holds this one; an adverb's clause counts as its content.</summary>
    private static Proposition? Above(Sentence sentence, IReadOnlyList<Proposition> all, int first, Proposition below)
    {
        Proposition? best = null;
        var bestLength = int.MaxValue;
        for (var i = first; i < all.Count; i++)
        {
            var candidate = all[i];
            if (ReferenceEquals(candidate, below) || candidate.Entry is not { } entry
                || !(entry.IsSpeech || entry.Stance is not null || entry.Implies is not null || entry.ImpliesNegated is not null))
            {
                continue;
            }

            if (candidate[Role.Content] is { } content && Holds(sentence, content, candidate, below) && content.Range.Count < bestLength)
            {
                (best, bestLength) = (candidate, content.Range.Count);
            }
        }

        return best;
    }

    private static bool Holds(Sentence sentence, Argument content, Proposition candidate, Proposition below)
    {
        if (candidate.Kind == PredicateKind.Adverb)
        {
            return content.Heads.Contains(below.Predicate) || below.LightVerb >= 0 && content.Heads.Contains(below.LightVerb);
        }

        if (!content.Range.Contains(below.Predicate) || content.Range.Contains(candidate.Predicate) && IsAncestor(sentence, below.Predicate, candidate.Predicate))
        {
            return false;
        }

        if (content.IsClause && candidate.Entry!.Implies is Implication.Possible or Implication.Planned or Implication.Proposed && IsRelativeAside(sentence, content.Head, below.Predicate))
        {
            return false;
        }

        if (content.IsClause && !candidate.Entry!.IsSpeech && IsAside(sentence, content.Head, below.Predicate))
        {
            return false;
        }

        // A noun phrase as content tells of its own head only ("cancelled the summit on ending the war" does not cancel the ending).
        return content.IsClause || content.Heads.Contains(below.Predicate) || candidate.Entry!.IsSpeech;
    }

    /// <summary>"rejected freezing the front, instead demanding ...": a participle after a comma goes on with the sentence, not with its content.</summary>
    private static bool IsAside(Sentence sentence, int content, int below)
    {
        for (var i = below; i >= 0 && i != content; i = sentence.Tokens[i].Head)
        {
            // "unlikely to pay, as it has spent the money": the reason is told as it is.
            if (sentence.Tokens[i].Relation == "advcl" && VerbSlots.Mark(sentence, i) is "as" or "because" or "since" or "although" or "though")
            {
                return true;
            }

            // "failed to agree when they met": they met.
            if (sentence.Tokens[i] is { Relation: "advcl", Xpos: "VBD" } && VerbSlots.Mark(sentence, i) is "when" or "while" or "after"
                || sentence.Tokens[i] is { Relation: "advcl", Xpos: "VBD" } && sentence.ChildOf(i, "advmod") is >= 0 and var word && sentence.Tokens[word].Lemma == "when")
            {
                return true;
            }

            if (sentence.Tokens[i] is { Relation: "advcl", Xpos: "VBG" } && VerbSlots.Mark(sentence, i) is null)
            {
                var start = sentence.SubtreeOf(i).Start;
                return start > 0 && (sentence.Tokens[start].Form == "," || sentence.Tokens[start - 1].Form == ",");
            }
        }

        return false;
    }

    /// <summary>"warned of the militia, whose leader was killed": a relative clause in the past behind a comma tells what is known.</summary>
    private static bool IsRelativeAside(Sentence sentence, int content, int below)
    {
        for (var i = below; i >= 0 && i != content; i = sentence.Tokens[i].Head)
        {
            if (sentence.Tokens[i].Relation == "acl:relcl" && VerbGroup.TenseOf(sentence, i) == Tense.Past && VerbGroup.ModalOf(sentence, i) is null)
            {
                var start = sentence.SubtreeOf(i).Start;
                return start > 0 && (sentence.Tokens[start].Form == "," || sentence.Tokens[start - 1].Form == ",");
            }
        }

        return false;
    }

    private static bool IsAncestor(Sentence sentence, int upper, int lower)
    {
        for (var i = lower; i >= 0; i = sentence.Tokens[i].Head)
        {
            if (i == upper)
            {
                return true;
            }
        }

        return false;
    }

    private static Standing Of(Sentence sentence, Proposition proposition)
    {
        var head = proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate;
        var isNegated = VerbGroup.IsNegated(sentence, head)
            || proposition.Kind == PredicateKind.Noun && VerbGroup.HasNegativeDeterminer(sentence, proposition.Predicate);
        var modal = VerbGroup.ModalOf(sentence, head);
        var isConditional = IsUnderCondition(sentence, head);
        var own = Own(sentence, proposition, head, modal, isConditional);
        var standing = new Standing(isNegated && own is EventStatus.Happened or EventStatus.Ongoing ? EventStatus.Denied : own, isNegated, modal, isConditional, CertaintyOf(modal));
        return proposition.Parent is { Entry: { } entry } parent ? Under(parent, entry, standing, proposition) : standing;
    }

    private static EventStatus Own(Sentence sentence, Proposition proposition, int head, string? modal, bool isConditional)
    {
        if (isConditional || IsAsked(sentence, head))
        {
            return EventStatus.Possible;
        }

        switch (modal)
        {
            case "will" or "shall":
                return EventStatus.Planned;
            case "would":
                return proposition.Parent is null ? EventStatus.Possible : EventStatus.Planned;
            case "may" or "might" or "could" or "can":
                return EventStatus.Possible;
            case "must" or "should" or "ought":
                return EventStatus.Proposed;
        }

        var token = sentence.Tokens[head];
        if (VerbGroup.IsProgressive(sentence, head))
        {
            return EventStatus.Ongoing;
        }

        // "is said to have fled" looks back.
        if (token.Relation is "advcl" or "acl" or "xcomp" && VerbSlots.Mark(sentence, head) == "to" && !VerbGroup.IsPerfect(sentence, head))
        {
            // "voted on a bill to ban the party"
            return token is { Relation: "acl", Head: >= 0 } && sentence.Tokens[token.Head].Lemma is "bill" or "resolution" or "motion" or "proposal" or "draft" or "petition"
                ? EventStatus.Proposed : EventStatus.Planned;
        }

        return EventStatus.Happened;
    }

    /// <summary>"Did Oslo sign?": what is asked by yes or no is left open.</summary>
    private static bool IsAsked(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Relation != "root" || sentence.Tokens[^1].Form != "?")
        {
            return false;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child].Relation is "nsubj" or "nsubj:pass")
            {
                return child > 0 && sentence.Tokens[child].Xpos is not ("WP" or "WDT") && sentence.ChildOf(head, "aux") is >= 0 and var auxiliary && auxiliary < child;
            }
        }

        return false;
    }

    private static bool IsUnderCondition(Sentence sentence, int head)
    {
        for (var i = head; i >= 0; i = sentence.Tokens[i].Head)
        {
            if (sentence.Tokens[i].Relation == "advcl" && VerbSlots.Mark(sentence, i) is "if" or "unless" or "once" or "in_case" or "provided")
            {
                return true;
            }

            if (sentence.Tokens[i].Relation is "ccomp" or "conj" or "parataxis" or "root" && i != head)
            {
                break;
            }
        }

        return false;
    }

    private static double CertaintyOf(string? modal) => modal switch
    {
        "may" or "might" or "could" => 0.5,
        "would" or "should" => 0.7,
        _ => 1.0,
    };

    /// <summary>Combines a standing with what the predicate above implies.</summary>
    private static Standing Under(Proposition parent, LexiconEntry entry, Standing own, Proposition below)
    {
        var implied = parent.Standing.IsNegated ? entry.ImpliesNegated : entry.Implies;
        var status = implied switch
        {
            Implication.Happened when own.IsNegated => EventStatus.Denied,
            // "managed to seize": only the infinitive looks ahead.
            Implication.Happened => parent.Standing.Status is EventStatus.Happened or EventStatus.Ongoing && (own.Status != EventStatus.Planned || own.Modal is not null) ? own.Status : parent.Standing.Status,
            // "ended the visit": what is over has taken place.
            Implication.Not when parent is { Lemma: "end" or "conclude" or "finish" or "wrap up", Standing.IsNegated: false } && below.Entry?.Encounter is not null => parent.Standing.Status,
            Implication.Not or Implication.Denied => own.IsNegated ? EventStatus.Happened : EventStatus.Denied,
            Implication.Refused => EventStatus.Denied,
            // "will continue to pay": what goes on goes on already.
            Implication.Ongoing when parent.Standing is { Status: EventStatus.Planned, IsNegated: false, IsConditional: false } && parent.Lemma is "continue" or "keep" => EventStatus.Ongoing,
            Implication.Ongoing => parent.Standing.Status is EventStatus.Happened or EventStatus.Ongoing ? EventStatus.Ongoing : parent.Standing.Status,
            // "decided not to sign"
            Implication.Planned => parent.Standing.Status is EventStatus.Denied || own is { IsNegated: true, Modal: null } ? EventStatus.Denied : EventStatus.Planned,
            Implication.Postponed => EventStatus.Planned,
            Implication.Proposed => EventStatus.Proposed,
            Implication.Possible => EventStatus.Possible,
            Implication.Cancelled => EventStatus.Cancelled,
            // "the claim that Chad had armed them was rejected"
            Implication.Claimed when parent is { Kind: PredicateKind.Noun, Standing.Status: EventStatus.Denied, Parent.Entry.Implies: Implication.Refused or Implication.Denied or Implication.Not } => EventStatus.Denied,
            Implication.Claimed => own.Status,
            _ => entry.Stance is not null && below.Tense == Tense.None && !entry.IsSpeech ? OfProposal(entry.Stance.Value, own) : own.Status,
        };
        return own with { Status = status, Certainty = own.Certainty * (parent.Kind == PredicateKind.Adverb || implied == Implication.Claimed ? 0.8 : 1.0) };
    }

    private static EventStatus OfProposal(Stance stance, Standing own) => stance switch
    {
        Stance.Demands or Stance.Offers or Stance.Supports or Stance.Conditional => EventStatus.Proposed,
        Stance.Accepts => EventStatus.Planned,
        Stance.Undecided => EventStatus.Possible,
        Stance.Rejects => EventStatus.Denied,
        _ => own.Status,
    };
}
