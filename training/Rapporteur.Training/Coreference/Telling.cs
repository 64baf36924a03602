namespace Rapporteur.Training.Coreference;

/// <summary>How a document tells of an event in one place: the word, who and what stands with it in the clause, and the words around.</summary>
/// <param name="Id">The mention it is made of.</param>
/// <param name="Document">Place of the document in its file.</param>
/// <param name="Sentence">Sentence of the document, from 0.</param>
/// <param name="Lemma">Lemma of the head.</param>
internal sealed record Telling(string Id, int Document, int Sentence, string Lemma)
{
    /// <summary>0 a verb, 1 a noun, 2 a name, 3 anything else.</summary>
    public required int Class { get; init; }

    /// <summary>Number of words that the mention has.</summary>
    public required int Length { get; init; }

    /// <summary>How much the lemma tells, 0 to 1.</summary>
    public required double Rarity { get; init; }

    /// <summary>Telling lemmas of the mention itself.</summary>
    public required IReadOnlySet<string> Words { get; init; }

    /// <summary>Lemmas of what stands with it in its clause.</summary>
    public required Arguments Arguments { get; init; }

    /// <summary>Names of its sentence, in lower case.</summary>
    public required IReadOnlySet<string> Names { get; init; }

    /// <summary>Names within seven words, in lower case.</summary>
    public required IReadOnlySet<string> NearNames { get; init; }

    /// <summary>Months, days of the week and years of its sentence.</summary>
    public required IReadOnlySet<string> Times { get; init; }

    /// <summary>Numbers near it.</summary>
    public required IReadOnlySet<string> Numbers { get; init; }

    /// <summary>Telling lemmas within seven words, as a vector of length one.</summary>
    public required IReadOnlyDictionary<string, double> Near { get; init; }

    /// <summary>Telling lemmas of its sentence, as a vector of length one.</summary>
    public required IReadOnlyDictionary<string, double> Around { get; init; }

    /// <summary>Vector of its lemma.</summary>
    public required float[] Meaning { get; init; }

    /// <summary>Vector of the whole mention.</summary>
    public required float[] WholeMeaning { get; init; }

    /// <summary>Vector of the words within seven words.</summary>
    public required float[] NearMeaning { get; init; }

    /// <summary>Vector of the words of its arguments.</summary>
    public required float[] ArgumentMeaning { get; init; }

    /// <summary>Whether it is negated.</summary>
    public required bool IsNegated { get; init; }

    /// <summary>Whether it lies ahead or is only possible.</summary>
    public required bool IsOpen { get; init; }

    /// <summary>Mentions of the document that have its lemma.</summary>
    public required int Mentions { get; init; }

    /// <summary>Words of the document that have its lemma.</summary>
    public required int Uses { get; init; }
}
