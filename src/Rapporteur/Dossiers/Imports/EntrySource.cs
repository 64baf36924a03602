namespace Rapporteur.Dossiers.Imports;

/// <summary>What a row says of itself.</summary>
/// <param name="Row">Its number in the sheet.</param>
/// <param name="From">First day of what it tells.</param>
/// <param name="To">Last day of what it tells.</param>
/// <param name="Told">Day on which it was told: of its publication, else the last day of what it tells where that has passed.</param>
/// <param name="Outlet">Who published it.</param>
internal sealed record EntrySource(int Row, DateOnly? From, DateOnly? To, DateOnly? Told, string? Outlet);
