namespace Rapporteur.Web.Pages.Export;

/// <summary>A format.</summary>
/// <param name="Name">Its name; <c>/export/NAME</c> is the file.</param>
/// <param name="Description">What it is.</param>
/// <param name="MediaType">MIME type.</param>
public sealed record ExportRow(string Name, string Description, string MediaType);
