using System.Text.RegularExpressions;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading;

namespace Rapporteur.Dossiers;

/// <summary>A table of ways to say something: id, pattern, unless, a sentence that fits, one that does not; patterns are over folded words.</summary>
internal sealed class SentencePatterns
{
    private readonly List<(string Id, Regex Pattern, Regex? Unless)> _rows;

    /// <summary>Reads the table.</summary>
    /// <param name="path">Its file.</param>
    /// <exception cref="IOException">The table is missing or cannot be read.</exception>
    public SentencePatterns(string path)
    {
        var rows = TabbedFile.Rows(path, 5).ToList();
        _rows = [.. rows.Select(static r => (r[0], Of(r[1]), r[2].Length == 0 ? null : Of(r[2])))];
        Examples = [.. rows.Select(static r => (r[0], r[3], r[4]))];
    }

    /// <summary>For each row its id, a sentence that it fits and one that no row fits.</summary>
    public IReadOnlyList<(string Id, string Yes, string No)> Examples { get; }

    /// <summary>Id of the first row that a sentence fits; null where none does.</summary>
    public string? RuleOf(string sentence)
    {
        var words = Folding.Words(sentence);
        return _rows.FirstOrDefault(r => r.Pattern.IsMatch(words) && r.Unless?.IsMatch(words) != true).Id;
    }

    /// <summary>A pattern without backtracking: linear in the sentence, whatever it is.</summary>
    public static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
