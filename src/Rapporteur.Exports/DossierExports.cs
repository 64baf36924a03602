using Rapporteur.Exports.Briefs;
using Rapporteur.Exports.Calendars;
using Rapporteur.Exports.Columnar;
using Rapporteur.Exports.Feeds;
using Rapporteur.Exports.Json;
using Rapporteur.Exports.Networks;
using Rapporteur.Exports.Tables;

namespace Rapporteur.Exports;

/// <summary>The formats there are.</summary>
/// <example>
/// <code>
/// using var file = File.Create("talks.csv");
/// DossierExports.Find("chronology")!.Write(new Dossier(store), file);
/// </code>
/// </example>
public static class DossierExports
{
    /// <summary>All formats, in the order in which help and pages list them.</summary>
    public static IReadOnlyList<IDossierExport> All { get; } =
    [
        new CsvExport("chronology", "Meetings and acts in order of their day, a row each, as CSV.", ChronologyTable.Of),
        new CsvExport("matrix", "Issues by parties: who stands where, as CSV.", MatrixTable.Of),
        new MarkdownBriefExport(),
        new HtmlBriefExport(),
        new JsonLinesExport(),
        new PloverExport(),
        new TsvExport("cameo", "Events by CAMEO with GDELT's columns, as tab-separated values; what has not happened is left out.", CameoTable.Of),
        new GraphmlExport(),
        new GexfExport(),
        new CalendarExport(),
        new AtomExport(),
        new CsvExport("discourse", "Positions as a discourse network: actor, organisation, concept, agreement, as CSV.", DiscourseTable.Of),
        new XlsxExport(),
        new ParquetExport(),
    ];

    /// <summary>A format by its name, in any case; null where there is none.</summary>
    public static IDossierExport? Find(string? name) =>
        All.FirstOrDefault(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
}
