namespace Rapporteur.Training;

/// <summary>One syntactic word of a CoNLL-U sentence.</summary>
/// <param name="Form">The word as written.</param>
/// <param name="Lemma">Its dictionary form.</param>
/// <param name="Upos">Universal part of speech.</param>
/// <param name="Xpos">Penn Treebank tag.</param>
/// <param name="Head">Index of the governing word from 0, -1 for the root.</param>
/// <param name="Relation">Dependency relation to the head, subtype included.</param>
/// <param name="SpaceAfter">Whether white space follows; false inside a contraction.</param>
internal sealed record TreebankWord(
    string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, bool SpaceAfter);
