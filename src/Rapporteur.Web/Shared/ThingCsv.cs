using Rapporteur.Web.Output;

namespace Rapporteur.Web.Shared;

/// <summary>Things as CSV.</summary>
internal static class ThingCsv
{
    /// <summary>The table of rows.</summary>
    public static CsvTable Of(IEnumerable<ThingRow> rows)
    {
        var table = new CsvTable("day", "from", "to", "layer", "what", "status", "place", "grade", "confirmed", "disputed", "quote", "source", "id");
        foreach (var row in rows)
        {
            table.Add(
                row.Day, Words.Of(row.From), Words.Of(row.To), row.Layer, row.Text, row.Status, row.Place, row.Grade, row.IsConfirmed ? "yes" : "no",
                string.Join("; ", row.Disputed), row.Quote, row.Source, row.Id);
        }

        return table;
    }
}
