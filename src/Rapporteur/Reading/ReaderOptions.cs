using Rapporteur.Language;

namespace Rapporteur.Reading;

/// <summary>How reports are read.</summary>
public sealed record ReaderOptions
{
    /// <summary>Language model by name, one of <see cref="LanguageModels.Names"/>; "accurate" unless said.</summary>
    public string Model { get; init; } = LanguageModels.Default;

    /// <summary>Folder of the trained models; null for <c>models</c> beside the program.</summary>
    public string? ModelsDirectory { get; init; }

    /// <summary>Folder of the knowledge tables; null for <c>knowledge</c> beside the program.</summary>
    public string? KnowledgeDirectory { get; init; }

    /// <summary>
    /// Folder of further tables of the same format (<c>actors/states.tsv</c>, <c>bodies.tsv</c>, <c>holders.tsv</c>, <c>places/regions.tsv</c>, any of
    /// them), as <see cref="Importing.WikidataImport"/> makes them; null for none. The program's own rows come first.
    /// </summary>
    public string? FurtherKnowledgeDirectory { get; init; }
}
