namespace Rapporteur.Reading.Actors;

/// <summary>The two states that the report names as a pair: "the Chad-Sudan border", "the war between Iran and Iraq".</summary>
internal static class Adversaries
{
    /// <summary>The first pair in the report, or an empty list.</summary>
    public static IReadOnlyList<ActorDraft> Of(IReadOnlyList<SentenceScan> scans, ActorBook book)
    {
        foreach (var scan in scans)
        {
            foreach (var hit in scan.Names)
            {
                if (hit.Known.State is { } first && Partner(scan, hit, book.Knowledge) is { } second && second != first)
                {
                    return [book.StateDraft(first), book.StateDraft(second)];
                }
            }
        }

        return [];
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
