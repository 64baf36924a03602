using System.Globalization;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary>Values as text, the same on every machine.</summary>
internal static class Invariant
{
    /// <summary>A number.</summary>
    public static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day as yyyy-MM-dd; empty where there is none.</summary>
    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>A moment in UTC, to the minute.</summary>
    public static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
