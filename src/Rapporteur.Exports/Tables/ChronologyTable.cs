using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Tables;

/// <summary>Meetings and acts in order of their day, a row each; the quote is that of the latest report, which gives the status.</summary>
internal static class ChronologyTable
{
    /// <summary>The table of a dossier. A day is empty where none is told; one report's day of publication then orders the row.</summary>
    public static ExportTable Of(Dossier dossier)
    {
        var table = new ExportTable(
            "Chronology", "day", "lastDay", "layer", "what", "parties", "status", "place", "details", "grade", "origins", "quote", "outlet", "published", "address", "id");
        var citations = new Citations(dossier);
        foreach (var thing in ThingsInOrder(dossier))
        {
            var grade = Judge.GradeOf(dossier, thing);
            var source = citations.Of(thing.Latest);
            table.Add(
                Plain.Of(thing.From), Plain.Of(thing.To), Records.RecordNames.Of(thing.Layer), DossierWords.Of(thing), PartiesOf(thing), thing.Latest.Data.Status,
                thing.Most(static d => d.Place), MeetingDetails.Line(thing), grade.Code, Plain.Of(grade.Origins), source.Quote, source.Outlet, Plain.Of(source.Day), source.Address, thing.Id.ToString());
        }

        return table;
    }

    /// <summary>Meetings and acts in order of their day (failing that, of the latest report) and id.</summary>
    public static IEnumerable<Thing> ThingsInOrder(Dossier dossier) =>
        dossier.Things(FindingLayer.Meeting).Concat(dossier.Things(FindingLayer.Event))
            .OrderBy(static t => t.From ?? t.Latest.Published).ThenBy(static t => t.Id.ToString(), StringComparer.Ordinal);

    /// <summary>Names of those who take part, act or are acted upon, each once.</summary>
    private static string PartiesOf(Thing thing) =>
        string.Join("; ", thing.Parties(static d => d.Parties).Concat(thing.Parties(static d => d.Others)).Select(static p => p.Name).Distinct(StringComparer.Ordinal));
}
