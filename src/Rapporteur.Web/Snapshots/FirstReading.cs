using Microsoft.AspNetCore.Http;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Snapshots;

/// <summary>Until the dossier has been read once, says how far that is instead of leaving a request hanging.</summary>
internal sealed class FirstReading(RequestDelegate next, SnapshotCache snapshots, PageEndpoint pages, WorkbenchOptions options)
{
    // What can be answered without the dossier.
    private static readonly string[] s_free = ["/assets", "/openapi.json", "/theme"];

    /// <summary>Goes on, or answers with how far it is.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (snapshots.IsReady || !HttpMethods.IsGet(request.Method) || Array.Exists(s_free, p => request.Path.StartsWithSegments(p, StringComparison.Ordinal))
            || request.Path.Value!.EndsWith("/events", StringComparison.Ordinal) || await snapshots.IsReadyWithinAsync(options.Patience))
        {
            await next(context);
            return;
        }

        await pages.WaitAsync(context, snapshots.Progress);
    }
}
