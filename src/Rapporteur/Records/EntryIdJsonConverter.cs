using System.Text.Json;
using System.Text.Json.Serialization;

namespace Rapporteur.Records;

/// <summary>Writes an <see cref="EntryId"/> as a JSON string.</summary>
internal sealed class EntryIdJsonConverter : JsonConverter<EntryId>
{
    public override EntryId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, EntryId value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);
}
