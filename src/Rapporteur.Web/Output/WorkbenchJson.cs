using System.Text.Json.Serialization;
using Rapporteur.Web.Pages.Entries;
using Rapporteur.Web.Pages.Meetings;

namespace Rapporteur.Web.Output;

/// <summary>How models are written as JSON; a line a model.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NewLine = "\n",
    WriteIndented = true)]
[JsonSerializable(typeof(MeetingsModel))]
[JsonSerializable(typeof(EntryModel))]
[JsonSerializable(typeof(Problem))]
internal sealed partial class WorkbenchJson : JsonSerializerContext;
