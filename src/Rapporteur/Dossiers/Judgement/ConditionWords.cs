using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>What a condition asks, as far as words tell: its concept where it has one, and its telling stems.</summary>
internal sealed class ConditionWords
{
    private const int Stem = 5;
    private const double Alike = 0.6;

    private ConditionWords(string? concept, HashSet<string> stems) => (Concept, Stems) = (concept, stems);

    /// <summary>Key of the concept; null where none fits.</summary>
    public string? Concept { get; }

    /// <summary>Beginnings of its telling words.</summary>
    public IReadOnlySet<string> Stems { get; }

    /// <summary>Takes a phrase apart.</summary>
    /// <param name="phrase">A condition, a proposal, a sentence.</param>
    /// <param name="concepts">The concepts.</param>
    public static ConditionWords Of(string phrase, IssueConcepts concepts) =>
        new(concepts.ConceptOf(phrase), concepts.Telling(phrase).Select(StemOf).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether two phrases ask the same.</summary>
    public bool IsLike(ConditionWords other) =>
        Stems.Count > 0 && other.Stems.Count > 0 && (Concept is null || other.Concept is null || Concept == other.Concept)
        && Shared(other) >= Alike * Math.Min(Stems.Count, other.Stems.Count) && (Shared(other) > 1 || Stems.Count == 1 || other.Stems.Count == 1);

    /// <summary>Whether a sentence tells of what this asks: most of its telling words stand there, and more than one.</summary>
    public bool StandsIn(ConditionWords sentence) => Shared(sentence) > 1 && Shared(sentence) >= Alike * Stems.Count;

    // "frees" and "freed", "withdraws" and "withdrawal" fall together.
    private static string StemOf(string word)
    {
        var bare = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word.Length > 3 && word[^1] == 's' ? word[..^1] : word;
        bare = bare.Length > 3 && bare[^1] == 'e' ? bare[..^1] : bare;
        return bare.Length > Stem ? bare[..Stem] : bare;
    }

    private int Shared(ConditionWords other) => Stems.Count(other.Stems.Contains);
}
