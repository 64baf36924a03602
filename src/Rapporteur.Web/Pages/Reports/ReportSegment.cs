namespace Rapporteur.Web.Pages.Reports;

/// <summary>Words of a report that belong to the same findings.</summary>
/// <param name="Text">The words.</param>
/// <param name="Marks">The findings, at most one of a layer, the widest first.</param>
public sealed record ReportSegment(string Text, IReadOnlyList<ReportMark> Marks);
