using Rapporteur.Records;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Rows of a matrix: a stance in each cell, its issue and its party in the first column and the headings.</summary>
/// <param name="columns">What the columns hold.</param>
/// <param name="stances">Reads stances.</param>
internal sealed class MatrixRows(SheetColumns columns, StanceCells stances) : IRowReading
{
    /// <inheritdoc/>
    public IReadOnlyList<string> FaultsOf(SheetRow row, out bool canEnter)
    {
        var filled = Filled(row).ToList();
        var faults = filled.Where(c => stances.Of(row[c].Text) is null).Select(c => $"{columns.Headings[c].Text}: {StanceCells.Objection(row[c].Text)}").ToList();
        if (row[0].Text.Length == 0)
        {
            faults.Add(columns.HasPartiesInRows ? "it does not say whose positions they are" : "it names no issue");
        }
        else if (filled.Count == 0)
        {
            faults.Add("it has no stance");
        }

        canEnter = row[0].Text.Length > 0 && filled.Exists(c => stances.Of(row[c].Text) is not null);
        return faults;
    }

    /// <inheritdoc/>
    public void Enter(SheetRow row, EntryDraft draft)
    {
        var spans = draft.Text.Add(columns.Headings, row);
        draft.Sources.Add(new EntrySource(row.Number, null, null, null, null));
        foreach (var column in Filled(row))
        {
            if (stances.Of(row[column].Text) is not { } stance)
            {
                continue;
            }

            var heading = columns.Headings[column].Text;
            var head = EntryText.HeadingBefore(spans[column], heading);
            var (party, partySpan, issue, issueSpan) = columns.HasPartiesInRows ? (row[0].Text, spans[0], heading, head) : (heading, head, row[0].Text, spans[0]);
            draft.Positions.Add(new Position
            {
                Id = new EntryId($"p{draft.Positions.Count + 1}"),
                Holder = draft.Parties(party, partySpan),
                Stance = stance.Stance,
                Polarity = stance.Polarity,
                Proposal = issueSpan,
                Issue = draft.IssueOf(issue),
                Rule = PositionRows.Rule,
            });
        }
    }

    private IEnumerable<int> Filled(SheetRow row) => Enumerable.Range(1, Math.Max(0, columns.Headings.Cells.Count - 1)).Where(c => row[c].Text.Length > 0);
}
