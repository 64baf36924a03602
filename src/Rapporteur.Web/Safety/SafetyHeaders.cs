using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Safety;

/// <summary>Tells browsers on every answer what pages may do: nothing from elsewhere, nothing inline, no frame around them.</summary>
internal sealed class SafetyHeaders(RequestDelegate next)
{
    /// <summary>The content security policy.</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Sets the headers and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        // Not "no-referrer": browsers then send forms from the origin "null", which nobody could tell from another site's.
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return next(context);
    }
}
