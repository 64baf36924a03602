using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>How two entries hang together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LinkKind>))]
public enum LinkKind
{
    /// <summary>The first brought about the second.</summary>
    [JsonStringEnumMemberName("causes")]
    Causes,

    /// <summary>The first is the condition of the second.</summary>
    [JsonStringEnumMemberName("condition")]
    Condition,

    /// <summary>The first answers the second.</summary>
    [JsonStringEnumMemberName("responds-to")]
    RespondsTo,

    /// <summary>The first cannot hold where the second does.</summary>
    [JsonStringEnumMemberName("contradicts")]
    Contradicts,
}
