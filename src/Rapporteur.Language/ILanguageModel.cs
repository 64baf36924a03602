namespace Rapporteur.Language;

/// <summary>
/// A trained model of English. Implementations are immutable once loaded and safe to use from several threads.
/// </summary>
public interface ILanguageModel
{
    /// <summary>Name that users choose it by ("fast").</summary>
    string Name { get; }

    /// <summary>Analyses a raw text: sentences, tokens, tags, lemmas, trees, names.</summary>
    /// <param name="text">Any text; control characters and empty text are allowed.</param>
    ParsedText Parse(string text);

    /// <summary>Analyses tokens that were split elsewhere; tags, heads and lemmas they carry are ignored.</summary>
    /// <param name="index">Position of the sentence in its text.</param>
    /// <param name="paragraph">Paragraph of the sentence.</param>
    /// <param name="tokens">The tokens in order.</param>
    Sentence ParseTokens(int index, int paragraph, IReadOnlyList<Token> tokens);
}
