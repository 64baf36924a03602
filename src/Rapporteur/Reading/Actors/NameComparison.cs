namespace Rapporteur.Reading.Actors;

/// <summary>How well two names of people fit one another: full name, surname, first name, another spelling.</summary>
internal static class NameComparison
{
    /// <summary>How well a name fits a known one: 0 for not at all.</summary>
    public static int Compare(string[] name, string[] known, bool full)
    {
        if (!full)
        {
            return known.Length == 0 ? 0
                : Near(name[0], known[^1]) ? 12
                : Near(name[0], known[0]) ? 9
                : known.Any(piece => Near(piece, name[0])) ? 8 : 0;
        }

        var (fewer, more) = name.Length <= known.Length ? (name, known) : (known, name);
        if (fewer.Length < 2)
        {
            return 0;
        }

        var shared = fewer.Count(piece => more.Any(other => Near(piece, other) || (piece.Length == 1 && other[0] == piece[0])));
        return shared == fewer.Length && (Near(name[^1], known[^1]) || Near(name[0], known[0])) ? 12 : 0;
    }

    /// <summary>Equal, or two spellings of one long name ("Zelensky", "Zelenskyy").</summary>
    private static bool Near(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (a.Length < 6 || b.Length < 6 || Math.Abs(a.Length - b.Length) > 1 || a[0] != b[0])
        {
            return false;
        }

        var (front, back) = (0, 0);
        var least = Math.Min(a.Length, b.Length);
        while (front < least && a[front] == b[front])
        {
            front++;
        }

        while (back < least - front && a[^(back + 1)] == b[^(back + 1)])
        {
            back++;
        }

        return front + back >= Math.Max(a.Length, b.Length) - 1;
    }
}
