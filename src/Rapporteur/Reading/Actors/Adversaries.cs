namespace Rapporteur.Reading.Actors;

/// <summary>
/// The two states that the report names as a pair: "the Chad-Sudan border", "the war between Iran and Iraq", "Armenia and Azerbaijan have agreed"; of
/// several such pairs the one of which the report speaks most.
/// </summary>
internal static class Adversaries
{
    /// <summary>The pair, or an empty list.</summary>
    public static IReadOnlyList<ActorDraft> Of(IReadOnlyList<SentenceScan> scans, ActorBook book)
    {
        IReadOnlyList<ActorDraft> best = [];
        var most = 0;
        foreach (var scan in scans)
        {
            foreach (var hit in scan.Names)
            {
                var isQuarrel = true;
                if (hit.Known.State is not { } first || (Partner(scan, hit, book.Knowledge) ?? Fellow(scan, hit, out isQuarrel)) is not { } second || second == first)
                {
                    continue;
                }

                IReadOnlyList<ActorDraft> pair = [book.StateDraft(first), book.StateDraft(second)];
                var told = (2 * pair.Min(state => book.MentionsOf(state).Count)) + (isQuarrel ? 3 : 0);
                if (told > most)
                {
                    (best, most) = (pair, told);
                }
            }
        }

        return best;
    }

    /// <summary>"Armenia and Azerbaijan have agreed": the other of two states that do something together; null where they are more or do nothing.</summary>
    private static StateEntry? Fellow(SentenceScan scan, NameHit first, out bool isQuarrel)
    {
        isQuarrel = false;
        return first is { Known.Use: NameUse.State, Range: { Count: 1, Start: var start } } && scan.Tokens[start].Relation == "nsubj" && scan.Lower(first.Range.End) == "and"
            && scan.NameAt(first.Range.End + 1) is { Known: { Use: NameUse.State, State: { } second } } other && scan.Tokens[scan.HeadOf(other.Range)] is { Relation: "conj", Head: var head } && head == start
            && (start == 0 || scan.Form(start - 1) != ",") ? second : null;
    }

    private static StateEntry? Partner(SentenceScan scan, NameHit first, ActorKnowledge knowledge)
    {
        var at = first.Range.End;
        var isBetween = scan.Lower(first.Range.Start - 1) == "between" || (scan.Lower(first.Range.Start - 1) == "the" && scan.Lower(first.Range.Start - 2) == "between");
        var isJoined = scan.Form(at) is "-" or "–" or "—";
        if (!isJoined && !(isBetween && scan.Lower(at) == "and"))
        {
            return null;
        }

        at += scan.Lower(at + 1) == "the" ? 2 : 1;
        if (scan.NameAt(at) is not { Known.State: { } second } hit)
        {
            return null;
        }

        return isJoined ? (knowledge.Is("quarrel", scan.Lower(hit.Range.End)) ? second : null)
            : Governs(scan, first.Range.Start, knowledge) ? second : null;
    }

    /// <summary>"the war between ...": the noun before the preposition.</summary>
    private static bool Governs(SentenceScan scan, int start, ActorKnowledge knowledge)
    {
        var between = scan.Lower(start - 1) == "the" ? start - 2 : start - 1;
        return knowledge.Is("quarrel", scan.Lower(between - 1));
    }
}
