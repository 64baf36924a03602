namespace Rapporteur.Dossiers;

/// <summary>One account of how far a meeting has come.</summary>
/// <param name="Day">Day of publication, or null.</param>
/// <param name="Status">The status told.</param>
/// <param name="Teller">Who tells it: the source within the report, else null where the report itself does.</param>
/// <param name="Side">Name of the side that the teller speaks for; null where the report itself tells, or the side is not known.</param>
/// <param name="Outlet">Outlet of the report, or null.</param>
/// <param name="Evidence">The finding.</param>
public sealed record MeetingStep(DateOnly? Day, string Status, string? Teller, string? Side, string? Outlet, FindingId Evidence);
