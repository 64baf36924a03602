namespace Rapporteur.Cli.Coding;

/// <summary>One line that <c>code --standing</c> reads.</summary>
/// <param name="Id">Name of the line; the answer repeats it.</param>
/// <param name="Tokens">The words of one sentence.</param>
/// <param name="Targets">The words to judge.</param>
internal sealed record StandingLine(string Id, IReadOnlyList<string> Tokens, IReadOnlyList<StandingTarget> Targets);
