using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>Serialisation of the record, generated at compile time so that the command starts fast.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(TextSpanJsonConverter)],
    GenerationMode = JsonSourceGenerationMode.Default)]
[JsonSerializable(typeof(ReportRecord))]
internal sealed partial class RecordJsonContext : JsonSerializerContext;
