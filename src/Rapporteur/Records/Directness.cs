using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>Whether reported words stand in quotation marks.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Directness>))]
public enum Directness
{
    /// <summary>All of them.</summary>
    [JsonStringEnumMemberName("yes")]
    Yes,

    /// <summary>None of them.</summary>
    [JsonStringEnumMemberName("no")]
    No,

    /// <summary>Part of them.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,
}
