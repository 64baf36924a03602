namespace Rapporteur.Dossiers;

/// <summary>How far a snapshot is.</summary>
/// <param name="Reports">Reports whose findings are read.</param>
/// <param name="All">Reports to read; once all are, they are put together.</param>
public readonly record struct SnapshotProgress(int Reports, int All);
