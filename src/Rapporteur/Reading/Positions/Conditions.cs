using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What a condition asks of the other side: "will sign if Oslo withdraws" demands that Oslo withdraw.</summary>
internal static class Conditions
{
    private const string Rule = "position.condition";

    /// <summary>The condition of the proposition, or null; "even if" and "as if" set none.</summary>
    public static Argument? Of(Sentence sentence, Proposition proposition) =>
        Told(sentence, proposition) is { } condition ? condition with { Range = WithoutSource(sentence, condition.Head, condition.Range) } : null;

    private static Argument? Told(Sentence sentence, Proposition proposition)
    {
        if (proposition[Role.Condition] is { } condition && !IsConcessive(sentence, condition))
        {
            return condition;
        }

        var inner = proposition[Role.Content] is { IsClause: true } act ? act.Head : -1;
        if ((OfTime(sentence, proposition.Predicate) ?? (inner < 0 ? null : OfTime(sentence, inner))) is { } before)
        {
            return before;
        }

        if (OfReport(sentence, proposition) is { } outer)
        {
            return outer;
        }

        if (OfTrailingReport(sentence, proposition.Predicate) is { } stray)
        {
            return stray;
        }

        if (OfProvided(sentence, proposition.Predicate) is { } proviso)
        {
            return proviso;
        }

        // "is willing to accept it if ...": the condition may hang on the infinitive.
        if (proposition[Role.Content] is not { IsClause: true } content)
        {
            return proposition is { Entry.Stance: Stance.Offers } && proposition[Role.Content] is { } thing ? Within(sentence, thing) : null;
        }

        foreach (var child in sentence.ChildrenOf(content.Head))
        {
            if (sentence.Tokens[child].Relation is "advcl" or "conj" && VerbSlots.Mark(sentence, child) is "if" or "unless" or "provided")
            {
                var found = new Argument(Role.Condition, Phrase.Conjuncts(sentence, child), Phrase.Of(sentence, child), VerbSlots.Mark(sentence, child), true);
                return IsConcessive(sentence, found) ? null : found;
            }
        }

        return null;
    }

    /// <summary>"proposed a free port on the coast that Oslo holds if its troops leave": the tree may hang the condition on a clause about the thing.</summary>
    private static Argument? Within(Sentence sentence, Argument thing)
    {
        for (var i = thing.Head + 1; i < thing.Range.End; i++)
        {
            if (sentence.Tokens[i].Relation == "advcl" && VerbSlots.Mark(sentence, i) is "if" or "unless" or "provided")
            {
                var found = new Argument(Role.Condition, Phrase.Conjuncts(sentence, i), WithoutSource(sentence, i, Phrase.Of(sentence, i)), VerbSlots.Mark(sentence, i), true);
                return IsConcessive(sentence, found) ? null : found;
            }
        }

        return null;
    }

    // "if the army leaves, according to its plan": whose word it is is no part of it.
    private static TokenRange WithoutSource(Sentence sentence, int head, TokenRange range)
    {
        for (var i = head + 1; i + 1 < range.End; i++)
        {
            if (sentence.Tokens[i].Form == "," && sentence.Tokens[i + 1].Form == "according")
            {
                return new TokenRange(range.Start, i);
            }
        }

        return range;
    }

    /// <summary>"refused to convene it until he resigns": the condition of a refusal may hang on the infinitive.</summary>
    public static Argument? UntilOf(Sentence sentence, Argument content)
    {
        foreach (var child in content.IsClause ? sentence.ChildrenOf(content.Head) : [])
        {
            if (child > content.Head && sentence.Tokens[child].Relation == "advcl" && VerbSlots.Mark(sentence, child) == "until")
            {
                return new Argument(Role.Condition, Phrase.Conjuncts(sentence, child), Phrase.Of(sentence, child), "until", true);
            }
        }

        return null;
    }

    /// <summary>"agreed to talks provided that nobody shoots": the tagger takes "provided" for a participle of whatever stands before it.</summary>
    private static Argument? OfProvided(Sentence sentence, int predicate)
    {
        for (var i = predicate + 1; i + 1 < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Form is not ("provided" or "providing") || sentence.Tokens[i].Relation is not ("acl" or "advcl" or "conj"))
            {
                continue;
            }

            var clause = sentence.ChildOf(i, "ccomp") is >= 0 and var complement ? complement : sentence.ChildOf(i, "advcl");
            if (clause > i && (VerbSlots.Mark(sentence, clause) == "that" || sentence.ChildOf(clause, "nsubj") >= 0))
            {
                return new Argument(Role.Condition, Phrase.Conjuncts(sentence, clause), new TokenRange(i, sentence.SubtreeOf(clause).End), "provided", true);
            }
        }

        return null;
    }

    /// <summary>"only after a ceasefire", "only when the army leaves": a time that is a condition.</summary>
    private static Argument? OfTime(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            var isClause = sentence.Tokens[child].Relation == "advcl" && VerbSlots.Mark(sentence, child) is "after" or "when" or "once";
            var isPhrase = sentence.Tokens[child].Relation == "obl" && VerbSlots.Preposition(sentence, child) == "after";
            if (child > head && (isClause || isPhrase) && IsOnly(sentence, sentence.SubtreeOf(child).Start))
            {
                return new Argument(Role.Condition, Phrase.Conjuncts(sentence, child), Phrase.Of(sentence, child), "only_after", isClause);
            }
        }

        return null;
    }

    private static bool IsOnly(Sentence sentence, int start) =>
        sentence.Tokens[start].Lemma == "only" || start > 0 && sentence.Tokens[start - 1].Lemma == "only";

    /// <summary>"said it would accept, but only if ...": a strict condition behind what is reported may hang on the reporting verb.</summary>
    private static Argument? OfReport(Sentence sentence, Proposition proposition)
    {
        var above = sentence.Tokens[proposition.Predicate] is { Relation: "ccomp", Head: >= 0 and var verb } ? verb : -1;
        if (above < 0 || proposition.Parent is not { Entry.IsSpeech: true } parent || parent.Predicate != above)
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(above))
        {
            if (child > proposition.Predicate && sentence.Tokens[child].Relation == "advcl" && VerbSlots.Mark(sentence, child) is "if" or "unless" or "provided"
                && (VerbSlots.Mark(sentence, child) != "if" || HasOnly(sentence, child)))
            {
                return new Argument(Role.Condition, Parts(sentence, above, child), Phrase.Of(sentence, child), VerbSlots.Mark(sentence, child), true);
            }
        }

        return null;
    }

    /// <summary>"will accept it only if they leave, says the paper": the tree may hang the condition on the report that trails behind.</summary>
    private static Argument? OfTrailingReport(Sentence sentence, int predicate)
    {
        foreach (var report in sentence.ChildrenOf(predicate))
        {
            foreach (var child in report > predicate && sentence.Tokens[report].Relation == "parataxis" ? sentence.ChildrenOf(report) : [])
            {
                if (child > predicate && child < report && sentence.Tokens[child].Relation == "advcl" && VerbSlots.Mark(sentence, child) is "if" or "unless" or "provided")
                {
                    var found = new Argument(Role.Condition, Phrase.Conjuncts(sentence, child), Phrase.Of(sentence, child), VerbSlots.Mark(sentence, child), true);
                    return IsConcessive(sentence, found) ? null : found;
                }
            }
        }

        return null;
    }

    /// <summary>The clauses of the condition; a present clause behind it that the tree sets beside the past reporting verb is one more.</summary>
    private static IReadOnlyList<int> Parts(Sentence sentence, int above, int condition)
    {
        var parts = new List<int>(Phrase.Conjuncts(sentence, condition));
        foreach (var child in sentence.ChildrenOf(above))
        {
            if (child > condition && sentence.Tokens[child].Relation == "conj" && sentence.Tokens[child].Xpos == sentence.Tokens[condition].Xpos
                && sentence.Tokens[above].Xpos != sentence.Tokens[child].Xpos && sentence.ChildOf(child, "nsubj") >= 0)
            {
                parts.Add(child);
            }
        }

        return parts;
    }

    /// <summary>Whether the condition is made plain: "only if", "unless", "provided".</summary>
    public static bool IsStrict(Sentence sentence, Argument condition, int predicate)
    {
        if (condition.Marker is "unless" or "provided" or "as_long_as" or "on_condition" or "only_after")
        {
            return true;
        }

        return HasOnly(sentence, predicate) || HasOnly(sentence, condition.Head);
    }

    /// <summary>The words of a proposal without the condition that the tree hangs on it.</summary>
    public static TokenRange Cut(Sentence sentence, int head, TokenRange range, Argument? condition)
    {
        if (condition is null || condition.Range.Start <= head || condition.Range.Start >= range.End)
        {
            return range;
        }

        var end = condition.Range.Start;
        while (end - 1 > head && (sentence.Tokens[end - 1].Upos is "PUNCT" or "CCONJ" or "SCONJ" || sentence.Tokens[end - 1].Lemma is "only" or "if" or "unless" or "until"))
        {
            end--;
        }

        return new TokenRange(range.Start, end);
    }

    /// <summary>One demand for each clause of the condition that is the other side's to fulfil.</summary>
    public static IEnumerable<PositionDraft> Demands(Findings findings, IReadOnlyList<EntryId> holder, Voice? statement, Proposition proposition, Argument condition, bool isThreat)
    {
        var sentence = findings.SentenceOf(proposition);
        if (!condition.IsClause && condition.Marker is "only_after" or "on" or "upon" && findings.Actors.At(sentence.Index, condition.Head) is null)
        {
            yield return new PositionDraft(
                holder, Stance.Demands, sentence.SpanOf(WithoutTime(sentence, condition)), null, Holders.Ascribers(statement, holder), statement?.Id, proposition, Rule);
        }

        if (!condition.IsClause || condition.Marker is "once")
        {
            yield break;
        }

        foreach (var head in condition.Heads)
        {
            // "if both wish so", "if asked": whether they like is no demand.
            if (sentence.ChildOf(head, "expl") >= 0 || sentence.Tokens[head].Lemma is "wish" or "want" or "like" or "ask" or "invite" or "need" or "desire")
            {
                continue;
            }

            var isNegated = VerbGroup.IsNegated(sentence, head);
            var subject = VerbSlots.SubjectOf(sentence, head);
            if (subject < 0 || sentence.Tokens[subject] is { Upos: "PRON", Relation: "nsubj:pass" } || Holders.IsFirstPerson(sentence.Tokens[subject]) || isNegated && !isThreat || !isNegated && isThreat
                || findings.Actors.At(sentence.Index, subject) is { } id && holder.Contains(id) && !IsAnother(sentence, proposition, subject))
            {
                continue;
            }

            var range = isNegated || sentence.Tokens[subject].Upos == "PRON"
                ? Proposals.VerbPhrase(sentence, head)
                : Proposals.Trimmed(sentence, head, condition.Heads.Count == 1 ? Phrase.Of(sentence, head) : Phrase.OfConjunct(sentence, head));
            if (sentence.ChildOf(head, "mark") is >= 0 and var mark && mark >= range.Start && mark < head)
            {
                range = new TokenRange(mark + 1, range.End);
            }

            range = WithoutSource(sentence, head, range);

            // "will respond if the army attacks": what would be answered is opposed.
            var isHostile = !isThreat && condition.Marker == "if" && !HasOnly(sentence, condition.Head) && findings.PropositionsOf(sentence.Index).Any(p => p.Predicate == head && p.Entry is
            { EventType: "ASSAULT" or "COERCE" or "MOBILIZE" or "THREATEN" });
            yield return new PositionDraft(
                holder, isHostile ? Stance.Opposes : Stance.Demands, sentence.SpanOf(range), null, Holders.Ascribers(statement, holder), statement?.Id, proposition, Rule);
        }
    }

    /// <summary>"they would not return unless it withdrew": two pronouns of one sentence that differ in number are two sides, whomever they were taken for.</summary>
    private static bool IsAnother(Sentence sentence, Proposition proposition, int subject)
    {
        var form = sentence.Tokens[subject].Form;
        return form is "it" or "they" && proposition[Role.Agent] is { IsClause: false } agent && sentence.Tokens[agent.Head].Form.ToLowerInvariant() is "it" or "they" && sentence.Tokens[agent.Head].Form != form;
    }

    private static TokenRange WithoutTime(Sentence sentence, Argument condition)
    {
        var start = condition.Range.Start;
        while (start < condition.Head && sentence.Tokens[start].Lemma is "only" or "after")
        {
            start++;
        }

        return new TokenRange(start, condition.Range.End);
    }

    private static bool IsConcessive(Sentence sentence, Argument condition)
    {
        var mark = condition.IsClause ? sentence.ChildOf(condition.Head, "mark") : -1;
        return mark > 0 && sentence.Tokens[mark - 1].Lemma.ToLowerInvariant() is "even" or "as" or "what"
            || mark >= 0 && mark + 1 < sentence.Tokens.Count && sentence.Tokens[mark + 1].Form is "need" or "necessary" or "possible" or "required";
    }

    private static bool HasOnly(Sentence sentence, int head)
    {
        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child] is { Relation: "advmod", Lemma: "only" })
            {
                return true;
            }
        }

        return sentence.ChildOf(head, "mark") is > 0 and var mark && sentence.Tokens[mark - 1].Lemma == "only";
    }
}
