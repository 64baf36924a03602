using System.Text.Json.Serialization;

namespace Rapporteur.Dossiers;

/// <summary>On whose word a finding rests.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingBasis>))]
public enum FindingBasis
{
    /// <summary>The report tells it as its own.</summary>
    [JsonStringEnumMemberName("reported")]
    Reported,

    /// <summary>The party itself says it.</summary>
    [JsonStringEnumMemberName("stated")]
    Stated,

    /// <summary>Somebody else says it.</summary>
    [JsonStringEnumMemberName("attributed")]
    Attributed,

    /// <summary>An analyst entered it as an own finding.</summary>
    [JsonStringEnumMemberName("entered")]
    Entered,
}
