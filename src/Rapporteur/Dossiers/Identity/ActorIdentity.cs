namespace Rapporteur.Dossiers.Identity;

/// <summary>Whether two reports name one actor: the same key, and nothing that speaks against it.</summary>
internal static class ActorIdentity
{
    /// <summary>Why they are one; null where they are not.</summary>
    public static string? Same(FindingData a, FindingData b)
    {
        if (a.Parties is not [{ Key: { } key } one] || b.Parties is not [{ } other] || key != other.Key)
        {
            return null;
        }

        if (one.Kind == "person" && (Clash(one.Country, other.Country) || Differ(PartyKey.GivenOf(one.Name), PartyKey.GivenOf(other.Name))))
        {
            return null;
        }

        return one.Name == other.Name ? $"the same name, {one.Name}" : $"{one.Name} and {other.Name} are one name ({key})";
    }

    private static bool Clash(string? one, string? other) => one is not null && other is not null && one != other;

    // "Joe" and "Joseph", "J." and "Joe" agree; "Bill" and "Hillary" do not.
    private static bool Differ(string one, string other) =>
        one.Length > 0 && other.Length > 0 && one[0] != other[0];
}
