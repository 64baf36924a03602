using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Intake;

/// <summary><c>/ingest</c>: paste a text, choose files, name a folder.</summary>
internal sealed class IngestsPage : Page<IngestsModel, IngestsView>
{
    /// <inheritdoc/>
    public override string Route => "/ingest";

    /// <inheritdoc/>
    protected override JsonTypeInfo<IngestsModel> Json => WorkbenchJson.Default.IngestsModel;

    /// <inheritdoc/>
    public override string VariesBy(HttpContext context) => string.Join(' ', QueueOf(context).All.Select(static m => $"{m.Id}{m.State}{m.Begun}"));

    /// <inheritdoc/>
    protected override IngestsModel ModelOf(PageRequest request) => new(QueueOf(request.Http).All);

    private static IngestQueue QueueOf(HttpContext context) => context.RequestServices.GetRequiredService<IngestQueue>();
}
