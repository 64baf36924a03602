using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Actions;

/// <summary>Sends a browser back to a page after a change, so that loading it anew does not change anything again.</summary>
internal static class Redirect
{
    /// <summary>Goes back to the page that the form names; only pages of the workbench itself are gone to.</summary>
    /// <param name="context">The request, whose form is read.</param>
    /// <param name="otherwise">Where to go if the form does not say.</param>
    public static void Back(HttpContext context, string otherwise)
    {
        var back = context.Request.Form["back"].ToString();

        // "//host" and "/\host" lead elsewhere.
        var isHere = back.Length > 0 && back[0] == '/' && (back.Length == 1 || back[1] is not ('/' or '\\')) && !back.Any(char.IsControl);
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = isHere ? back : otherwise;
    }
}
