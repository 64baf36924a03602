using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>What sort of encounter a meeting is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MeetingKind>))]
public enum MeetingKind
{
    /// <summary>Heads of state or government meet.</summary>
    [JsonStringEnumMemberName("summit")]
    Summit,

    /// <summary>Any other meeting in person.</summary>
    [JsonStringEnumMemberName("meeting")]
    Meeting,

    /// <summary>A round or process of negotiation.</summary>
    [JsonStringEnumMemberName("talks")]
    Talks,

    /// <summary>By telephone or video.</summary>
    [JsonStringEnumMemberName("call")]
    Call,

    /// <summary>One side receives the other.</summary>
    [JsonStringEnumMemberName("visit")]
    Visit,

    /// <summary>Many parties, convened.</summary>
    [JsonStringEnumMemberName("conference")]
    Conference,

    /// <summary>A ceremony of signature.</summary>
    [JsonStringEnumMemberName("signing")]
    Signing,
}
