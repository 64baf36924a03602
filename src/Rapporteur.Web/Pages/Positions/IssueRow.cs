using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Positions;

/// <summary>A row of the matrix.</summary>
/// <param name="Key">Key of the issue.</param>
/// <param name="Name">Its name.</param>
/// <param name="Cells">A cell for each side of the matrix; null where nothing is known, which is not the same as undecided.</param>
/// <param name="Before">The cells at the earlier date that is compared with; empty where none is.</param>
/// <param name="Moves">What moved between the two; empty where none is compared.</param>
public sealed record IssueRow(string Key, string Name, IReadOnlyList<CellRow?> Cells, IReadOnlyList<CellRow?> Before, IReadOnlyList<CellMove> Moves);
