using Rapporteur.Reading.Positions;

namespace Rapporteur.Dossiers;

/// <summary>What a condition asks, as far as words tell: its concept where it has one, and its telling stems.</summary>
internal sealed class ConditionWords
{
    private const int Stem = 5;
    private const double Alike = 0.6;

    private readonly HashSet<string> _deeds;

    private ConditionWords(string? concept, HashSet<string> stems, HashSet<string> deeds) => (Concept, Stems, _deeds) = (concept, stems, deeds);

    /// <summary>Key of the concept; null where none fits.</summary>
    public string? Concept { get; }

    /// <summary>Beginnings of its telling words.</summary>
    public IReadOnlySet<string> Stems { get; }

    /// <summary>Takes a phrase apart.</summary>
    /// <param name="phrase">A condition, a proposal, a sentence.</param>
    /// <param name="concepts">The concepts.</param>
    public static ConditionWords Of(string phrase, IssueConcepts concepts)
    {
        // Names alone tell who, not what.
        var telling = concepts.Telling(phrase).ToList();
        var deeds = telling.Where(word => phrase.Contains(word, StringComparison.Ordinal)).Select(StemOf).ToHashSet(StringComparer.Ordinal);
        return new(concepts.ConceptOf(phrase), telling.Select(StemOf).ToHashSet(StringComparer.Ordinal), deeds);
    }

    /// <summary>Takes a sentence apart that is only asked for its words, not for its concept.</summary>
    /// <param name="sentence">A sentence of a report.</param>
    /// <param name="concepts">The concepts.</param>
    public static ConditionWords OfSentence(string sentence, IssueConcepts concepts) => new(null, concepts.Telling(sentence).Select(StemOf).ToHashSet(StringComparer.Ordinal), []);

    /// <summary>Whether two phrases ask the same.</summary>
    public bool IsLike(ConditionWords other) =>
        Stems.Count > 0 && other.Stems.Count > 0 && (Concept is null || other.Concept is null || Concept == other.Concept)
        && Shared(other) >= Alike * Math.Min(Stems.Count, other.Stems.Count) && (Shared(other) > 1 || Stems.Count == 1 || other.Stems.Count == 1);

    /// <summary>Whether a sentence tells of what this asks: most of its telling words stand there, more than one, and not names alone.</summary>
    public bool StandsIn(ConditionWords sentence) => Shared(sentence) > 1 && Shared(sentence) >= Alike * Stems.Count && _deeds.Overlaps(sentence.Stems);

    // "frees" and "freed", "withdraws" and "withdrawal" fall together.
    private static string StemOf(string word)
    {
        var bare = word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2] : word.Length > 3 && word[^1] == 's' ? word[..^1] : word;
        bare = bare.Length > 3 && bare[^1] == 'e' ? bare[..^1] : bare;
        return bare.Length > Stem ? bare[..Stem] : bare;
    }

    private int Shared(ConditionWords other) => Stems.Count(other.Stems.Contains);
}
