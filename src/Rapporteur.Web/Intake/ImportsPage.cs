using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Intake;

/// <summary><c>/imports</c>: hand in a table that one keeps already, and the tables that were entered. Query: page.</summary>
internal sealed class ImportsPage : Page<ImportsModel, ImportsView>
{
    /// <inheritdoc/>
    public override string Route => "/imports";

    /// <inheritdoc/>
    protected override JsonTypeInfo<ImportsModel> Json => WorkbenchJson.Default.ImportsModel;

    /// <inheritdoc/>
    protected override ImportsModel ModelOf(PageRequest request) => ImportsModel.Of(request.Snapshot, Paging.PageOf(request));
}
