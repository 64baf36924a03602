using System.Net;
using Microsoft.AspNetCore.Http;

namespace Rapporteur.Web.Safety;

/// <summary>
/// Refuses requests for another host than the workbench's: a page elsewhere whose name is made to point to this machine (DNS rebinding)
/// would else read the dossier with the user's own browser.
/// </summary>
internal sealed class HostCheck(RequestDelegate next, WorkbenchOptions options)
{
    /// <summary>Checks the host and goes on.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (IsKnown(context.Request.Host.Host))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync("This address does not belong to the workbench.\n", context.RequestAborted);
    }

    // A plain address cannot be rebound; a name can.
    private bool IsKnown(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out var address) ? !options.IsLocal || IPAddress.IsLoopback(address)
        : string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || options.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase);
}
