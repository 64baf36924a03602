using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages.Errors;
using Rapporteur.Web.Safety;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Pages;

/// <summary>Answers for all pages: snapshot, model, then HTML, JSON or CSV.</summary>
internal sealed class PageEndpoint(SnapshotCache snapshots, PageRenderer renderer, FormToken token, WorkbenchOptions options)
{
    /// <summary>Maps a page and its twins.</summary>
    public void Map(IEndpointRouteBuilder routes, IPage page)
    {
        routes.MapGet(page.Route, (RequestDelegate)(context => HtmlAsync(context, page)));
        routes.MapGet(page.TwinRoute + ".json", (RequestDelegate)(context => JsonAsync(context, page)));
        if (page.HasTable)
        {
            routes.MapGet(page.TwinRoute + ".csv", (RequestDelegate)(context => CsvAsync(context, page)));
        }
    }

    /// <summary>Answers that there is no such page.</summary>
    public Task NotFound(HttpContext context) => ErrorAsync(
        context, StatusCodes.Status404NotFound, "There is no such page", "The address may be mistyped, or the entry is not in the dossier at this moment.");

    /// <summary>Answers with an error, as a page for people and as a problem (RFC 9457) for programs.</summary>
    public async Task ErrorAsync(HttpContext context, int status, string title, string detail)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = "no-store";
        var wantsHtml = context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
            && !context.Request.Path.Value!.EndsWith(".json", StringComparison.Ordinal);
        if (wantsHtml)
        {
            var frame = FrameOf(context, null, default);
            await WriteAsync(context, "text/html; charset=utf-8", await renderer.RenderAsync(r => ErrorPage.RenderAsync(r, frame, new ErrorModel(status, title, detail))));
            return;
        }

        await WriteAsync(context, "application/problem+json", JsonSerializer.SerializeToUtf8Bytes(new Problem(title, status, detail), WorkbenchJson.Default.Problem));
    }

    private Task HtmlAsync(HttpContext context, IPage page) => AnswerAsync(context, page, async (model, snapshot) =>
    {
        var frame = FrameOf(context, page, snapshot.Version);
        await WriteAsync(context, "text/html; charset=utf-8", await renderer.RenderAsync(r => page.RenderAsync(r, frame, model)));
    });

    private Task JsonAsync(HttpContext context, IPage page) => AnswerAsync(context, page, (model, _) =>
        WriteAsync(context, "application/json", [.. JsonSerializer.SerializeToUtf8Bytes(model, page.Json), (byte)'\n']));

    private Task CsvAsync(HttpContext context, IPage page) => AnswerAsync(context, page, async (model, _) =>
    {
        using var bytes = new MemoryStream();
        await using (var text = new StreamWriter(bytes, new UTF8Encoding(false)))
        {
            page.TableOf(model).Write(text);
        }

        await WriteAsync(context, "text/csv; charset=utf-8; header=present", bytes.ToArray());
    });

    private async Task AnswerAsync(HttpContext context, IPage page, Func<object, Dossiers.DossierSnapshot, Task> write)
    {
        var snapshot = await snapshots.AtAsync(PageRequest.MomentOf(context.Request.Query));
        if (page.ModelOf(new PageRequest(context, snapshot)) is { } model)
        {
            await write(model, snapshot);
        }
        else
        {
            await NotFound(context);
        }
    }

    private PageFrame FrameOf(HttpContext context, IPage? page, Dossiers.StoreVersion version)
    {
        var path = context.Request.PathBase.Add(context.Request.Path).ToUriComponent();
        return new PageFrame
        {
            Dossier = options.Name,
            Path = path,
            Twin = page is null ? null : page.TwinRoute == page.Route ? path : page.TwinRoute,
            HasTable = page?.HasTable == true,
            Query = [.. context.Request.Query.SelectMany(static q => q.Value.OfType<string>().Where(static v => v.Length > 0).Select(v => KeyValuePair.Create(q.Key, v)))],
            FormToken = token.Value,
            Theme = context.Request.Cookies["rapporteur-theme"] is "light" or "dark" ? context.Request.Cookies["rapporteur-theme"] : null,
            Version = version,
        };
    }

    private static async Task WriteAsync(HttpContext context, string mediaType, byte[] body)
    {
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
