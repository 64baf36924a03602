namespace Rapporteur.Cli.Coding;

/// <summary>One line that <c>code --pairs</c> reads.</summary>
/// <param name="Id">Name of the line; the answer repeats it.</param>
/// <param name="Text">The sentence or sentences.</param>
/// <param name="Source">Who acts, in words of the text.</param>
/// <param name="Target">On whom, in words of the text.</param>
internal sealed record PairLine(string Id, string Text, string Source, string Target);
