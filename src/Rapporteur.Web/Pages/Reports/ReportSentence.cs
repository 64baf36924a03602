namespace Rapporteur.Web.Pages.Reports;

/// <summary>A sentence of a report.</summary>
/// <param name="Number">Its number from 1; its anchor is <c>s</c> and this.</param>
/// <param name="BeginsParagraph">Whether a paragraph begins with it.</param>
/// <param name="Segments">Its words.</param>
public sealed record ReportSentence(int Number, bool BeginsParagraph, IReadOnlyList<ReportSegment> Segments);
