using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>Rank of those who meet.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeetingLevelValue>))]
public enum MeetingLevelValue
{
    /// <summary>Heads of state, of government or of an organisation.</summary>
    [JsonStringEnumMemberName("leaders")]
    Leaders,

    /// <summary>Members of a government.</summary>
    [JsonStringEnumMemberName("ministers")]
    Ministers,

    /// <summary>Envoys, officials, officers, experts.</summary>
    [JsonStringEnumMemberName("officials")]
    Officials,
}
