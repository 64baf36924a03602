using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Safety;

/// <summary>Lets in only who knows the workbench's token: in the address once, then in a cookie, or as a bearer token.</summary>
internal sealed class TokenGate(RequestDelegate next, WorkbenchOptions options)
{
    private const string Cookie = "rapporteur-token";
    private const string Parameter = "token";

    /// <summary>Checks the token and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (options.Token is not { Length: > 0 } || Fits(request.Cookies[Cookie]) || Fits(Bearer(request)))
        {
            return next(context);
        }

        if (HttpMethods.IsGet(request.Method) && Fits(request.Query[Parameter]))
        {
            // Out of the address at once: it would stay in the browser's history.
            context.Response.Cookies.Append(Cookie, request.Query[Parameter]!, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            var rest = QueryString.Create(request.Query.Where(static q => q.Key != Parameter));
            context.Response.Headers.Location = $"{request.Path.ToUriComponent()}{rest.ToUriComponent()}";
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = "Bearer";
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This workbench asks for its token: open the address that 'rapporteur serve' printed.\n", context.RequestAborted);
    }

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim() : null;

    private bool Fits(string? word) =>
        word is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(word)), SHA256.HashData(Encoding.UTF8.GetBytes(options.Token!)));
}
