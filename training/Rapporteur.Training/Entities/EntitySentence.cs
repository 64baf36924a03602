using Rapporteur.Language;

namespace Rapporteur.Training.Entities;

/// <summary>A sentence with its names.</summary>
/// <param name="Source">Corpus.</param>
/// <param name="Document">Number of its document within the corpus, from 0.</param>
/// <param name="Forms">Words.</param>
/// <param name="Upos">Parts of speech; empty where there are none.</param>
/// <param name="Gold">Names as annotated; in the types of the corpus (Location for a country in Universal NER).</param>
/// <param name="Allowed">Labels that each word may have, as a mask: the corpora know fewer types than the model.</param>
internal sealed record EntitySentence(
    EntitySource Source, int Document, IReadOnlyList<string> Forms, IReadOnlyList<string> Upos,
    IReadOnlyList<EntityMention> Gold, uint[] Allowed)
{
    /// <summary>How much the sentence counts in training; less than 1 for a variant of another sentence.</summary>
    public float Weight { get; init; } = 1f;

    /// <summary>What the rest of the document says of each word; null where it is not asked.</summary>
    public byte[]? Memory { get; init; }
}
