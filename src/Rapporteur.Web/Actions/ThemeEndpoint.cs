using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Rapporteur.Web.Actions;

/// <summary><c>POST /theme</c>: light, dark, or what the system prefers; kept in a cookie.</summary>
internal static class ThemeEndpoint
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/theme", (RequestDelegate)Choose);

    private static Task Choose(HttpContext context)
    {
        var theme = context.Request.Form["theme"].ToString();
        var options = new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = TimeSpan.FromDays(365) };
        if (theme is "light" or "dark")
        {
            context.Response.Cookies.Append("rapporteur-theme", theme, options);
        }
        else
        {
            context.Response.Cookies.Delete("rapporteur-theme", options);
        }

        Redirect.Back(context, "/");
        return Task.CompletedTask;
    }
}
