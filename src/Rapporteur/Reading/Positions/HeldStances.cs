using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Which stance a predicate of the lexicon tells of where it stands: as it is, turned by a negation, left open, given up or none at all.</summary>
internal static class HeldStances
{
    /// <summary>The stance after negation; null where the sentence does not tell of one (questions of the past, mere possibility).</summary>
    public static Stance? Of(Findings findings, Proposition proposition, Stance plain)
    {
        if (SoughtCommitments.Seeker(findings, proposition) is not null)
        {
            return Stance.Demands;
        }

        // "left without agreeing on a point" tells what did not come about, not who was against it.
        if (proposition.Standing.IsNegated && VerbSlots.Mark(findings.SentenceOf(proposition), proposition.Predicate) == "without")
        {
            return null;
        }

        // "should accept", "could reject": what somebody else wants or expects is not the agent's stance.
        // "we can accept inspections" is the speakers' own consent.
        var isConsent = plain == Stance.Accepts && proposition is { Kind: PredicateKind.Verb, Standing.Modal: "can" or "could", Lemma: "accept" or "live" or "agree" }
            && proposition[Role.Agent] is { IsClause: false } self && (proposition.Lemma == "live" || findings.SentenceOf(proposition).Tokens[self.Head].Form.ToLowerInvariant() is "we" or "i");
        if (proposition.Standing.Modal is "should" or "must" or "could" or "might" or "may" or "can" && !proposition.Standing.IsNegated && !isConsent)
        {
            return null;
        }

        // "refuses to abandon its bid": that it would abandon it is what is refused.
        if (plain == Stance.Rejects && proposition is { Kind: PredicateKind.Verb, Standing.IsNegated: false, Parent: { Entry.Stance: Stance.Rejects, Standing.IsNegated: false } }
            && proposition.Tense == Tense.None)
        {
            return null;
        }

        if (proposition.Standing.Status == EventStatus.Denied && !proposition.Standing.IsNegated && proposition.Parent is { Entry: { } above } parent)
        {
            // What is denied to be so is no stance; a demand that another rejects still is one; "stopped short of backing" leaves it open.
            return above.IsSpeech || parent.Lemma is "deny" || parent.Parent?.Lemma is "deny" ? null
                : proposition.Kind == PredicateKind.Noun && above.Stance is not null ? plain
                : above.Implies == Implication.Not && !parent.Standing.IsNegated ? (Stances.PolarityOf(plain) == 1 && plain != Stance.Demands ? Stance.Undecided : null)
                : Stances.Negated(plain);
        }

        if (IsDenied(proposition))
        {
            return null;
        }

        // "was not a priority" sets nobody against it; "is prepared to consider measures" has told the stance.
        if (proposition.Lemma == "priority" && proposition.Standing.IsNegated
            || plain == Stance.Undecided && proposition is { Tense: Tense.None, Standing.Modal: null, Parent.Entry.Stance: not null })
        {
            return null;
        }

        // "in exchange for recognition": the price is asked, not paid.
        if (proposition.Kind == PredicateKind.Noun && IsPrice(findings.SentenceOf(proposition), proposition.Predicate))
        {
            return null;
        }

        if (proposition.Kind == PredicateKind.Noun && DroppedStances.IsForsaken(findings, proposition))
        {
            return null;
        }

        if (proposition.Kind == PredicateKind.Noun && DroppedStances.Left(findings, proposition, plain) is { } left)
        {
            return left;
        }

        // "pushed to freeze the front, an idea backed by Oslo": what is told of the idea stands beside the push, not under it.
        var isBeside = proposition[Role.Content] is { IsClause: false } summed && SummaryNouns.IsLooseSummary(findings.SentenceOf(proposition), summed.Head);
        if (!isBeside && proposition.Parent is { Entry: { Stance: not null } or { Implies: Implication.Proposed } } && proposition.Tense == Tense.None
            && !(proposition.Kind == PredicateKind.Noun && (StanceGuards.IsStressing(proposition.Parent) || IsStandingDemand(findings, proposition)))
            && proposition.Standing.Status is EventStatus.Proposed)
        {
            return null;
        }

        // "demanded that Oslo recognise the border": what is demanded of Oslo is not yet its stance.
        if (!isBeside && proposition is { Kind: PredicateKind.Verb, Standing.Modal: null, Parent: { Entry: { Stance: Stance.Demands, IsSpeech: false } } }
            && proposition.Tense is Tense.None or Tense.Present)
        {
            return null;
        }

        // "reviewed the situation", "considers it a success": only what is still being weighed is undecided.
        if (plain == Stance.Undecided && proposition.Kind == PredicateKind.Verb && proposition[Role.Content] is { IsClause: false }
            && proposition.Tense is Tense.Past or Tense.Present && !StancePredicates.IsConsidering(proposition) && !VerbGroup.IsProgressive(findings.SentenceOf(proposition), proposition.Predicate))
        {
            return null;
        }

        // "agreed that the talks were useful" tells of a fact, "agreed that the guns must fall silent" of a demand.
        if (proposition.Entry!.IsSpeech && plain == Stance.Accepts && proposition[Role.Content] is { IsClause: true } clause)
        {
            return VerbGroup.ModalOf(findings.SentenceOf(proposition), clause.Head) switch
            {
                "must" or "should" => Stance.Demands,
                "will" or "would" or "shall" => plain,
                _ => null,
            };
        }

        // "has no objection to it", "no longer opposes it": it may go ahead.
        var isNoLonger = DroppedStances.IsNoLonger(findings.SentenceOf(proposition), proposition.Predicate);
        if (Stances.PolarityOf(plain) == -1 && (isNoLonger || proposition.Standing.IsNegated && proposition.Lemma is "objection" or "object" or "qualm"))
        {
            return Stance.Accepts;
        }

        if (isNoLonger && !proposition.Standing.IsNegated)
        {
            return Stances.Negated(plain);
        }

        // "neither endorsed nor rejected it" is neither.
        if (IsNeitherNor(findings, proposition, plain))
        {
            return Stance.Undecided;
        }

        // "has not yet approved" leaves it open.
        // "does not want a war" is against it, "did not demand a vote" says nothing.
        return !proposition.Standing.IsNegated ? plain : plain == Stance.Demands && proposition.Entry!.ImpliesNegated == Implication.Refused ? Stance.Opposes
            : HasYet(findings.SentenceOf(proposition), proposition) ? Stance.Undecided : Stances.Negated(plain);
    }

    /// <summary>Whether a verb of the opposite stance goes with this one under "neither ... nor".</summary>
    private static bool IsNeitherNor(Findings findings, Proposition proposition, Stance plain)
    {
        var sentence = findings.SentenceOf(proposition);
        var first = sentence.Tokens[proposition.Predicate] is { Relation: "conj", Head: >= 0 and var above } ? above : proposition.Predicate;
        return HasNeither(sentence, first)
            && (first != proposition.Predicate && IsOpposite(first) || sentence.ChildrenOf(first).ToArray().Any(other => sentence.Tokens[other].Relation == "conj" && other != proposition.Predicate && IsOpposite(other)));

        // The object that two verbs share may hang on one of them, so that the other has no frame that fits.
        bool IsOpposite(int verb) => findings.StanceOf(sentence.Tokens[verb].Lemma) is { } stance && Stances.PolarityOf(stance) == -Stances.PolarityOf(plain);
    }

    /// <summary>The tree takes the word for a conjunction's first half or for an adverb.</summary>
    public static bool HasNeither(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child < verb && sentence.Tokens[child].Relation is "cc:preconj" or "advmod" && sentence.Tokens[child].Form.Equals("neither", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPrice(Sentence sentence, int noun) => VerbSlots.Preposition(sentence, noun) is "in_exchange_for" or "in_return_for"
        || sentence.Tokens[noun] is { Relation: "nmod", Head: >= 0 and var above } && sentence.Tokens[above].Lemma is "exchange" or "return" && VerbSlots.Preposition(sentence, noun) == "for";

    private static bool HasYet(Sentence sentence, Proposition proposition)
    {
        foreach (var child in sentence.ChildrenOf(proposition.LightVerb >= 0 ? proposition.LightVerb : proposition.Predicate))
        {
            if (sentence.Tokens[child] is { Relation: "advmod", Lemma: "yet" })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"backs the union's demand for a review": whatever others make of a demand or an offer, whoever it belongs to makes it.</summary>
    private static bool IsStandingDemand(Findings findings, Proposition proposition) =>
        proposition is { Kind: PredicateKind.Noun, LightVerb: < 0, Lemma: "demand" or "call" or "request" or "appeal" or "plea" or "proposal" or "offer" or "opposition" or "objection" or "refusal" or "rejection" or "insistence" }
        && proposition[Role.Agent] is { IsClause: false } owner && findings.SentenceOf(proposition).Tokens[owner.Head].Head == proposition.Predicate
        && proposition.Parent is { Entry.Stance: Stance.Supports or Stance.Opposes or Stance.Rejects or Stance.Accepts };

    /// <summary>"denied reports that it had agreed": a report that is denied tells of nothing.</summary>
    private static bool IsDenied(Proposition proposition)
    {
        var above = proposition.Parent;
        for (var steps = 0; above is not null && steps < 3; steps++, above = above.Parent)
        {
            if (above is { Kind: PredicateKind.Noun, Standing.Status: EventStatus.Denied, Entry.IsSpeech: true })
            {
                return true;
            }
        }

        return false;
    }
}
