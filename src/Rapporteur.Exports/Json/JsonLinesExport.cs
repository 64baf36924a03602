using System.Text.Json;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;
using Rapporteur.Records;

namespace Rapporteur.Exports.Json;

/// <summary>Findings as JSON lines, one a line: layer by layer, thing by thing, in order of their day.</summary>
/// <remarks>Corrections are applied and rejected findings are left out. A finding that has no value for a property does not have the property.</remarks>
internal sealed class JsonLinesExport : IDossierExport
{
    /// <inheritdoc/>
    public string Name => "jsonl";

    /// <inheritdoc/>
    public string Description => "Everything: one finding a line as JSON, with its thing and its grade.";

    /// <inheritdoc/>
    public string MediaType => "application/jsonl; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".jsonl";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var citations = new Citations(dossier);
        using var line = new MemoryStream();
        foreach (var layer in Enum.GetValues<FindingLayer>())
        {
            foreach (var thing in dossier.Things(layer))
            {
                var grade = Judge.GradeOf(dossier, thing);
                foreach (var finding in thing.Findings)
                {
                    line.SetLength(0);
                    using (var json = new Utf8JsonWriter(line, JsonText.OneLine))
                    {
                        WriteFinding(json, thing, grade, finding, citations);
                    }

                    line.WriteByte((byte)'\n');
                    line.WriteTo(output);
                }
            }
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, Thing thing, Grade grade, DossierFinding finding, Citations citations)
    {
        var data = finding.Data;
        json.WriteStartObject();
        json.WriteText("id", finding.Id.ToString());
        json.WriteText("thing", thing.Id.ToString());
        json.WriteText("layer", RecordNames.Of(thing.Layer));
        json.WriteText("grade", grade.Code);
        json.WriteNumber("origins", grade.Origins);
        json.WriteText("label", data.Label);
        json.WriteText("kind", data.Kind);
        json.WriteText("mode", data.Mode);
        json.WriteText("cameo", data.Cameo);
        json.WriteNumberIfKnown("goldstein", data.Goldstein);
        json.WriteText("status", data.Status);
        json.WriteNumberIfKnown("polarity", data.Polarity);
        json.WriteText("basis", RecordNames.Of(data.Basis));
        WriteKnown(json, "parties", data.Parties);
        WriteKnown(json, "others", data.Others);
        WriteKnown(json, "tellers", data.Tellers);
        json.WriteText("tellerKind", data.TellerKind);
        json.WriteDay("from", finding.From);
        json.WriteDay("to", finding.To);
        json.WriteText("when", data.When);
        json.WritePlace(data);
        json.WriteText("outcome", data.Outcome);
        json.WriteText("topic", data.Topic);
        json.WriteText("condition", data.Condition);
        json.WriteText("issue", data.IssueKey);
        json.WriteText("agency", data.Agency);
        json.WriteText("rule", data.Rule);
        if (finding.IsAccepted)
        {
            json.WriteBoolean("accepted", true);
        }

        json.WritePropertyName("source");
        json.WriteSource(citations.Of(finding));
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, IReadOnlyList<FindingParty> parties)
    {
        if (parties.Count > 0)
        {
            json.WriteParties(name, parties);
        }
    }
}
