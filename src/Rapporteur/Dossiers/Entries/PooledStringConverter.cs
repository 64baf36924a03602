using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rapporteur.Dossiers;

/// <summary>
/// Reads short strings as instances that are there already where it can: names, keys, kinds, days and words come again in every finding of a dossier, and
/// would fill most of the memory that it takes.
/// </summary>
/// <remarks>Thread-safe. The pool has a fixed number of places; what falls on a taken one takes it over.</remarks>
internal sealed class PooledStringConverter : JsonConverter<string>
{
    private const int Longest = 64;
    private const int Places = 1 << 15;

    private static readonly string?[] s_pool = new string?[Places];

    /// <inheritdoc/>
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? null : Pooled(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Pooled(ref reader);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    private static string Pooled(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > Longest)
        {
            return reader.GetString()!;
        }

        Span<char> copied = stackalloc char[Longest];
        var text = copied[..reader.CopyString(copied)];
        ref var place = ref s_pool[string.GetHashCode(text, StringComparison.Ordinal) & (Places - 1)];
        if (place is { } known && text.SequenceEqual(known))
        {
            return known;
        }

        return place = text.ToString();
    }
}
