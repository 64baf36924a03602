using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Dossiers;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages.Errors;
using Rapporteur.Web.Pages.Waiting;
using Rapporteur.Web.Safety;
using Rapporteur.Web.Shared;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Pages;

/// <summary>Answers for all pages: snapshot, model, then HTML, JSON or CSV; nothing where the browser has it already.</summary>
internal sealed class PageEndpoint(SnapshotCache snapshots, PageRenderer renderer, FormToken token, WorkbenchOptions options, AnswerCache answers)
{
    /// <summary>Maps a page and its twins.</summary>
    public void Map(IEndpointRouteBuilder routes, IPage page)
    {
        routes.MapGet(page.Route, (RequestDelegate)(context => AnswerAsync(context, page, PageFormat.Html)));
        routes.MapGet(page.TwinRoute + ".json", (RequestDelegate)(context => AnswerAsync(context, page, PageFormat.Json)));
        if (page.HasTable)
        {
            routes.MapGet(page.TwinRoute + ".csv", (RequestDelegate)(context => AnswerAsync(context, page, PageFormat.Csv)));
        }
    }

    /// <summary>Answers that there is no such page.</summary>
    public Task NotFound(HttpContext context) => ErrorAsync(
        context, StatusCodes.Status404NotFound, "There is no such page", "The address may be mistyped, or the entry is not in the dossier at this moment.");

    /// <summary>Answers with an error, as a page for people and as a problem (RFC 9457) for programs.</summary>
    public Task ErrorAsync(HttpContext context, int status, string title, string detail) =>
        SayAsync(context, new Problem(title, status, detail), r => ErrorPage.RenderAsync(r, FrameOf(context, null, default), new ErrorModel(status, title, detail)));

    /// <summary>Answers that the dossier is being read, and how far that is.</summary>
    public Task WaitAsync(HttpContext context, SnapshotProgress progress)
    {
        var model = new WaitingModel(progress);
        context.Response.Headers.RetryAfter = "2";
        return SayAsync(
            context, new Problem(WaitingModel.Title, StatusCodes.Status503ServiceUnavailable, model.Text), r => WaitingPage.RenderAsync(r, FrameOf(context, null, default), model));
    }

    /// <summary>Answers a change with what became of it, as a page for people and as JSON for programs.</summary>
    public async Task ShowAsync<TModel>(HttpContext context, JsonTypeInfo<TModel> json, TModel model, Func<HtmlRenderer, PageFrame, TModel, Task<HtmlRootComponent>> render)
    {
        var answer = WantsHtml(context)
            // Without its query, which holds the token of the form.
            ? Answer.Of("text/html; charset=utf-8", await renderer.RenderAsync(r => render(r, FrameOf(context, null, default) with { Query = [] }, model)))
            : Answer.Of("application/json", [.. JsonSerializer.SerializeToUtf8Bytes(model, json), (byte)'\n']);
        context.Response.Headers.CacheControl = "no-store";
        await answer.SendAsync(context);
    }

    private async Task SayAsync(HttpContext context, Problem problem, Func<HtmlRenderer, Task<HtmlRootComponent>> render)
    {
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.Remove("ETag");
        var (mediaType, body) = WantsHtml(context)
            ? ("text/html; charset=utf-8", await renderer.RenderAsync(render))
            : ("application/problem+json", JsonSerializer.SerializeToUtf8Bytes(problem, WorkbenchJson.Default.Problem));
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private async Task AnswerAsync(HttpContext context, IPage page, PageFormat format)
    {
        var snapshot = await snapshots.AtAsync(PageRequest.MomentOf(context.Request.Query));
        var tag = TagOf(context, page, format, snapshot);
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "private, no-cache";
        headers.Vary = "Accept-Encoding, Cookie";
        if (context.Request.Headers.IfNoneMatch.Any(t => t is not null && t.Contains(tag, StringComparison.Ordinal)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (answers.Find(tag) is not { } answer)
        {
            if (await page.ModelOfAsync(new PageRequest(context, snapshot, snapshots)) is not { } model)
            {
                await NotFound(context);
                return;
            }

            answer = await MakeAsync(context, page, format, snapshot, model) with { Links = LinksOf(context, page, model) };
            answers.Keep(tag, answer);
        }

        await answer.SendAsync(context);
    }

    private string? LinksOf(HttpContext context, IPage page, object model)
    {
        var frame = FrameOf(context, page, default);
        return (model as IPaged)?.Paging.Links(number => frame.With(("page", Words.Plain(number))));
    }

    private async Task<Answer> MakeAsync(HttpContext context, IPage page, PageFormat format, DossierSnapshot snapshot, object model)
    {
        switch (format)
        {
            case PageFormat.Json:
                return Answer.Of("application/json", [.. JsonSerializer.SerializeToUtf8Bytes(model, page.Json), (byte)'\n']);
            case PageFormat.Csv:
                using (var bytes = new MemoryStream())
                {
                    await using (var text = new StreamWriter(bytes, new UTF8Encoding(false), leaveOpen: true))
                    {
                        page.TableOf(model).Write(text);
                    }

                    return Answer.Of("text/csv; charset=utf-8; header=present", bytes.ToArray());
                }

            default:
                var frame = FrameOf(context, page, snapshot.Version);
                return Answer.Of("text/html; charset=utf-8", await renderer.RenderAsync(r => page.RenderAsync(r, frame, model)));
        }
    }

    // All that an answer depends on. The form token changes with each run, so that no page with an old one is taken for fresh.
    private string TagOf(HttpContext context, IPage page, PageFormat format, DossierSnapshot snapshot)
    {
        var request = context.Request;
        var all = $"{snapshot.Version}\n{format}\n{request.Path}\n{request.QueryString}\n{ThemeOf(context)}\n{page.VariesBy(context)}\n{token.Value}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)).AsSpan(0, 12))}\"";
    }

    private PageFrame FrameOf(HttpContext context, IPage? page, StoreVersion version)
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
            Theme = ThemeOf(context),
            Who = options.Who,
            Version = version,
        };
    }

    private static bool WantsHtml(HttpContext context) => context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !context.Request.Path.Value!.EndsWith(".json", StringComparison.Ordinal);

    private static string? ThemeOf(HttpContext context) => context.Request.Cookies["rapporteur-theme"] is "light" or "dark" ? context.Request.Cookies["rapporteur-theme"] : null;
}
