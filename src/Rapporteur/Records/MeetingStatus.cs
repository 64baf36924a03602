using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>How far a meeting has come, as the report leaves it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeetingStatus>))]
public enum MeetingStatus
{
    /// <summary>It took place.</summary>
    [JsonStringEnumMemberName("held")]
    Held,

    /// <summary>It is going on.</summary>
    [JsonStringEnumMemberName("ongoing")]
    Ongoing,

    /// <summary>Announced or agreed.</summary>
    [JsonStringEnumMemberName("planned")]
    Planned,

    /// <summary>Suggested, asked for or mooted.</summary>
    [JsonStringEnumMemberName("proposed")]
    Proposed,

    /// <summary>Put off.</summary>
    [JsonStringEnumMemberName("postponed")]
    Postponed,

    /// <summary>Called off.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    /// <summary>One side will not.</summary>
    [JsonStringEnumMemberName("refused")]
    Refused,

    /// <summary>The report does not tell.</summary>
    [JsonStringEnumMemberName("unclear")]
    Unclear,
}
