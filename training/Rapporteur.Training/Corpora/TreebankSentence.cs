namespace Rapporteur.Training;

/// <summary>One sentence of a treebank.</summary>
/// <param name="Text">The sentence as written (<c># text</c>).</param>
/// <param name="Words">Its syntactic words; empty nodes left out.</param>
/// <param name="StartsDocument">Whether a document begins here.</param>
/// <param name="StartsParagraph">Whether a paragraph begins here.</param>
internal sealed record TreebankSentence(
    string Text, IReadOnlyList<TreebankWord> Words, bool StartsDocument, bool StartsParagraph);
