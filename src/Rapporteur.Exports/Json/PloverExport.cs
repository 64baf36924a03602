using System.Text.Json;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Json;

/// <summary>Events by PLOVER (event, mode, actors and recipients as lists) as one JSON array.</summary>
/// <remarks>
/// One event is one record whoever and however many take part; it is never multiplied into pairs. All statuses are there, planned and denied
/// ones among them: who counts what happened must filter by <c>status</c>.
/// </remarks>
internal sealed class PloverExport : IDossierExport
{
    /// <inheritdoc/>
    public string Name => "plover";

    /// <inheritdoc/>
    public string Description => "Events by PLOVER as JSON, one record an event.";

    /// <inheritdoc/>
    public string MediaType => "application/json; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".json";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var citations = new Citations(dossier);
        using (var json = new Utf8JsonWriter(output, JsonText.Indented))
        {
            json.WriteStartArray();
            foreach (var thing in dossier.Things(FindingLayer.Event))
            {
                WriteEvent(json, dossier, thing, citations);
            }

            json.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteEvent(Utf8JsonWriter json, Dossier dossier, Thing thing, Citations citations)
    {
        var grade = Judge.GradeOf(dossier, thing);
        json.WriteStartObject();
        json.WriteText("id", thing.Id.ToString());
        json.WriteDay("date", thing.From);
        json.WriteDay("lastDate", thing.To);
        json.WriteText("type", thing.Most(static d => d.Kind));
        json.WriteText("mode", thing.Most(static d => d.Mode));
        json.WriteText("status", thing.Latest.Data.Status);
        json.WriteParties("actors", thing.Parties(static d => d.Parties));
        json.WriteParties("recipients", thing.Parties(static d => d.Others));
        json.WritePlace(thing.Findings.Select(static f => f.Data).LastOrDefault(static d => d.Place is not null));
        json.WriteText("quote", thing.Latest.Data.Quote);
        json.WriteText("grade", grade.Code);
        json.WriteNumber("origins", grade.Origins);
        json.WriteStartArray("source");
        foreach (var finding in thing.Findings)
        {
            json.WriteSource(citations.Of(finding));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
