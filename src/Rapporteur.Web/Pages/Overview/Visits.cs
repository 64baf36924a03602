using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Pages.Overview;

/// <summary>Remembers in a cookie when the overview was last looked at: half an hour without a look ends a visit.</summary>
internal sealed class Visits(RequestDelegate next, TimeProvider clock)
{
    private const string Cookie = "rapporteur-visit";
    private const string Item = "rapporteur-since";
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    /// <summary>End of the visit before this one, to the minute; null where there was none.</summary>
    public static DateTimeOffset? Previous(HttpContext context) => context.Items.TryGetValue(Item, out var since) ? (DateTimeOffset?)since : null;

    /// <summary>Notes the look and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Path == "/")
        {
            var now = clock.GetUtcNow();
            var (previous, last) = Read(context.Request.Cookies[Cookie]);
            if (last is { } look && now - look > Pause)
            {
                previous = look;
            }

            if (previous is not null)
            {
                context.Items[Item] = previous;
            }

            var value = string.Create(CultureInfo.InvariantCulture, $"{previous?.ToUnixTimeSeconds() / 60}.{now.ToUnixTimeSeconds() / 60}");
            context.Response.Cookies.Append(Cookie, value, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = TimeSpan.FromDays(400) });
        }

        return next(context);
    }

    private static (DateTimeOffset? Previous, DateTimeOffset? Last) Read(string? cookie) =>
        cookie?.Split('.') is [var previous, var last] ? (Moment(previous), Moment(last)) : (null, null);

    private static DateTimeOffset? Moment(string minutes) =>
        long.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000_000 ? DateTimeOffset.FromUnixTimeSeconds(number * 60) : null;
}
