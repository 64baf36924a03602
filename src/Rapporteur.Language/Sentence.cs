namespace Rapporteur.Language;

/// <summary>One sentence with its tree and its names. Immutable; safe to share between threads.</summary>
public sealed class Sentence
{
    private readonly int[][] _children;
    private readonly TokenRange[] _subtrees;

    /// <summary>Makes a sentence of analysed tokens.</summary>
    /// <param name="index">Position in the text, from 0.</param>
    /// <param name="paragraph">Number of the paragraph, from 0.</param>
    /// <param name="tokens">The tokens in order, their heads forming a tree (possibly with several roots).</param>
    /// <param name="entities">Names, in order, not overlapping.</param>
    public Sentence(int index, int paragraph, IReadOnlyList<Token> tokens, IReadOnlyList<EntityMention> entities)
    {
        Index = index;
        Paragraph = paragraph;
        Tokens = tokens;
        Entities = entities;
        Span = tokens.Count == 0 ? default : new TextSpan(tokens[0].Span.Start, tokens[^1].Span.End);
        (_children, _subtrees) = TreeShape.Of(tokens);
    }

    /// <summary>The same words with other heads, relations or tags; the sentence itself where the heads would run in a circle.</summary>
    /// <param name="tokens">As many tokens, at the same places.</param>
    public Sentence With(IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return TreeShape.IsTree(tokens) ? new Sentence(Index, Paragraph, tokens, Entities) : this;
    }

    /// <summary>Position in the text, from 0.</summary>
    public int Index { get; }

    /// <summary>Number of the paragraph, from 0.</summary>
    public int Paragraph { get; }

    /// <summary>The tokens in order.</summary>
    public IReadOnlyList<Token> Tokens { get; }

    /// <summary>Names in order of appearance.</summary>
    public IReadOnlyList<EntityMention> Entities { get; }

    /// <summary>Place in the text, from the first token to the last.</summary>
    public TextSpan Span { get; }

    /// <summary>Indices of the tokens governed by <paramref name="token"/>, in order.</summary>
    public ReadOnlySpan<int> ChildrenOf(int token) => _children[token];

    /// <summary>From the leftmost to the rightmost token below <paramref name="token"/>, itself included.</summary>
    public TokenRange SubtreeOf(int token) => _subtrees[token];

    /// <summary>The first dependant with exactly this relation, or -1.</summary>
    public int ChildOf(int token, string relation)
    {
        foreach (var child in _children[token])
        {
            if (Tokens[child].Relation == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>Place in the text of a range of tokens.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.Start].Span.Start, Tokens[range.End - 1].Span.End);

    /// <summary>The name that covers a token, or null.</summary>
    public EntityMention? EntityAt(int token)
    {
        foreach (var entity in Entities)
        {
            if (entity.Range.Contains(token))
            {
                return entity;
            }
        }

        return null;
    }
}
