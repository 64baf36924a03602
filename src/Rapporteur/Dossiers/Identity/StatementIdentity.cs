using Rapporteur.Reading;

namespace Rapporteur.Dossiers.Identity;

/// <summary>Whether two reports carry one statement: the same speaker, within days, in much the same words.</summary>
internal static class StatementIdentity
{
    private const int NearDays = 3;
    private const int Words = 3;
    private const double Alike = 0.5;

    /// <summary>Block keys: the speaker and the week with the most telling words.</summary>
    /// <param name="data">The statement.</param>
    /// <param name="day">Its day.</param>
    /// <param name="rarity">Weights of words.</param>
    public static IEnumerable<string> KeysOf(FindingData data, DateOnly? day, WordRarity rarity) =>
        from week in Days.Weeks(day)
        from speaker in data.Parties.Select(static p => p.Key).OfType<string>().Distinct(StringComparer.Ordinal)
        from word in Telling(data.Label).OrderByDescending(rarity.Of).ThenBy(static w => w, StringComparer.Ordinal).Take(Words)
        select $"said:{speaker}:{week}:{word}";

    /// <summary>Why they are one; null where they are not.</summary>
    public static string? Same(Finding one, FindingData a, Finding other, FindingData b)
    {
        var speaker = a.Parties.FirstOrDefault(p => p.Key is not null && b.Parties.Any(q => q.Key == p.Key));

        // Who denies having said it uses the same words.
        if (speaker is null || (a.Denial is null) != (b.Denial is null) || Days.Apart(one.From, one.To, other.From, other.To) is not { } days || days > NearDays)
        {
            return null;
        }

        var (first, second) = (Telling(a.Label), Telling(b.Label));
        var shared = first.Intersect(second, StringComparer.Ordinal).Count();
        var alike = (double)shared / Math.Max(1, Math.Min(first.Count, second.Count));
        return shared > 1 && alike >= Alike ? $"{speaker.Name} both times, {shared} telling words in common" : null;
    }

    private static List<string> Telling(string content) =>
        [.. Folding.Words(content).Split(' ').Where(static w => w.Length > 3).Distinct(StringComparer.Ordinal)];
}
