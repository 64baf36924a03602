using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Web.Shared;

/// <summary>Values as pages write them, the same on every machine.</summary>
internal static class Words
{
    /// <summary>A value of an enumeration.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => RecordNames.Of(value);

    /// <summary>A day; empty where there is none.</summary>
    public static string Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>A moment in UTC, to the minute.</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A number.</summary>
    public static string Of(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>A number for an address, without marks between its digits.</summary>
    public static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A coordinate or length of a drawing, to a tenth.</summary>
    public static string Of(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>"1 report", "2 reports".</summary>
    public static string Count(long number, string noun) => $"{Of(number)} {(number == 1 ? noun : noun[^1] == 'y' ? noun[..^1] + "ies" : noun + "s")}";
}
