using System.Text.Json;
using System.Text.Json.Serialization;
using Rapporteur.Language;

namespace Rapporteur.Records;

/// <summary>Writes a span as <c>{"start":1,"end":2}</c>.</summary>
internal sealed class TextSpanJsonConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        int start = 0, end = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isStart = reader.ValueTextEquals("start");
            var isEnd = reader.ValueTextEquals("end");
            reader.Read();
            if (isStart)
            {
                start = reader.GetInt32();
            }
            else if (isEnd)
            {
                end = reader.GetInt32();
            }
            else
            {
                reader.Skip();
            }
        }

        return new TextSpan(start, end);
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", value.Start);
        writer.WriteNumber("end", value.End);
        writer.WriteEndObject();
    }
}
