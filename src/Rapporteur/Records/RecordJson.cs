using System.Text.Encodings.Web;
using System.Text.Json;

namespace Rapporteur.Records;

/// <summary>Reads and writes records as JSON, the project's public contract (docs/record.schema.json).</summary>
public static class RecordJson
{
    private static readonly RecordJsonContext Compact = new(Options(indented: false));
    private static readonly RecordJsonContext Indented = new(Options(indented: true));

    /// <summary>The record as UTF-8 JSON: the same bytes for the same record on any machine.</summary>
    /// <param name="record">The record.</param>
    /// <param name="indented">True for people, false for one line.</param>
    public static byte[] ToUtf8(ReportRecord record, bool indented = false) =>
        JsonSerializer.SerializeToUtf8Bytes(record, (indented ? Indented : Compact).ReportRecord);

    /// <summary>Reads a record back.</summary>
    /// <exception cref="JsonException">The bytes are not a record.</exception>
    public static ReportRecord FromUtf8(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, Compact.ReportRecord) ?? throw new JsonException("The JSON is null, not a record.");

    private static JsonSerializerOptions Options(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = indented,
            NewLine = "\n",
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.Converters.Add(new TextSpanJsonConverter());
        return options;
    }
}
