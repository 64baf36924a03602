using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Rapporteur.Dossiers;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Safety;

/// <summary>The border of one request: whatever goes wrong becomes an answer that says what to do, never the inside of the program.</summary>
internal sealed partial class Failures(RequestDelegate next, PageEndpoint pages, ILogger<Failures> log)
{
    /// <summary>Goes on, and answers for what fails.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadQueryException wrong)
        {
            await pages.ErrorAsync(context, StatusCodes.Status400BadRequest, "The address asks for what cannot be", wrong.Message);
        }
        catch (DecisionException wrong)
        {
            await pages.ErrorAsync(context, StatusCodes.Status400BadRequest, "That cannot be decided", wrong.Message);
        }
        catch (BadHttpRequestException wrong)
        {
            await pages.ErrorAsync(context, wrong.StatusCode, "The request cannot be read", "It is broken or too large.");
        }
        catch (DossierStoreException failure)
        {
            await pages.ErrorAsync(
                context, failure.IsTransient ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError, "The dossier cannot be read", failure.Message);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more.
        }
#pragma warning disable CA1031 // See above.
        catch (Exception failure) when (!context.Response.HasStarted)
#pragma warning restore CA1031
        {
            LogFailure(log, context.Request.Path, failure);
            await pages.ErrorAsync(context, StatusCodes.Status500InternalServerError, "Something went wrong", "This is a fault of rapporteur, not of the dossier; nothing was lost.");
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Path} failed")]
    private static partial void LogFailure(ILogger log, string path, Exception failure);
}
