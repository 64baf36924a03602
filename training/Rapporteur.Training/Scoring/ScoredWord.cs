using Rapporteur.Language;

namespace Rapporteur.Training.Scoring;

/// <summary>A word with its place among all characters of a file that are not white space.</summary>
/// <param name="Token">The word.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Head">Number of its head in the file, -1 for a root.</param>
internal readonly record struct ScoredWord(Token Token, int Start, int End, int Head);
