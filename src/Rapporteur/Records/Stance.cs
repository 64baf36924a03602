using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>How a party stands to a proposal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Stance>))]
public enum Stance
{
    /// <summary>Asks it of the other side.</summary>
    [JsonStringEnumMemberName("demands")]
    Demands,

    /// <summary>Would give it.</summary>
    [JsonStringEnumMemberName("offers")]
    Offers,

    /// <summary>Is for it.</summary>
    [JsonStringEnumMemberName("supports")]
    Supports,

    /// <summary>Agrees to it.</summary>
    [JsonStringEnumMemberName("accepts")]
    Accepts,

    /// <summary>Accepts it on a condition.</summary>
    [JsonStringEnumMemberName("conditional")]
    Conditional,

    /// <summary>Is against it.</summary>
    [JsonStringEnumMemberName("opposes")]
    Opposes,

    /// <summary>Refuses it.</summary>
    [JsonStringEnumMemberName("rejects")]
    Rejects,

    /// <summary>Has not decided.</summary>
    [JsonStringEnumMemberName("undecided")]
    Undecided,
}
