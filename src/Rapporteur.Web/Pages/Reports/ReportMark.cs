namespace Rapporteur.Web.Pages.Reports;

/// <summary>A finding that words of a report belong to.</summary>
/// <param name="Id">Id of the finding.</param>
/// <param name="Layer">statement, position, event, meeting or actor; each has a lane of its own below the words.</param>
public sealed record ReportMark(string Id, string Layer);
