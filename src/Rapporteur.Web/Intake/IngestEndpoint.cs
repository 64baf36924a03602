using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Sources;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Intake;

/// <summary>
/// <c>POST /ingest</c>: reports into the dossier, as files (multipart), as one text (form or JSON), or as a folder of this machine
/// (form field <c>path</c>); <c>GET /ingest/ID/events</c>: how it goes, as server-sent events.
/// </summary>
internal sealed class IngestEndpoint(IngestQueue queue, PageEndpoint pages)
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Maps both.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/ingest", (RequestDelegate)TakeAsync);
        routes.MapGet("/ingest/{id}/events", (RequestDelegate)TellAsync);
    }

    private async Task TakeAsync(HttpContext context)
    {
        if (context.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) == true)
        {
            var upload = await Upload.OfAsync(context);
            if (upload.Count == 0)
            {
                upload.Dispose();
                await pages.ErrorAsync(context, StatusCodes.Status422UnprocessableEntity, "There is no file in it", "Choose one or more files.");
                return;
            }

            await AnswerAsync(context, queue.Add(upload.What, upload.Count, upload.Reports(SourceOptions.Default), upload.Dispose));
        }
        else if (context.Request.HasFormContentType && (await context.Request.ReadFormAsync(context.RequestAborted))["path"].ToString() is { Length: > 0 } path)
        {
            await TakeFolderAsync(context, path);
        }
        else if (await HandedInText.OfAsync(context) is { IsReport: true } text)
        {
            await AnswerAsync(context, queue.Add(text.Report.Title ?? "a text", 1, [text], static () => { }));
        }
        else
        {
            await pages.ErrorAsync(context, StatusCodes.Status422UnprocessableEntity, "There is no report in it", "Paste a text, choose files, or name a folder.");
        }
    }

    // Only who sits at this machine may name what lies on it.
    private async Task TakeFolderAsync(HttpContext context, string path)
    {
        if (context.Connection.RemoteIpAddress is not { } from || !IPAddress.IsLoopback(from))
        {
            await pages.ErrorAsync(context, StatusCodes.Status403Forbidden, "Folders are taken from this machine only", "Hand the files in instead.");
            return;
        }

        var full = Path.GetFullPath(path);
        if (!Directory.Exists(full) && !File.Exists(full))
        {
            await pages.ErrorAsync(context, StatusCodes.Status422UnprocessableEntity, "There is no such folder", $"{path}: check the name.");
            return;
        }

        var files = Directory.Exists(full) ? Directory.EnumerateFiles(full, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Count() : 1;
        await AnswerAsync(context, queue.Add(path, files, ReportSource.ReadAll(full, SourceOptions.Default), static () => { }));
    }

    private static async Task AnswerAsync(HttpContext context, IngestJob job)
    {
        var model = job.Look().Model;
        var isBrowser = context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        context.Response.StatusCode = isBrowser ? StatusCodes.Status303SeeOther : StatusCodes.Status202Accepted;
        context.Response.Headers.Location = $"/ingest/{model.Id}";
        if (!isBrowser)
        {
            context.Response.ContentType = "application/json";
            await context.Response.Body.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(model, WorkbenchJson.Default.IngestModel), context.RequestAborted);
        }
    }

    private async Task TellAsync(HttpContext context)
    {
        if (queue.Find((string?)context.Request.RouteValues["id"] ?? string.Empty) is not { } job)
        {
            await pages.NotFound(context);
            return;
        }

        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        IngestModel model;
        do
        {
            (model, var changed) = job.Look();
            var data = JsonSerializer.Serialize(model, WorkbenchJson.Line.IngestModel);
            await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes($"event: {(model.HasEnded ? "end" : "progress")}\ndata: {data}\n\n"), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            if (!model.HasEnded)
            {
                // At most four times a second, however fast reports are known.
                await Task.Delay(s_pause, context.RequestAborted);
                await changed.WaitAsync(context.RequestAborted);
            }
        }
        while (!model.HasEnded);
    }
}
