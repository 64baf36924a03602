namespace Rapporteur.Language.Syntax;

/// <summary>The tags a model knows: pairs of a universal part of speech and a Penn tag. Tags count from 1.</summary>
internal sealed class TagSet
{
    private static readonly string[] Parts =
    [
        "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
        "VERB", "X",
    ];

    private readonly string[] _upos;
    private readonly string[] _xpos;
    private readonly byte[] _parts;
    private readonly bool[] _comma;
    private readonly bool[] _quote;

    /// <param name="names">Each as <c>UPOS|XPOS</c>.</param>
    /// <exception cref="ModelFormatException">A name is no such pair.</exception>
    public TagSet(IReadOnlyList<string> names)
    {
        Names = names;
        var pairs = names.Select(n => n.Split('|')).ToArray();
        if (pairs.Length is 0 or > WeightTable.MaxClasses
            || pairs.Any(p => p.Length != 2 || !Parts.Contains(p[0], StringComparer.Ordinal)))
        {
            throw new ModelFormatException("the list of tags is not usable");
        }

        _upos = [.. pairs.Select(p => string.Intern(p[0]))];
        _xpos = [.. pairs.Select(p => string.Intern(p[1]))];
        _parts = [.. _upos.Select(Part)];
        _comma = [.. _xpos.Select(x => x == ",")];
        _quote = [.. _xpos.Select(x => x is "``" or "''")];
    }

    public IReadOnlyList<string> Names { get; }

    public byte Verb { get; } = Part("VERB");

    public byte Auxiliary { get; } = Part("AUX");

    public byte Punctuation { get; } = Part("PUNCT");

    public string UposOf(int tag) => _upos[tag - 1];

    public string XposOf(int tag) => _xpos[tag - 1];

    /// <summary>Number of a tag's part of speech, from 1.</summary>
    public byte PartOf(int tag) => _parts[tag - 1];

    public bool IsComma(int tag) => _comma[tag - 1];

    public bool IsQuote(int tag) => _quote[tag - 1];

    /// <summary>Nouns, names and numbers.</summary>
    public bool IsNoun(byte part) => part is 8 or 12;

    /// <summary>What stands between a preposition and its noun.</summary>
    public bool IsBeforeNoun(byte part) => part is 1 or 2 or 3 or 6 or 9 or 14;

    private static byte Part(string name) => (byte)(Array.IndexOf(Parts, name) + 1);
}
