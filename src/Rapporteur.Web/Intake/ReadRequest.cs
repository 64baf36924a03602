namespace Rapporteur.Web.Intake;

/// <summary>A text to read.</summary>
/// <param name="Text">The report.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Date">Day of publication, as 2025-10-22.</param>
/// <param name="Url">Where it was published.</param>
public sealed record ReadRequest(string Text, string? Title = null, string? Outlet = null, string? Date = null, string? Url = null);
