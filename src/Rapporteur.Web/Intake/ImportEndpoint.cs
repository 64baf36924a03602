using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Dossiers.Imports;
using Rapporteur.Sources.Sheets;
using Rapporteur.Web.Output;
using Rapporteur.Web.Pages;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Intake;

/// <summary>
/// <c>POST /imports</c>: an analyst's own table into the dossier, as a file (multipart). Fields: as (chronology, positions), dates (dmy, mdy), who, dry (any
/// value: says what would be entered, and enters nothing).
/// </summary>
internal sealed class ImportEndpoint(SnapshotCache snapshots, PageEndpoint pages, WorkbenchOptions options)
{
    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder routes) => routes.MapPost("/imports", (RequestDelegate)TakeAsync);

    private async Task TakeAsync(HttpContext context)
    {
        if (context.Request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) != true)
        {
            await RefuseAsync(context, "Choose a file: CSV or an Excel workbook.");
            return;
        }

        using var upload = await Upload.OfAsync(context);
        if (upload.Count != 1)
        {
            await RefuseAsync(context, "Choose one file: CSV or an Excel workbook.");
            return;
        }

        using var file = upload.OpenFirst();
        var sheets = SheetFile.ReadStream(file, upload.What);
        if (sheets.Failure is { } failure)
        {
            await RefuseAsync(context, failure.ToString());
            return;
        }

        try
        {
            var model = await Task.Run(() => Enter(sheets, upload), context.RequestAborted);
            if (model.Decision is not null)
            {
                await snapshots.RefreshAsync();
            }

            await pages.ShowAsync(context, WorkbenchJson.Default.ImportModel, model, static (renderer, frame, shown) =>
                renderer.RenderComponentAsync<ImportView>(ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(ImportView.Frame)] = frame,
                    [nameof(ImportView.Model)] = shown,
                })));
        }
        catch (ImportException wrong)
        {
            await RefuseAsync(context, $"{upload.What}: {wrong.Message}");
        }
    }

    private ImportModel Enter(SheetResult sheets, Upload upload)
    {
        var now = options.Clock.GetUtcNow();
        var who = Field("who") is { Length: > 0 } named ? named : options.Who;
        var import = SheetImport.Of(sheets.Sheets, new ImportOptions
        {
            Who = who,
            File = Path.GetFileName(upload.What),
            Today = DateOnly.FromDateTime(now.UtcDateTime),
            Kind = Field("as") switch
            {
                "" => null,
                "chronology" => ImportKind.Chronology,
                "positions" => ImportKind.Positions,
                var other => throw new BadQueryException($"as={other} is neither chronology nor positions."),
            },
            Dates = Field("dates") switch
            {
                "" => null,
                "dmy" => DateOrder.DayFirst,
                "mdy" => DateOrder.MonthFirst,
                var other => throw new BadQueryException($"dates={other} is neither dmy nor mdy."),
            },
        }, snapshots.Store);
        return ImportModel.Of(upload.What, import, Field("dry").Length > 0 ? null : ImportKeeping.Keep(snapshots.Store, import, who, now));

        string Field(string name) => upload.Fields.GetValueOrDefault(name, string.Empty).Trim();
    }

    private Task RefuseAsync(HttpContext context, string why) => pages.ErrorAsync(context, StatusCodes.Status422UnprocessableEntity, "The table cannot be taken", why);
}
