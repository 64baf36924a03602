using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Dossiers.Identity;

/// <summary>The key by which a party is known across reports.</summary>
internal static class PartyKey
{
    private static readonly string[] s_suffixes = ["jr", "sr", "ii", "iii", "iv"];

    /// <summary>Key of the actor itself: <c>state:UKR</c>, <c>person:zelenski</c>, <c>body:afrikan union</c>; null where it has no name of its own ("two leaders").</summary>
    public static string? Of(Actor actor)
    {
        var words = Folding.Words(actor.Name);
        return actor.Kind switch
        {
            ActorKind.Unnamed => null,
            ActorKind.State when actor.Country is { } country => $"state:{country}",
            _ when words.Length == 0 => null,
            ActorKind.Person => $"person:{Surname(words)}",
            ActorKind.Group => actor.Name.Any(char.IsUpper) ? $"group:{words}" : null,
            ActorKind.Organization when actor.Country is { } country && country.Length != 3 => $"body:{country}",
            _ => $"body:{Without("the ", words)}",
        };
    }

    /// <summary>The side it belongs to: the state a person or office acts for, else the actor itself.</summary>
    public static string? SideOf(Actor actor) => actor switch
    {
        { Country: { Length: 3 } country, Sector: null or "GOV" or "MIL" or "SPY" or "COP" or "LEG" or "JUD" } => $"state:{country}",
        { Country: { Length: not 3 } body, Kind: not ActorKind.Group } => $"body:{body}",
        _ => Of(actor),
    };

    /// <summary>Folded given names of a person; empty where only the surname is told.</summary>
    public static string GivenOf(string name)
    {
        var words = Parts(Folding.Words(name));
        return words.Length < 2 ? string.Empty : string.Join(' ', words[..^1].Select(Folding.Transliterated));
    }

    private static string Surname(string words) => Folding.Transliterated(Parts(words)[^1]);

    private static string[] Parts(string words)
    {
        var parts = words.Split(' ');
        return parts.Length > 1 && s_suffixes.Contains(parts[^1], StringComparer.Ordinal) ? parts[..^1] : parts;
    }

    private static string Without(string start, string words) =>
        words.StartsWith(start, StringComparison.Ordinal) ? words[start.Length..] : words;
}
