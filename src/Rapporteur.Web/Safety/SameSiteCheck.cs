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

        // A browser says where a change comes from; what says nothing and sends no plain form is a program, which no page can make send anything.
        if (request.Headers.Origin.Count == 0 && request.Headers["Sec-Fetch-Site"].Count == 0 && !IsPlainForm(request))
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

    private static bool IsPlainForm(HttpRequest request) =>
        request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

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
        // Only plain forms are read here: a form with files has the token in its address, or sends the header.
        if (token.Fits(request.Headers[FormToken.Header]) || token.Fits(request.Query[FormToken.InAddress]))
        {
            return true;
        }

        return IsPlainForm(request) && request.ContentLength is <= LargestForm && token.Fits((await request.ReadFormAsync(request.HttpContext.RequestAborted))[FormToken.Field]);
    }

    private static Task Refuse(HttpContext context, string why)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(why + "\n", context.RequestAborted);
    }
}
