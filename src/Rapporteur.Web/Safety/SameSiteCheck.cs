using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Safety;

/// <summary>Lets only pages of the workbench itself change anything: by where the browser says a request comes from, and by the form's token.</summary>
internal sealed class SameSiteCheck(RequestDelegate next, FormToken token)
{
    private const int LargestForm = 1 << 20;

    /// <summary>Checks what would change something and goes on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        {
            await next(context);
            return;
        }

        if (!IsFromHere(request))
        {
            await Refuse(context, "The request comes from another site.");
        }
        else if (!await HasTokenAsync(request))
        {
            await Refuse(context, "The form is of an earlier run of the workbench; go back, load the page anew and send it again.");
        }
        else
        {
            await next(context);
        }
    }

    private static bool IsFromHere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none"))
        {
            return false;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    private async Task<bool> HasTokenAsync(HttpRequest request)
    {
        if (token.Fits(request.Headers[FormToken.Header]))
        {
            return true;
        }

        // Only plain forms are read here; a file that is handed in sends the header.
        var isForm = request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;
        return isForm && request.ContentLength is <= LargestForm && token.Fits((await request.ReadFormAsync(request.HttpContext.RequestAborted))[FormToken.Field]);
    }

    private static Task Refuse(HttpContext context, string why)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why + "\n", context.RequestAborted);
    }
}
