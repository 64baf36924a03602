using System.Text.Json.Serialization;

namespace Rapporteur.Training.Sentences;

/// <summary>The shape of the lines of a sentence set.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AnnotatedSentence))]
internal sealed partial class SentenceJson : JsonSerializerContext;
