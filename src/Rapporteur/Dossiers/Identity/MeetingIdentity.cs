using Rapporteur.Reading;

namespace Rapporteur.Dossiers.Identity;

/// <summary>Whether two reports tell of one meeting: who meets, in which form, when and where must be compatible.</summary>
/// <remarks>
/// A planned meeting and the held one are one meeting with a life: it is told of under changing words, days and even places until it is held,
/// so a meeting that has not been held yet binds less than one that has.
/// </remarks>
internal static class MeetingIdentity
{
    private const int MostPairs = 6;
    private const int LifeDays = 45;
    private const int NearDays = 2;
    private const int RecallDays = 400;

    /// <summary>Block keys: form and each pair of sides, and of people, whose state not every report tells.</summary>
    public static IEnumerable<string> KeysOf(FindingData data)
    {
        var form = Form(data.Kind);
        var sides = Sides(data);
        foreach (var (one, other) in Pairs(sides).Concat(Pairs(People(data))))
        {
            yield return $"meet:{form}:{one}:{other}";
        }

        if (sides.Count == 1)
        {
            yield return $"meet:{form}:{sides[0]}:{(data.Place is null ? string.Empty : Folding.Words(data.Place))}";
        }
    }

    /// <summary>Why they are one; null where they are not.</summary>
    public static string? Same(Finding one, FindingData a, Finding other, FindingData b)
    {
        if (Form(a.Kind) != Form(b.Kind) || Clash(a, b))
        {
            return null;
        }

        var apart = Days.Apart(one.From, one.To, other.From, other.To);
        var published = Days.Apart(a.Published, b.Published);
        var place = PlaceOf(a, b);
        var sides = Sides(a).Intersect(Sides(b), StringComparer.Ordinal).Concat(People(a).Intersect(People(b), StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var people = People(a).Intersect(People(b), StringComparer.Ordinal).Count();
        var who = $"both between {string.Join(" and ", sides.Select(SideNames.Load().Of))}";
        if (apart is { } days)
        {
            var reach = IsAhead(a) && IsAhead(b) ? NearDays + 3 : NearDays;
            return days <= reach && place >= 0 ? $"{who}, {Days.Text(one.From, one.To)} and {Days.Text(other.From, other.To)}{Where(place, a)}" : null;
        }

        // No day on one side: the same people or place, told of within the life of one plan.
        var binds = people >= 2 || place > 0 || Kindred(a, b);
        if (published is not { } between || !binds || (place < 0 && !(IsAhead(a) && IsAhead(b))))
        {
            return null;
        }

        var recalled = !IsAhead(a) && !IsAhead(b) && a.Denial is null && b.Denial is null;
        var days2 = LaterHeld(one, a, other, b);
        return between <= (recalled && place > 0 ? RecallDays : LifeDays) && days2
            ? $"{who}, told of {between} days apart{Where(place, a)}" : null;
    }

    // A meeting with a day that is told as held is not the one that was planned after that day.
    private static bool LaterHeld(Finding one, FindingData a, Finding other, FindingData b)
    {
        var (dated, datedData, planData) = one.From is not null ? (one, a, b) : (other, b, a);
        if (dated.From is null || IsAhead(datedData) || !IsAhead(planData))
        {
            return true;
        }

        return Days.Read(planData.Published) is not { } told || (dated.To ?? dated.From.Value).DayNumber >= told.DayNumber - 1;
    }

    private static string Form(string? kind) => kind switch
    {
        "call" => "call",
        "signing" => "signing",
        "conference" => "conference",
        _ => "in-person",
    };

    private static bool Kindred(FindingData a, FindingData b) =>
        a.Kind == b.Kind && a.Kind is "summit" or "talks" && (Sides(a).Count > 1 && Sides(a).SequenceEqual(Sides(b), StringComparer.Ordinal));

    // Two or more named people on each side and none in common: ministers are not presidents.
    private static bool Clash(FindingData a, FindingData b)
    {
        var (first, second) = (People(a), People(b));
        return first.Count > 1 && second.Count > 1 && first.Intersect(second, StringComparer.Ordinal).Count() < 2;
    }

    /// <summary>Whether the meeting is told as held or under way.</summary>
    public static bool HasBeen(FindingData data) => data.Denial is null && data.Status is "held" or "ongoing";

    /// <summary>Whether it is told as still to come or as undone. What is denied is what others tell has been, however unclear the denial leaves it.</summary>
    public static bool IsAhead(FindingData data) => data.Denial is null && data.Status is "planned" or "proposed" or "postponed" or "cancelled" or "refused" or "unclear";

    // 1 the same place, 0 unknown, -1 different ones.
    private static int PlaceOf(FindingData a, FindingData b) =>
        a.Place is null || b.Place is null ? 0
        : Folding.Words(a.Place) == Folding.Words(b.Place) ? 1
        : a.Country is not null && a.Country == b.Country ? 0 : -1;

    private static string Where(int place, FindingData data) => place > 0 ? $", in {data.Place}" : string.Empty;

    private static List<string> Sides(FindingData data) =>
        [.. data.Parties.Select(static p => p.Side).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static List<string> People(FindingData data) =>
        [.. data.Parties.Where(static p => p.Kind == "person").Select(static p => p.Key).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<(string One, string Other)> Pairs(List<string> keys)
    {
        var pairs = 0;
        for (var i = 0; i < keys.Count; i++)
        {
            for (var k = i + 1; k < keys.Count && pairs < MostPairs; k++, pairs++)
            {
                yield return (keys[i], keys[k]);
            }
        }
    }
}
