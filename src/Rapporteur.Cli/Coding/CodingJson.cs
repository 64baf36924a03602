using System.Text.Json.Serialization;

namespace Rapporteur.Cli.Coding;

/// <summary>Serialisation of the lines of <c>code</c>, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(PairLine))]
[JsonSerializable(typeof(PairAnswer))]
[JsonSerializable(typeof(StandingLine))]
[JsonSerializable(typeof(StandingAnswer))]
internal sealed partial class CodingJson : JsonSerializerContext;
