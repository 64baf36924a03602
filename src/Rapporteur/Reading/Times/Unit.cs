namespace Rapporteur.Reading.Times;

/// <summary>
/// A run of letters, a run of digits or a sign, cut from the text itself, so that it does not matter whether the tokens
/// split "two-week", "19-20" or "3pm".
/// </summary>
internal struct Unit
{
    public int Start;
    public int End;

    /// <summary>Token that holds the first character.</summary>
    public int Token;

    /// <summary>What is known of the word, or null.</summary>
    public Word? Word;

    /// <summary>Value where it is a number, else -1.</summary>
    public int Number;

    /// <summary>Digits written.</summary>
    public int Digits;

    /// <summary>The number has groups or decimals ("1,200", "22.8").</summary>
    public bool Fraction;

    /// <summary>The sign, dashes and apostrophes folded, or '\0' for words and numbers.</summary>
    public char Sign;

    public bool SpaceBefore;
    public bool Upper;

    /// <summary>Stands between quotation marks.</summary>
    public bool Quoted;

    public readonly bool IsNumber => Number >= 0;

    public readonly bool IsWord => Sign == '\0' && Number < 0;
}
