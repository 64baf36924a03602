namespace Rapporteur.Dossiers;

/// <summary>One thing that changed.</summary>
/// <param name="Kind">What sort of change.</param>
/// <param name="Text">In words for people.</param>
/// <param name="Evidence">The finding that shows it; null for "no change" and for grades of sources.</param>
/// <param name="Day">Day of the evidence's report, or null.</param>
public sealed record Change(ChangeKind Kind, string Text, FindingId? Evidence, DateOnly? Day);
