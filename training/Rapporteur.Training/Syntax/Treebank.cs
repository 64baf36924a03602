using System.Text;

namespace Rapporteur.Training.Syntax;

/// <summary>Sentences of one or more CoNLL-U files as arrays.</summary>
internal sealed class Treebank
{
    private Treebank(IReadOnlyList<TreebankTree> sentences) => Sentences = sentences;

    public IReadOnlyList<TreebankTree> Sentences { get; }

    /// <summary>Reads files one after the other.</summary>
    public static Treebank Read(params string[] paths)
    {
        var sentences = new List<TreebankTree>();
        foreach (var path in paths)
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            foreach (var sentence in Language.Conllu.ConlluReader.Read(reader))
            {
                sentences.Add(new TreebankTree(
                    [.. sentence.Tokens.Select(t => t.Form)],
                    [.. sentence.Tokens.Select(t => $"{t.Upos}|{t.Xpos}")],
                    [.. sentence.Tokens.Select(t => t.Head)],
                    [.. sentence.Tokens.Select(t => t.Relation)]));
            }
        }

        return new Treebank(sentences);
    }
}
