using Rapporteur.Records;

namespace Rapporteur.Dossiers.Imports;

/// <summary>A row of <c>stances.tsv</c>.</summary>
/// <param name="Stance">The stance.</param>
/// <param name="Polarity">1 for, -1 against, 0 undecided.</param>
/// <param name="Words">What a cell may say; signs as they are, words folded.</param>
internal sealed record StanceRow(Stance Stance, int Polarity, IReadOnlySet<string> Words);
