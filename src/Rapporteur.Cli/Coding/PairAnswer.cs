namespace Rapporteur.Cli.Coding;

/// <summary>One line that <c>code --pairs</c> writes.</summary>
/// <param name="Id">Name of the line that was read.</param>
/// <param name="Type">PLOVER type, or null for none.</param>
/// <param name="Quad">Quadrant of CAMEO's root, 1 to 4, or null for none.</param>
/// <param name="Binary">0 for cooperation, 1 for conflict, or null for none.</param>
/// <param name="Trigger">The words of the act, or null.</param>
/// <param name="Rule">The lexicon row or rule that decided, or null.</param>
internal sealed record PairAnswer(string Id, string? Type, int? Quad, int? Binary, string? Trigger, string? Rule);
