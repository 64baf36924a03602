using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Tables;

/// <summary>Positions as statements of a discourse network: who agrees (1) or disagrees (0) with what.</summary>
/// <remarks>
/// Only what a party says itself or the report tells of it counts; an account by others is no statement of the party. Undecided ones have no
/// place in such a network and are left out. The columns are those that Discourse Network Analyzer and its readers in R use.
/// </remarks>
internal static class DiscourseTable
{
    /// <summary>The table of a dossier; a row for each holder of each position.</summary>
    public static ExportTable Of(Dossier dossier)
    {
        var table = new ExportTable("Discourse", "actor", "organisation", "concept", "agreement", "date", "quote", "outlet", "id");
        var board = PositionBoard.Of(dossier);
        var rows = board.Cells
            .SelectMany(static c => c.Evidence.Select(f => (Cell: c, Finding: f)))
            .Where(static r => r.Finding.Data.Polarity is not (null or 0) && r.Finding.Data.Basis != FindingBasis.Attributed)
            .OrderBy(static r => r.Finding.From ?? r.Finding.Published).ThenBy(static r => r.Finding.Id.ToString(), StringComparer.Ordinal)
            .ThenBy(static r => r.Cell.Side, StringComparer.Ordinal);
        foreach (var (cell, finding) in rows)
        {
            foreach (var party in finding.Data.Parties.Where(p => p.Side == cell.Side))
            {
                table.Add(
                    party.Name, cell.SideName, cell.IssueName, finding.Data.Polarity > 0 ? "1" : "0", Plain.Of(finding.From ?? finding.Published),
                    finding.Data.Quote, finding.Data.Outlet, finding.Id.ToString());
            }
        }

        return table;
    }
}
