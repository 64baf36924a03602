namespace Rapporteur.Language;

/// <summary>A half-open range <c>[Start, End)</c> of token indices within one sentence.</summary>
public readonly record struct TokenRange(int Start, int End)
{
    /// <summary>Number of tokens.</summary>
    public int Count => End - Start;

    /// <summary>Whether the token index lies inside.</summary>
    public bool Contains(int index) => index >= Start && index < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    public bool Contains(TokenRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share a token.</summary>
    public bool Overlaps(TokenRange other) => other.Start < End && Start < other.End;
}
