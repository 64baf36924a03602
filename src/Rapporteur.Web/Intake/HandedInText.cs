using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Rapporteur.Sources;
using Rapporteur.Web.Output;

namespace Rapporteur.Web.Intake;

/// <summary>One text that was handed in: as JSON, as a form, or as it is.</summary>
internal static class HandedInText
{
    private const int LargestText = 4 << 20;

    /// <summary>The report in a request, or why there is none.</summary>
    /// <exception cref="BadHttpRequestException">It is broken or too large.</exception>
    public static async Task<SourceResult> OfAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = LargestText;
        }

        if (context.Request.HasFormContentType)
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return Of(new ReadRequest(form["text"].ToString(), form["title"], form["outlet"], form["date"], form["url"]));
        }

        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        return context.Request.HasJsonContentType() ? Of(FromJson(bytes)) : ReportSource.ReadBytes(bytes, "text");
    }

    private static ReadRequest FromJson(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, WorkbenchJson.Default.ReadRequest) ?? throw new BadHttpRequestException("The JSON is null.");
        }
        catch (JsonException wrong)
        {
            throw new BadHttpRequestException("The JSON is broken or has no text.", wrong);
        }
    }

    // As a line of JSON, so that it is taken as any other report is.
    private static SourceResult Of(ReadRequest request) => string.IsNullOrWhiteSpace(request.Text)
        ? ReportSource.ReadBytes([], "text")
        : ReportSource.ReadBytes(JsonSerializer.SerializeToUtf8Bytes(request, WorkbenchJson.Line.ReadRequest), "text.jsonl");
}
