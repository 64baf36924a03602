namespace Rapporteur.Web.Pages.Export;

/// <summary>The formats in which the dossier can be taken along.</summary>
/// <param name="Formats">The formats.</param>
public sealed record ExportModel(IReadOnlyList<ExportRow> Formats);
