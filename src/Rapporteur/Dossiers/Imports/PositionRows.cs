using Rapporteur.Records;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Rows of a table of positions: an issue, who, and how they stand to it.</summary>
/// <param name="columns">What the columns hold.</param>
/// <param name="sources">Reads days and outlets.</param>
/// <param name="stances">Reads stances.</param>
internal sealed class PositionRows(SheetColumns columns, RowSources sources, StanceCells stances) : IRowReading
{
    /// <summary>The rule that entries of positions name.</summary>
    public const string Rule = "import.positions";

    /// <inheritdoc/>
    public IReadOnlyList<string> FaultsOf(SheetRow row, out bool canEnter)
    {
        var faults = sources.FaultsOf(row).ToList();
        if (sources.Cell(row, SheetField.Issue).Text.Length == 0)
        {
            faults.Add("it names no issue");
        }

        if (sources.Cell(row, SheetField.Holder).Text.Length == 0)
        {
            faults.Add("it does not say whose position it is");
        }

        var stance = sources.Cell(row, SheetField.Stance).Text;
        if (stances.Of(stance) is null)
        {
            faults.Add(StanceCells.Objection(stance));
        }

        canEnter = faults.Count == 0;
        return faults;
    }

    /// <inheritdoc/>
    public void Enter(SheetRow row, EntryDraft draft)
    {
        var spans = draft.Text.Add(columns.Headings, row);
        draft.Sources.Add(sources.Of(row));
        var stance = stances.Of(sources.Cell(row, SheetField.Stance).Text)!;
        var issue = sources.Cell(row, SheetField.Issue).Text;
        draft.Positions.Add(new Position
        {
            Id = new EntryId($"p{draft.Positions.Count + 1}"),
            Holder = draft.Parties(sources.Cell(row, SheetField.Holder).Text, spans[columns[SheetField.Holder]]),
            Stance = stance.Stance,
            Polarity = stance.Polarity,
            Proposal = spans[columns[SheetField.Issue]],
            Condition = spans.TryGetValue(columns[SheetField.Condition], out var condition) ? condition : null,
            Issue = draft.IssueOf(issue),
            Rule = Rule,
        });
    }
}
