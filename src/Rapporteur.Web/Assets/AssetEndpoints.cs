using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Rapporteur.Web.Assets;

/// <summary>Hands out the static files.</summary>
internal static class AssetEndpoints
{
    /// <summary>Maps <c>/assets/...</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{**path}", (RequestDelegate)AnswerAsync);

    private static async Task AnswerAsync(HttpContext context)
    {
        if (AssetFiles.Find((string?)context.Request.RouteValues["path"] ?? string.Empty) is not { } asset)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var headers = context.Response.GetTypedHeaders();
        context.Response.Headers.Vary = "Accept-Encoding";
        headers.ETag = new EntityTagHeaderValue($"\"{asset.Version}\"");

        // An address with the version never changes its content; one without may.
        headers.CacheControl = context.Request.Query["v"] == asset.Version
            ? new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(365), Extensions = { new NameValueHeaderValue("immutable") } }
            : new CacheControlHeaderValue { NoCache = true };
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(headers.ETag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        await asset.Answer.SendAsync(context);
    }
}
