using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Rapporteur.Exports;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Actions;

/// <summary><c>GET /export/FORMAT</c>: the dossier at the moment of the query, as a file.</summary>
internal sealed class ExportEndpoint(SnapshotCache snapshots, PageEndpoint pages, WorkbenchOptions options, AnswerCache answers)
{
    /// <summary>Maps it, and the feed of changes.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/export/{format}", (RequestDelegate)(context => SendAsync(context, (string?)context.Request.RouteValues["format"], isFile: true)));
        routes.MapGet("/changes.atom", (RequestDelegate)(context => SendAsync(context, "atom", isFile: false)));
    }

    private async Task SendAsync(HttpContext context, string? format, bool isFile)
    {
        if (DossierExports.Find(format) is not { } export)
        {
            await pages.NotFound(context);
            return;
        }

        var snapshot = await snapshots.AtAsync(PageRequest.MomentOf(context.Request.Query));
        var tag = $"W/\"{export.Name}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{snapshot.Version}\n{snapshot.Dossier.Moment}")).AsSpan(0, 12))}\"";
        context.Response.Headers.ETag = tag;
        context.Response.Headers.CacheControl = "private, no-cache";
        if (context.Request.Headers.IfNoneMatch.Any(t => t is not null && t.Contains(tag, StringComparison.Ordinal)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        // Feeds are asked for again and again, and each look at one is several at the dossier.
        if (!isFile)
        {
            if (answers.Find(tag) is not { } answer)
            {
                using var feed = new MemoryStream();
                await Task.Run(() => export.Write(snapshot.Dossier, feed), context.RequestAborted);
                answer = Answer.Of(export.MediaType, feed.ToArray());
                answers.Keep(tag, answer);
            }

            await answer.SendAsync(context);
            return;
        }

        // Written whole before anything is sent: a reader gets all of it or an error.
        await using var file = new FileStream(
            Path.GetTempFileName(), FileMode.Truncate, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await Task.Run(() => export.Write(snapshot.Dossier, file), context.RequestAborted);
        file.Position = 0;
        context.Response.ContentType = export.MediaType;
        context.Response.ContentLength = file.Length;
        var name = $"{Path.GetFileNameWithoutExtension(options.Name)}-{export.Name}{export.Extension}";
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = name, FileName = Ascii(name) }.ToString();

        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static string Ascii(string name) => string.Concat(name.Select(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
}
