using System.Text.Json.Serialization;

namespace Rapporteur.Dossiers;

/// <summary>Serialisation of findings, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters = [typeof(PooledStringConverter)])]
[JsonSerializable(typeof(FindingData))]
internal sealed partial class FindingJsonContext : JsonSerializerContext;
