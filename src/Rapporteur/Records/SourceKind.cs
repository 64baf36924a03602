using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>Who stands behind a statement.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>A named person on record.</summary>
    [JsonStringEnumMemberName("named")]
    Named,

    /// <summary>A named institution, state or office.</summary>
    [JsonStringEnumMemberName("official")]
    Official,

    /// <summary>An unnamed official or source.</summary>
    [JsonStringEnumMemberName("unnamed")]
    Unnamed,

    /// <summary>Several parties speaking as one.</summary>
    [JsonStringEnumMemberName("group")]
    Group,

    /// <summary>Another outlet, or bare reports.</summary>
    [JsonStringEnumMemberName("media")]
    Media,

    /// <summary>A text: a treaty, a letter, a statement.</summary>
    [JsonStringEnumMemberName("document")]
    Document,
}
