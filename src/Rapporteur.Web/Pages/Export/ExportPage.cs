using System.Text.Json.Serialization.Metadata;
using Rapporteur.Exports;
using Rapporteur.Web.Output;

namespace Rapporteur.Web.Pages.Export;

/// <summary><c>/export</c>: what the dossier can be taken along as.</summary>
internal sealed class ExportPage : Page<ExportModel, ExportView>
{
    /// <inheritdoc/>
    public override string Route => "/export";

    /// <inheritdoc/>
    protected override JsonTypeInfo<ExportModel> Json => WorkbenchJson.Default.ExportModel;

    /// <inheritdoc/>
    protected override ExportModel ModelOf(PageRequest request) => new([.. DossierExports.All.Select(static e => new ExportRow(e.Name, e.Description, e.MediaType))]);
}
