using System.Globalization;
using System.Text.Json;

namespace Rapporteur.Importing;

/// <summary>What the import reads of one entity. Anything may be missing or of another shape than expected, and then counts as absent.</summary>
/// <param name="root">The entity.</param>
internal readonly struct WikidataEntity(JsonElement root)
{
    private const string Item = "wikibase-entityid";

    /// <summary>"Q42", or null.</summary>
    public string? Id => Text(root, "id");

    /// <summary>English label, or null.</summary>
    public string? Label => Member(Member(root, "labels"), "en") is { } label ? Text(label, "value") : null;

    /// <summary>English names besides the label.</summary>
    public IEnumerable<string> Aliases => Member(Member(root, "aliases"), "en") is { ValueKind: JsonValueKind.Array } aliases
        ? aliases.EnumerateArray().Select(static alias => Text(alias, "value")).OfType<string>() : [];

    /// <summary>The claims of a property that are not deprecated.</summary>
    public IEnumerable<JsonElement> Claims(string property) =>
        Member(Member(root, "claims"), property) is { ValueKind: JsonValueKind.Array } claims
            ? claims.EnumerateArray().Where(static claim => Text(claim, "rank") != "deprecated") : [];

    /// <summary>The entities that a property names.</summary>
    public IEnumerable<string> Items(string property) => Claims(property).Select(static claim => ItemOf(Member(claim, "mainsnak"))).OfType<string>();

    /// <summary>The first text of a property, of any language where it has none.</summary>
    public string? String(string property) => Claims(property)
        .Select(static claim => Value(Member(claim, "mainsnak")))
        .Select(static value => value is { ValueKind: JsonValueKind.String } text ? text.GetString() : value is { } told ? Text(told, "text") : null)
        .FirstOrDefault(static text => text is not null);

    /// <summary>The English texts of a property.</summary>
    public IEnumerable<string> English(string property) => Claims(property)
        .Select(static claim => Value(Member(claim, "mainsnak")))
        .Where(static value => value is { } told && Text(told, "language") == "en")
        .Select(static value => Text(value!.Value, "text")).OfType<string>();

    /// <summary>Latitude and longitude, or null.</summary>
    public (double Latitude, double Longitude)? Coordinates => Claims("P625").Select(static claim => Value(Member(claim, "mainsnak"))).FirstOrDefault() is { } value
        && Number(value, "latitude") is { } latitude && Number(value, "longitude") is { } longitude ? (latitude, longitude) : null;

    /// <summary>Greatest population told, or 0.</summary>
    public double Population => Claims("P1082").Select(static claim => Value(Member(claim, "mainsnak")))
        .Select(static value => value is { } told && Text(told, "amount") is { } amount
            && double.TryParse(amount, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0)
        .DefaultIfEmpty().Max();

    /// <summary>The entity that a claim names, or null.</summary>
    public static string? ItemOf(JsonElement? snak) =>
        Member(snak, "datavalue") is { } data && Text(data, "type") == Item && Member(data, "value") is { } value ? Text(value, "id") : null;

    /// <summary>A day, month or year of a claim's qualifier ("2019-05-20", "2019"), or "".</summary>
    public static string Time(JsonElement claim, string property)
    {
        if (Member(Member(claim, "qualifiers"), property) is not { ValueKind: JsonValueKind.Array } snaks || snaks.GetArrayLength() == 0
            || Value(snaks[0]) is not { } value || Text(value, "time") is not ['+', .. { Length: >= 10 } time] || Number(value, "precision") is not { } precision)
        {
            return "";
        }

        return precision switch { >= 11 => time[..10], 10 => time[..7], 9 => time[..4], _ => "" };
    }

    private static JsonElement? Value(JsonElement? snak) => Member(Member(snak, "datavalue"), "value");

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } holder && holder.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static double? Number(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;
}
