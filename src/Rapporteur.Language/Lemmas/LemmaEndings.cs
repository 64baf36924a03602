namespace Rapporteur.Language;

/// <summary>Endings of the words of one tag, each with the number of its rule. The longest ending decides.</summary>
internal sealed class LemmaEndings
{
    private readonly Dictionary<string, int> _rules = new(StringComparer.Ordinal);

    /// <summary>Number of endings.</summary>
    public int Count => _rules.Count;

    public void Add(string ending, int rule) => _rules.Add(ending, rule);

    /// <summary>The rule for a marked form (<see cref="LemmaKey.Marked"/>), or -1.</summary>
    public int Find(ReadOnlySpan<char> marked)
    {
        var lookup = _rules.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(marked, out var rule)) return rule;
        for (var length = Math.Min(LemmaKey.LongestEnding, marked.Length - 1); length >= 0; length--)
        {
            if (lookup.TryGetValue(marked[^length..], out rule)) return rule;
        }

        return -1;
    }

    /// <summary>Sorted, each ending as the length it shares with the one before and the rest.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(_rules.Count);
        var before = "";
        foreach (var (ending, rule) in _rules.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var shared = before.AsSpan().CommonPrefixLength(ending);
            writer.Write7BitEncodedInt(shared);
            writer.Write(ending[shared..]);
            writer.Write7BitEncodedInt(rule);
            before = ending;
        }
    }

    public static LemmaEndings Read(BinaryReader reader)
    {
        var endings = new LemmaEndings();
        var before = "";
        for (var count = reader.Read7BitEncodedInt(); count > 0; count--)
        {
            var shared = reader.Read7BitEncodedInt();
            before = string.Concat(before.AsSpan(0, shared), reader.ReadString());
            endings.Add(before, reader.Read7BitEncodedInt());
        }

        return endings;
    }
}
