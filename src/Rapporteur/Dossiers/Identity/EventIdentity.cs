using System.Globalization;
using Rapporteur.Reading;

namespace Rapporteur.Dossiers.Identity;

/// <summary>Whether two reports tell of one act: type, parties, day, place and numbers must be compatible, not only the word.</summary>
internal static class EventIdentity
{
    private const int NearDays = 1;
    private const int StoryDays = 3;

    /// <summary>Block keys: type and week with the acting side, and with the target.</summary>
    /// <param name="data">The event.</param>
    /// <param name="day">Its first day.</param>
    public static IEnumerable<string> KeysOf(FindingData data, DateOnly? day) =>
        from week in Days.Weeks(day)
        from side in Sides(data.Parties).Select(static s => $"by:{s}").Concat(Sides(data.Others).Select(static s => $"at:{s}"))
        select $"event:{data.Kind}:{week}:{side}";

    /// <summary>Why they are one; null where they are not.</summary>
    public static string? Same(Finding one, FindingData a, Finding other, FindingData b)
    {
        if (a.Kind != b.Kind || !Meet(a.Parties, b.Parties) || !Meet(a.Others, b.Others)
            || (a.Country is not null && b.Country is not null && a.Country != b.Country)
            || (a.Numbers.Count > 0 && b.Numbers.Count > 0 && !a.Numbers.Intersect(b.Numbers, StringComparer.Ordinal).Any()))
        {
            return null;
        }

        var apart = Days.Apart(one.From, one.To, other.From, other.To);
        var exact = a.When is not null && b.When is not null;
        if (apart is not { } days || days > (exact ? NearDays : StoryDays))
        {
            return null;
        }

        // Types with many acts a day need more than the two sides: the same word, place or number; or a word of like meaning for what was done to
        // the same side on a day that both tell.
        var words = ActWords.Load();
        var word = words.AreOne(a.Label, b.Label);
        var place = a.Place is not null && b.Place is not null && Folding.Words(a.Place) == Folding.Words(b.Place);
        var number = a.Numbers.Intersect(b.Numbers, StringComparer.Ordinal).Any();
        var near = !word && exact && a.Kind is { } type && Sides(a.Others).Any() && Sides(b.Others).Any() ? words.Near(type, a.Label, b.Label) : null;
        return near is not null || ((word || place || number) && (Sides(a.Others).Any() || Sides(b.Others).Any() || place || number || (word && exact)))
            ? $"both {a.Kind}, {Days.Text(one.From, one.To)}{Words(a, b, word, near)}{(place ? $", in {a.Place}" : string.Empty)}"
            : null;
    }

    /// <summary>Numbers of a sentence that could tell two acts apart: not years, not days.</summary>
    public static IReadOnlyList<string> NumbersIn(string sentence) =>
        [.. Folding.Words(sentence.Replace(",", string.Empty, StringComparison.Ordinal)).Split(' ')
            .Where(static w => w.Length is > 0 and < 4 && w.All(char.IsAsciiDigit) && w is not "1")
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(6)];

    // Who acts must not differ where both tell it.
    private static bool Meet(IReadOnlyList<FindingParty> a, IReadOnlyList<FindingParty> b) =>
        !Sides(a).Any() || !Sides(b).Any() || Sides(a).Intersect(Sides(b), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Sides(IReadOnlyList<FindingParty> parties) =>
        parties.Select(static p => p.Side).OfType<string>().Distinct(StringComparer.Ordinal);

    private static string Words(FindingData a, FindingData b, bool isOne, double? near) =>
        isOne ? $", \"{a.Label}\" and \"{b.Label}\""
        : near is { } cosine ? string.Create(CultureInfo.InvariantCulture, $", \"{a.Label}\" and \"{b.Label}\" are words for one act ({cosine:F2})")
        : string.Empty;
}
