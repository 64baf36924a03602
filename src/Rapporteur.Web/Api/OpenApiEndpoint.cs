using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Web.Output;

namespace Rapporteur.Web.Api;

/// <summary><c>GET /openapi.json</c>.</summary>
internal static class OpenApiEndpoint
{
    private static readonly Lazy<byte[]> s_document = new(static () => Encoding.UTF8.GetBytes(OpenApiDocument.Make().ToJsonString(WorkbenchJson.Default.Problem.Options)));

    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/openapi.json", (RequestDelegate)SendAsync);

    private static async Task SendAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = s_document.Value.Length;
        await context.Response.Body.WriteAsync(s_document.Value, context.RequestAborted);
    }
}
