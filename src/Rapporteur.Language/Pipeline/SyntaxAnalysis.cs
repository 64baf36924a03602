namespace Rapporteur.Language.Pipeline;

/// <summary>Tags and tree of a sentence, one item a word.</summary>
/// <param name="Upos">Universal parts of speech.</param>
/// <param name="Xpos">Penn Treebank tags.</param>
/// <param name="Head">Index of the governing word, -1 for the root.</param>
/// <param name="Relation">Relation to it.</param>
internal readonly record struct SyntaxAnalysis(string[] Upos, string[] Xpos, int[] Head, string[] Relation);
