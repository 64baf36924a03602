namespace Rapporteur.Reading.Actors;

/// <summary>Phrases of several pieces with what is known of each; finds the longest that starts at a piece.</summary>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Pieces, T Value)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; where it is there already, the earlier row stays.</summary>
    public bool Add(string[] pieces, T value)
    {
        if (pieces.Length == 0)
        {
            return false;
        }

        if (!_byFirst.TryGetValue(pieces[0], out var rows))
        {
            _byFirst[pieces[0]] = rows = [];
        }

        if (rows.Exists(row => row.Pieces.AsSpan().SequenceEqual(pieces)))
        {
            return false;
        }

        // Longest first, so that the first hit is the longest.
        var at = rows.FindIndex(row => row.Pieces.Length < pieces.Length);
        rows.Insert(at < 0 ? rows.Count : at, (pieces, value));
        return true;
    }

    /// <summary>The value of exactly this phrase.</summary>
    public bool TryGet(string[] pieces, out T value)
    {
        value = default!;
        return pieces.Length > 0 && Longest(pieces, 0, out value) == pieces.Length;
    }

    /// <summary>Number of pieces of the longest phrase at <paramref name="at"/>, 0 where none starts there.</summary>
    public int Longest(string[] pieces, int at, out T value)
    {
        if (_byFirst.TryGetValue(pieces[at], out var rows))
        {
            foreach (var (phrase, known) in rows)
            {
                if (at + phrase.Length <= pieces.Length && pieces.AsSpan(at, phrase.Length).SequenceEqual(phrase))
                {
                    value = known;
                    return phrase.Length;
                }
            }
        }

        value = default!;
        return 0;
    }
}
