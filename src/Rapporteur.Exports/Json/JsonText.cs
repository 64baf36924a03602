using System.Text.Encodings.Web;
using System.Text.Json;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Json;

/// <summary>How the formats that are JSON write their values: absent where nothing is known, never an empty string.</summary>
internal static class JsonText
{
    /// <summary>On one line, letters of all scripts as they are.</summary>
    public static JsonWriterOptions OneLine { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented with LF line ends.</summary>
    public static JsonWriterOptions Indented { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>A property of text, made plain.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (Plain.Of(value) is { Length: > 0 } plain)
        {
            json.WriteString(name, plain);
        }
    }

    /// <summary>A property that is a day.</summary>
    public static void WriteDay(this Utf8JsonWriter json, string name, DateOnly? day) => json.WriteText(name, Plain.Of(day));

    /// <summary>A property that is a number.</summary>
    public static void WriteNumberIfKnown(this Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    /// <summary>A list of parties: name, kind, country, sector, role, key and side.</summary>
    public static void WriteParties(this Utf8JsonWriter json, string name, IReadOnlyList<FindingParty> parties)
    {
        json.WriteStartArray(name);
        foreach (var party in parties)
        {
            json.WriteStartObject();
            json.WriteText("name", party.Name);
            json.WriteText("kind", party.Kind);
            json.WriteText("country", party.Country);
            json.WriteText("sector", party.Sector);
            json.WriteText("role", party.Role);
            json.WriteText("key", party.Key);
            json.WriteText("side", party.Side);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A place: name, ISO 3166 alpha-3 code, degrees north and east; absent where no place is named.</summary>
    public static void WritePlace(this Utf8JsonWriter json, FindingData? data)
    {
        if (data?.Place is null)
        {
            return;
        }

        json.WriteStartObject("place");
        json.WriteText("name", data.Place);
        json.WriteText("country", data.Country);
        json.WriteNumberIfKnown("latitude", data.Latitude);
        json.WriteNumberIfKnown("longitude", data.Longitude);
        json.WriteEndObject();
    }

    /// <summary>Where a finding stands: id, outlet, day, quoted sentence, address.</summary>
    public static void WriteSource(this Utf8JsonWriter json, Citation source)
    {
        json.WriteStartObject();
        json.WriteText("id", source.Id.ToString());
        json.WriteText("outlet", source.Outlet);
        json.WriteDay("published", source.Day);
        json.WriteText("quote", source.Quote);
        json.WriteText("address", source.Address);
        json.WriteEndObject();
    }
}
