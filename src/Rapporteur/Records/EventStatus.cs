using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>How an event is presented.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EventStatus>))]
public enum EventStatus
{
    /// <summary>As having happened.</summary>
    [JsonStringEnumMemberName("happened")]
    Happened,

    /// <summary>As going on.</summary>
    [JsonStringEnumMemberName("ongoing")]
    Ongoing,

    /// <summary>As planned.</summary>
    [JsonStringEnumMemberName("planned")]
    Planned,

    /// <summary>As proposed or asked for.</summary>
    [JsonStringEnumMemberName("proposed")]
    Proposed,

    /// <summary>As possible.</summary>
    [JsonStringEnumMemberName("possible")]
    Possible,

    /// <summary>As called off.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,

    /// <summary>As not so.</summary>
    [JsonStringEnumMemberName("denied")]
    Denied,

    /// <summary>As said only by an unnamed or partisan source.</summary>
    [JsonStringEnumMemberName("claimed")]
    Claimed,
}
