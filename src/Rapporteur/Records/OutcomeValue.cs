using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>What a meeting brought.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<OutcomeValue>))]
public enum OutcomeValue
{
    /// <summary>An agreement was reached.</summary>
    [JsonStringEnumMemberName("agreement")]
    Agreement,

    /// <summary>Progress, or a productive exchange.</summary>
    [JsonStringEnumMemberName("progress")]
    Progress,

    /// <summary>It ended without one.</summary>
    [JsonStringEnumMemberName("no-agreement")]
    NoAgreement,

    /// <summary>It broke down.</summary>
    [JsonStringEnumMemberName("breakdown")]
    Breakdown,
}
