using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>What sort of party an actor is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ActorKind>))]
public enum ActorKind
{
    /// <summary>A person.</summary>
    [JsonStringEnumMemberName("person")]
    Person,

    /// <summary>A state, its capital or seat of government standing for it.</summary>
    [JsonStringEnumMemberName("state")]
    State,

    /// <summary>A body with a name of its own.</summary>
    [JsonStringEnumMemberName("organization")]
    Organization,

    /// <summary>A set of people or states.</summary>
    [JsonStringEnumMemberName("group")]
    Group,

    /// <summary>An unnamed source or official.</summary>
    [JsonStringEnumMemberName("unnamed")]
    Unnamed,
}
