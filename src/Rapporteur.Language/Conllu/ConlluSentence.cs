namespace Rapporteur.Language.Conllu;

/// <summary>A sentence of a CoNLL-U file. Spans count in <see cref="Text"/>.</summary>
/// <param name="Comments">Comment lines before it, with their <c>#</c>, apart from <c># text</c>.</param>
/// <param name="Text">The sentence as its tokens and spaces spell it.</param>
/// <param name="Tokens">Its words; empty nodes of enhanced graphs are left out.</param>
/// <param name="Ranges">Surface tokens of several words, in order.</param>
public sealed record ConlluSentence(
    IReadOnlyList<string> Comments,
    string Text,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<MultiwordRange> Ranges);
