namespace Rapporteur.Language;

/// <summary>A syntactic word by the Universal Dependencies conventions for English.</summary>
public sealed class Token
{
    /// <summary>Position in the sentence, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Place in the text. Parts of a contraction ("do", "n't") have spans of their own.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The word as written.</summary>
    public required string Form { get; init; }

    /// <summary>Dictionary form; lower-case except for proper nouns.</summary>
    public string Lemma { get; init; } = "";

    /// <summary>Universal part of speech (NOUN, VERB ...).</summary>
    public string Upos { get; init; } = "X";

    /// <summary>Penn Treebank tag (NN, VBD ...).</summary>
    public string Xpos { get; init; } = "";

    /// <summary>Index of the governing token in the sentence, -1 for the root.</summary>
    public int Head { get; init; } = -1;

    /// <summary>Dependency relation to the head, subtype included ("nsubj:pass").</summary>
    public string Relation { get; init; } = "dep";

    /// <summary>Whether white space or the end of the text follows.</summary>
    public bool SpaceAfter { get; init; } = true;

    /// <inheritdoc/>
    public override string ToString() => $"{Form}/{Upos}";
}
