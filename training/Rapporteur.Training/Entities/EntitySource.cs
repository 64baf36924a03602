namespace Rapporteur.Training.Entities;

/// <summary>The corpora, whose annotators drew names' borders and kinds differently.</summary>
internal enum EntitySource
{
    /// <summary>The diplomatic reports and readouts, annotated as this program reads.</summary>
    Diplomatic,

    /// <summary>Universal NER over the English Web Treebank.</summary>
    Uner,

    /// <summary>WikiGold.</summary>
    WikiGold,
}
