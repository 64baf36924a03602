using System.Collections.Frozen;

namespace Rapporteur.Language;

/// <summary>Reads the word lists that lie beside this class and ship inside the assembly; '#' starts a comment line.</summary>
internal static class WordList
{
    /// <summary>All words of a list, separated by white space, compared without case.</summary>
    public static FrozenSet<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>First column to second column, compared without case.</summary>
    public static FrozenDictionary<string, string> Pairs(string name) =>
        Lines(name).Select(line => line.Split('\t'))
            .ToFrozenDictionary(columns => columns[0], columns => columns[1], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its word list {name}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') yield return line;
        }
    }
}
