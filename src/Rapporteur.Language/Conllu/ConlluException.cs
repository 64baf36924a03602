namespace Rapporteur.Language.Conllu;

/// <summary>A line is not CoNLL-U.</summary>
/// <param name="line">Number of the line, from 1.</param>
/// <param name="reason">What is wrong with it.</param>
public sealed class ConlluException(int line, string reason) : FormatException($"line {line}: {reason}")
{
    /// <summary>Number of the line, from 1.</summary>
    public int Line { get; } = line;
}
