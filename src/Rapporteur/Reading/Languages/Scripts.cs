using System.Globalization;

namespace Rapporteur.Reading.Languages;

/// <summary>Ranges of letters by script.</summary>
internal sealed class Scripts
{
    private readonly (int First, int Last, int Script)[] _ranges;
    private readonly string[] _names;

    private Scripts((int First, int Last, int Script)[] ranges, string[] names) => (_ranges, _names) = (ranges, names);

    /// <summary>Loads <c>scripts.tsv</c>: first and last code point in hexadecimal, name.</summary>
    public static Scripts Load(string path)
    {
        var names = new List<string>();
        var ranges = new List<(int, int, int)>();
        foreach (var row in KnowledgeRows.Of(path))
        {
            var script = names.IndexOf(row[2]);
            if (script < 0)
            {
                script = names.Count;
                names.Add(row[2]);
            }

            ranges.Add((Hex(row[0]), Hex(row[1]), script));
        }

        return new([.. ranges], [.. names]);
    }

    /// <summary>The script that most letters of the text belong to, and its share of them; null where there are no letters.</summary>
    public (string? Script, double Share) MainOf(ReadOnlySpan<char> text)
    {
        var counts = new int[_names.Length];
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            foreach (var (first, last, script) in _ranges)
            {
                if (c >= first && c <= last)
                {
                    counts[script]++;
                    break;
                }
            }
        }

        var best = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            best = counts[i] > counts[best] ? i : best;
        }

        return letters == 0 || counts[best] == 0 ? (null, 0) : (_names[best], counts[best] / (double)letters);
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
