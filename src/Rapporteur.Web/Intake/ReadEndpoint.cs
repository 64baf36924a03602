using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Records;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Intake;

/// <summary><c>POST /read</c>: the record of a text, as the record's schema has it. Nothing is kept.</summary>
internal sealed class ReadEndpoint(ReportReading reading, PageEndpoint pages) : IDisposable
{
    // Reading takes all of a core: more at once would only make everybody wait longer.
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/read", (RequestDelegate)ReadAsync);

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private async Task ReadAsync(HttpContext context)
    {
        var source = await HandedInText.OfAsync(context);
        if (!source.IsReport)
        {
            await pages.ErrorAsync(context, StatusCodes.Status422UnprocessableEntity, "There is no report in it", source.Failure.ToString());
            return;
        }

        await _turns.WaitAsync(context.RequestAborted);
        byte[] json;
        try
        {
            var record = await Task.Run(() => reading.Read(source.Report), context.RequestAborted);
            json = RecordJson.ToUtf8(record with { Notes = [.. source.Notes, .. record.Notes] }, indented: true);
        }
        finally
        {
            _turns.Release();
        }

        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        await context.Response.Body.WriteAsync(json, context.RequestAborted);
    }
}
