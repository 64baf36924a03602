using System.Globalization;

namespace Rapporteur.Dossiers.Identity;

/// <summary>Days of findings.</summary>
internal static class Days
{
    /// <summary>Reads yyyy-MM-dd; null where there is none.</summary>
    public static DateOnly? Read(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Days between two stretches; 0 where they overlap, null where one is unknown.</summary>
    public static int? Apart(DateOnly? from, DateOnly? to, DateOnly? otherFrom, DateOnly? otherTo) =>
        from is not { } a || otherFrom is not { } b ? null
        : Math.Max(0, Math.Max(b.DayNumber - (to ?? a).DayNumber, a.DayNumber - (otherTo ?? b).DayNumber));

    /// <summary>Days between two days of publication; null where one is unknown.</summary>
    public static int? Apart(string? one, string? other) => Apart(Read(one), Read(one), Read(other), Read(other));

    /// <summary>Marks for block keys by which two days within a week of one another share one: the week and the next; one mark for no day.</summary>
    public static IReadOnlyList<string> Weeks(DateOnly? day) => day is { } d
        ? [(d.DayNumber / 7).ToString(CultureInfo.InvariantCulture), ((d.DayNumber / 7) + 1).ToString(CultureInfo.InvariantCulture)]
        : ["-"];

    /// <summary>A stretch in words.</summary>
    public static string Text(DateOnly? from, DateOnly? to) => from is not { } a ? "no day"
        : to is { } b && b != a ? $"{a:yyyy-MM-dd} to {b:yyyy-MM-dd}" : a.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
