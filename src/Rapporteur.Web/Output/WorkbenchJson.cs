using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Web.Intake;
using Rapporteur.Web.Pages.Actors;
using Rapporteur.Web.Pages.Changes;
using Rapporteur.Web.Pages.Entries;
using Rapporteur.Web.Pages.Export;
using Rapporteur.Web.Pages.Log;
using Rapporteur.Web.Pages.Map;
using Rapporteur.Web.Pages.Meetings;
using Rapporteur.Web.Pages.Overview;
using Rapporteur.Web.Pages.Positions;
using Rapporteur.Web.Pages.Reports;
using Rapporteur.Web.Pages.Search;
using Rapporteur.Web.Pages.Sources;
using Rapporteur.Web.Pages.Statements;
using Rapporteur.Web.Pages.Timeline;

namespace Rapporteur.Web.Output;

/// <summary>How models are written as JSON; a line a model.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NewLine = "\n",
    WriteIndented = true)]
[JsonSerializable(typeof(ActorModel))]
[JsonSerializable(typeof(ActorsModel))]
[JsonSerializable(typeof(CellModel))]
[JsonSerializable(typeof(ChangesModel))]
[JsonSerializable(typeof(EntryModel))]
[JsonSerializable(typeof(ExportModel))]
[JsonSerializable(typeof(ImportModel))]
[JsonSerializable(typeof(ImportsModel))]
[JsonSerializable(typeof(IngestModel))]
[JsonSerializable(typeof(IngestsModel))]
[JsonSerializable(typeof(LogModel))]
[JsonSerializable(typeof(MapModel))]
[JsonSerializable(typeof(MeetingsModel))]
[JsonSerializable(typeof(NetworkModel))]
[JsonSerializable(typeof(OverviewModel))]
[JsonSerializable(typeof(PositionsModel))]
[JsonSerializable(typeof(ReportModel))]
[JsonSerializable(typeof(ReportsModel))]
[JsonSerializable(typeof(SearchModel))]
[JsonSerializable(typeof(SourcesModel))]
[JsonSerializable(typeof(StatementsModel))]
[JsonSerializable(typeof(TimelineModel))]
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class WorkbenchJson : JsonSerializerContext
{
    private static WorkbenchJson? s_line;

    /// <summary>The same on one line, for events.</summary>
    public static WorkbenchJson Line => s_line ??= new(new JsonSerializerOptions(Default.ReadRequest.Options) { WriteIndented = false });
}
