using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Rapporteur.Dossiers;
using Rapporteur.Web.Output;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Pages;

/// <summary>A page of the workbench: one model, shown as HTML, JSON and, where it is a table, CSV.</summary>
internal interface IPage
{
    /// <summary>Route of the page; its twins have the same with <c>.json</c> and <c>.csv</c>.</summary>
    string Route { get; }

    /// <summary>Route of the twins without their ending.</summary>
    string TwinRoute { get; }

    /// <summary>Whether there is a CSV of it.</summary>
    bool HasTable { get; }

    /// <summary>How the model is written as JSON.</summary>
    JsonTypeInfo Json { get; }

    /// <summary>The model for a request; null where there is nothing of that name.</summary>
    /// <exception cref="BadQueryException">The query asks for what cannot be.</exception>
    ValueTask<object?> ModelOfAsync(PageRequest request);

    /// <summary>What of a request besides its address and the moment the page depends on; empty for nothing.</summary>
    string VariesBy(Microsoft.AspNetCore.Http.HttpContext context);

    /// <summary>Does ahead what takes long of the page as it is asked for first; called when a new snapshot is there.</summary>
    ValueTask PrepareAsync(DossierSnapshot snapshot, SnapshotCache snapshots);

    /// <summary>The model as a table.</summary>
    CsvTable TableOf(object model);

    /// <summary>The model as HTML.</summary>
    Task<HtmlRootComponent> RenderAsync(HtmlRenderer renderer, PageFrame frame, object model);
}
