using System.Globalization;
using System.Text;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Reading.Places;

/// <summary>
/// Towns, regions, seas and states with their country and coordinates, from <c>knowledge/places</c>. The towns
/// (GeoNames, CC BY 4.0) stay one sorted file in memory, searched by halving, so that loading costs a file read.
/// Immutable once loaded and safe to share between threads.
/// </summary>
public sealed class Gazetteer
{
    private readonly byte[] _towns;
    private readonly int _first;
    private readonly Dictionary<string, GazetteerEntry> _regions = new(StringComparer.Ordinal);
    private int _longest = 4;

    private Gazetteer(string directory, string? further)
    {
        var places = Path.Combine(directory, "places");
        _towns = File.ReadAllBytes(Path.Combine(places, "gazetteer.tsv"));
        while (_first < _towns.Length && (_towns[_first] == '#' || IsHeading(_first)))
        {
            _first = LineEnd(_first) + 1;
        }

        var own = TabbedFile.Rows(Path.Combine(places, "regions.tsv"), 6);
        foreach (var row in further is null ? own : own.Concat(TabbedFile.RowsIfThere(Path.Combine(further, "places", "regions.tsv"), 6)))
        {
            if (!double.TryParse(row[3], CultureInfo.InvariantCulture, out var latitude)
                || !double.TryParse(row[4], CultureInfo.InvariantCulture, out var longitude))
            {
                continue;
            }

            var entry = new GazetteerEntry(row[0], row[2].Length == 0 ? null : row[2], latitude, longitude, 0, row[5]);
            foreach (var name in (string[])[row[0], .. TabbedFile.List(row[1])])
            {
                _regions.TryAdd(Key(name), entry);
                _longest = Math.Max(_longest, name.Count(c => c == ' ') + 1);
            }
        }
    }

    /// <summary>Greatest number of words of a name worth asking for.</summary>
    public int LongestName => _longest;

    /// <summary>Reads the tables.</summary>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <param name="furtherDirectory">A folder with a further table of regions and towns, or null.</param>
    /// <exception cref="IOException">A table is missing or cannot be read.</exception>
    public static Gazetteer Load(string? knowledgeDirectory = null, string? furtherDirectory = null) =>
        new(knowledgeDirectory ?? Path.Combine(AppContext.BaseDirectory, "knowledge"), furtherDirectory);

    /// <summary>All places of that name, case and accents aside: regions first, then towns by population.</summary>
    public IReadOnlyList<GazetteerEntry> Find(string name)
    {
        var key = Key(name);
        var found = new List<GazetteerEntry>();
        if (key.Length == 0)
        {
            return found;
        }

        if (_regions.TryGetValue(key, out var region))
        {
            found.Add(region);
        }

        for (var line = FirstAtOrAfter(key); line < _towns.Length; line = LineEnd(line) + 1)
        {
            var cells = Encoding.UTF8.GetString(_towns, line, LineEnd(line) - line).Split('\t');
            if (cells.Length < 5 || Key(cells[0]) != key)
            {
                break;
            }

            found.Add(new GazetteerEntry(
                cells[0],
                cells[1],
                double.Parse(cells[2], CultureInfo.InvariantCulture),
                double.Parse(cells[3], CultureInfo.InvariantCulture),
                int.Parse(cells[4], CultureInfo.InvariantCulture),
                "town"));
        }

        return found;
    }

    /// <summary>The region, sea, site or other place of the table of regions that has the name, or null.</summary>
    internal GazetteerEntry? Region(string name) => _regions.GetValueOrDefault(Key(name));

    /// <summary>Country of the best known place of that name, or null.</summary>
    public string? CountryOf(string name) => Find(name) is [var best, ..] ? best.Country : null;

    /// <summary>The form in which names are compared and the file is sorted: lower case, without accents, hyphens as spaces.</summary>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var plain = Pieces.Fold(letter);
            if (plain is '-' or '–')
            {
                plain = ' ';
            }

            if (plain is not ('.' or '\'' or '`'))
            {
                key.Append(char.ToLowerInvariant(plain));
            }
        }

        return key.ToString().Trim();
    }

    private int FirstAtOrAfter(string key)
    {
        var (low, high) = (_first, _towns.Length);
        while (low < high)
        {
            var line = LineStart(low + ((high - low) / 2), low);
            if (string.CompareOrdinal(Key(NameAt(line)), key) < 0)
            {
                low = LineEnd(line) + 1;
            }
            else
            {
                high = line;
            }
        }

        return low;
    }

    private bool IsHeading(int at) => _towns.AsSpan(at).StartsWith("name\t"u8);

    private string NameAt(int line)
    {
        var tab = _towns.AsSpan(line).IndexOf((byte)'\t');
        return tab < 0 ? "" : Encoding.UTF8.GetString(_towns, line, tab);
    }

    private int LineStart(int at, int floor)
    {
        var back = _towns.AsSpan(floor, at - floor).LastIndexOf((byte)'\n');
        return back < 0 ? floor : floor + back + 1;
    }

    private int LineEnd(int at)
    {
        var next = _towns.AsSpan(at).IndexOf((byte)'\n');
        return next < 0 ? _towns.Length : at + next;
    }
}
