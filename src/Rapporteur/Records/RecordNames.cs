using System.Text.Json;

namespace Rapporteur.Records;

/// <summary>The words that the record's JSON has for the values of its enumerations.</summary>
public static class RecordNames
{
    /// <summary>The word for a value ("no-agreement").</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
