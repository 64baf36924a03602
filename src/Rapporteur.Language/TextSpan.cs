namespace Rapporteur.Language;

/// <summary>A half-open stretch <c>[Start, End)</c> of a text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="End">Offset just after the last code unit; never before <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>Number of code units covered.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing is covered.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The smallest span that covers both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words of this span in <paramref name="text"/>.</summary>
    public string In(string text) => text[Start..End];
}
