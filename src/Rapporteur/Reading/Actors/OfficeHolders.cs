using Rapporteur.Reading.Places;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Known holders of offices, from <c>holders.tsv</c>: a hint for people to whom the report gives no country. What the report says comes first, and
/// nothing depends on the table being complete.
/// </summary>
internal sealed class OfficeHolders
{
    private readonly Dictionary<string, List<OfficeHolding>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OfficeHolding>> _bySurname = new(StringComparer.Ordinal);

    public void Add(string[] row)
    {
        var holding = new OfficeHolding(row[2], row[3], row[4], row[5]);
        foreach (var name in TabbedFile.List(row[1]).Prepend(row[0]))
        {
            // As the pieces of a name in a report are: an article is spelt in many ways or left out.
            var pieces = Pieces.Of(name).Where(static piece => !PersonNameFinder.IsFiller(piece)).ToArray();
            AddTo(_byName, Key(pieces), holding);
            if (row[6] == "y")
            {
                AddTo(_bySurname, Key([pieces[^1]]), holding);
            }
        }
    }

    /// <summary>What a person of that name holds or held, in order of time; empty for nobody known.</summary>
    /// <param name="pieces">The pieces of the name; a surname alone finds only those who are known by it.</param>
    public IReadOnlyList<OfficeHolding> Find(string[] pieces)
    {
        if (pieces.Length == 0)
        {
            return [];
        }

        if (pieces.Length == 1)
        {
            return _bySurname.TryGetValue(Key(pieces), out var alone) ? alone : [];
        }

        return _byName.TryGetValue(Key(pieces), out var full) ? full
            : pieces.Length > 2 && _byName.TryGetValue(Key([pieces[0], pieces[^1]]), out var outer) ? outer : [];
    }

    private static string Key(string[] pieces) => Gazetteer.Key(string.Join(' ', pieces));

    private static void AddTo(Dictionary<string, List<OfficeHolding>> index, string key, OfficeHolding holding)
    {
        if (!index.TryGetValue(key, out var holdings))
        {
            index[key] = holdings = [];
        }

        if (!holdings.Contains(holding))
        {
            holdings.Add(holding);
        }
    }
}
