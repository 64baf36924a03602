using System.Globalization;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Tables;

/// <summary>Events by CAMEO under GDELT's names of columns, so that what reads GDELT reads them.</summary>
/// <remarks>
/// Differences from GDELT: an event has one row however many take part, with names and codes parted by semicolons; places have ISO 3166
/// alpha-3 codes, not FIPS; Status says how the reports present it. What has not happened by any account (planned, proposed, possible,
/// cancelled, denied) is left out, since GDELT's readers count rows.
/// </remarks>
internal static class CameoTable
{
    /// <summary>The table of a dossier.</summary>
    public static ExportTable Of(Dossier dossier)
    {
        var table = new ExportTable(
            "Events", "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "Actor1Name", "Actor1CountryCode", "Actor1Type1Code", "Actor2Name",
            "Actor2CountryCode", "Actor2Type1Code", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions",
            "NumSources", "NumArticles", "ActionGeo_FullName", "ActionGeo_CountryCode", "ActionGeo_Lat", "ActionGeo_Long", "DATEADDED", "SOURCEURL", "Status");
        var citations = new Citations(dossier);
        foreach (var thing in dossier.Things(FindingLayer.Event).Where(static t => t.Latest.Data.Status is "happened" or "ongoing" or "claimed"))
        {
            table.Add(RowOf(dossier, thing, citations));
        }

        return table;
    }

    private static string[] RowOf(Dossier dossier, Thing thing, Citations citations)
    {
        // Code and intensity must be of one finding, as a pair.
        var code = thing.Most(static d => d.Cameo) ?? string.Empty;
        var goldstein = thing.Findings.LastOrDefault(f => f.Data.Cameo == code)?.Data.Goldstein ?? thing.Latest.Data.Goldstein;
        var (by, at) = (thing.Parties(static d => d.Parties), thing.Parties(static d => d.Others));
        var place = thing.Findings.Select(static f => f.Data).LastOrDefault(static d => d.Place is not null);
        return
        [
            thing.Id.ToString(), Day(thing.From, "yyyyMMdd"), Day(thing.From, "yyyyMM"), Day(thing.From, "yyyy"),
            Joined(by, static p => p.Name), Joined(by, static p => p.Country), Joined(by, static p => p.Sector),
            Joined(at, static p => p.Name), Joined(at, static p => p.Country), Joined(at, static p => p.Sector),
            code, First(code, 3), First(code, 2), QuadClassOf(code), Plain.Of(goldstein),
            Plain.Of(thing.Findings.Sum(static f => Math.Max(1, f.Data.Sentences.Count))), Plain.Of(Judge.OriginsOf(dossier, thing.Findings)),
            Plain.Of(thing.Findings.Select(static f => f.Id.Report).Distinct(StringComparer.Ordinal).Count()),
            place?.Place ?? string.Empty, place?.Country ?? string.Empty, Plain.Of(place?.Latitude), Plain.Of(place?.Longitude),
            Day(thing.Findings[0].Published, "yyyyMMdd"), citations.AddressOf(thing.Latest.Id.Report), thing.Latest.Data.Status ?? string.Empty,
        ];
    }

    /// <summary>1 verbal and 2 material cooperation, 3 verbal and 4 material conflict, by the root of a CAMEO code (GDELT codebook 2.0).</summary>
    private static string QuadClassOf(string code) =>
        !int.TryParse(First(code, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var root) ? string.Empty
        : root <= 5 ? "1" : root <= 8 ? "2" : root <= 13 ? "3" : "4";

    private static string First(string code, int length) => code.Length > length ? code[..length] : code;

    private static string Day(DateOnly? day, string format) => day?.ToString(format, CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Joined(IReadOnlyList<FindingParty> parties, Func<FindingParty, string?> part) =>
        string.Join(';', parties.Select(part).Where(static p => !string.IsNullOrEmpty(p)).Distinct(StringComparer.Ordinal));
}
