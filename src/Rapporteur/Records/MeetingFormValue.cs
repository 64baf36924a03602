using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>How the parties to a meeting are brought together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeetingFormValue>))]
public enum MeetingFormValue
{
    /// <summary>In one room.</summary>
    [JsonStringEnumMemberName("in-person")]
    InPerson,

    /// <summary>By telephone.</summary>
    [JsonStringEnumMemberName("call")]
    Call,

    /// <summary>By picture and sound.</summary>
    [JsonStringEnumMemberName("video")]
    Video,

    /// <summary>By go-betweens, the parties apart.</summary>
    [JsonStringEnumMemberName("indirect")]
    Indirect,
}
