using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>TIMEX3 types.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TimeType>))]
public enum TimeType
{
    /// <summary>A calendar date or period.</summary>
    [JsonStringEnumMemberName("DATE")]
    Date,

    /// <summary>A time of day.</summary>
    [JsonStringEnumMemberName("TIME")]
    Time,

    /// <summary>A length of time.</summary>
    [JsonStringEnumMemberName("DURATION")]
    Duration,

    /// <summary>A recurring time.</summary>
    [JsonStringEnumMemberName("SET")]
    Set,
}
