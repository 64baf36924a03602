using System.Text;

namespace Rapporteur.Language.Syntax;

/// <summary>What the network sees of a word: its normal form, its shape, and the hashed parts of it (training/syntax/train.py).</summary>
internal static class WordHash
{
    /// <summary>Number of hashed features of a word.</summary>
    public const int Features = 9;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The form with typographic marks as the treebanks write them.</summary>
    public static string Normal(string form) => form switch
    {
        "“" or "”" or "„" or "«" or "»" or "``" or "''" => "\"",
        "‘" or "’" => "'",
        "–" or "—" => "-",
        "…" => "...",
        _ => form.AsSpan().ContainsAny('’', '‘') ? form.Replace('’', '\'').Replace('‘', '\'') : form,
    };

    /// <summary>FNV-1a of the UTF-8 bytes, 64 bits.</summary>
    public static ulong Of(ReadOnlySpan<char> text, char mark = '\0', char mark2 = '\0')
    {
        var hash = Basis;
        if (mark != '\0')
        {
            hash = (hash ^ mark) * Prime;
        }

        if (mark2 != '\0')
        {
            hash = (hash ^ mark2) * Prime;
        }

        Span<byte> bytes = text.Length <= 128 ? stackalloc byte[512] : new byte[text.Length * 4];
        var length = Encoding.UTF8.GetBytes(text, bytes);
        foreach (var b in bytes[..length])
        {
            hash = (hash ^ b) * Prime;
        }

        return hash;
    }

    /// <summary>The hashed features of a normal form.</summary>
    public static void Extract(string normal, string lower, int buckets, Span<int> features)
    {
        var count = 0;
        features[count++] = (int)(Of(lower, 'w') % (ulong)buckets);
        features[count++] = (int)(Of(Shape(normal), 's') % (ulong)buckets);
        for (var n = 1; n <= 4; n++)
        {
            features[count++] = (int)(Of(Tail(lower, n), (char)('0' + n), 'e') % (ulong)buckets);
        }

        for (var n = 1; n <= 3; n++)
        {
            features[count++] = (int)(Of(Head(lower, n), (char)('0' + n), 'b') % (ulong)buckets);
        }
    }

    private static ReadOnlySpan<char> Tail(string word, int runes)
    {
        var at = word.Length;
        for (var n = 0; n < runes && at > 0; n++)
        {
            at -= at > 1 && char.IsLowSurrogate(word[at - 1]) ? 2 : 1;
        }

        return word.AsSpan(at);
    }

    private static ReadOnlySpan<char> Head(string word, int runes)
    {
        var at = 0;
        for (var n = 0; n < runes && at < word.Length; n++)
        {
            at += at + 1 < word.Length && char.IsHighSurrogate(word[at]) ? 2 : 1;
        }

        return word.AsSpan(0, at);
    }

    private static string Shape(string form)
    {
        var shape = new StringBuilder(form.Length);
        foreach (var rune in form.EnumerateRunes())
        {
            var kind = Rune.IsUpper(rune) ? 'X' : Rune.IsLower(rune) ? 'x' : rune.Value is >= '0' and <= '9' ? 'd' : rune.IsAscii ? (char)rune.Value : 'o';
            if (shape.Length < 2 || shape[^1] != kind || shape[^2] != kind)
            {
                shape.Append(kind);
            }
        }

        return shape.ToString();
    }
}
