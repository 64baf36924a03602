using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Intake;

/// <summary><c>/ingest/ID</c>: how an ingest goes. Without script it loads itself anew while the ingest runs.</summary>
internal sealed class IngestPage : Page<IngestModel, IngestView>
{
    /// <inheritdoc/>
    public override string Route => "/ingest/{id}";

    /// <inheritdoc/>
    protected override JsonTypeInfo<IngestModel> Json => WorkbenchJson.Default.IngestModel;

    /// <inheritdoc/>
    public override string VariesBy(HttpContext context) =>
        JobOf(context)?.Look().Model is { } model ? FormattableString.Invariant($"{model.State} {model.Begun} {model.Added} {model.Known} {model.Failed}") : string.Empty;

    /// <inheritdoc/>
    protected override IngestModel? ModelOf(PageRequest request) => JobOf(request.Http)?.Look().Model;

    private static IngestJob? JobOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<IngestQueue>().Find((string?)context.Request.RouteValues["id"] ?? string.Empty);
}
