using Rapporteur.Reading;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Words of which all parts of one alternative must stand in a text: <c>call*+off|cancel*</c>.</summary>
internal sealed class WordPattern
{
    private readonly string[][] _alternatives;

    /// <summary>Reads a pattern: parts joined by +, alternatives parted by bars, * for any ending.</summary>
    public WordPattern(string pattern) =>
        _alternatives = [.. pattern.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(static p => p.Split('+'))];

    /// <summary>Whether the text has the words.</summary>
    public bool Fits(string text)
    {
        var words = Folding.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.Exists(_alternatives, parts => Array.TrueForAll(parts, part => Array.Exists(words, word => IsOne(word, part))));
    }

    private static bool IsOne(string word, string part) =>
        part[^1] == '*' ? word.StartsWith(part.AsSpan(0, part.Length - 1), StringComparison.Ordinal) : word == part;
}
