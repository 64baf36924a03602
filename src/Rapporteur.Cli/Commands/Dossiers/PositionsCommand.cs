using System.CommandLine;
using Rapporteur.Cli.Tables;
using Rapporteur.Dossiers;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur positions</c>: the matrix of issues by parties, or its cells one by one.</summary>
internal sealed class PositionsCommand() : ViewCommand("positions", "Shows who stands where: a matrix of issues by parties; with --cells, each cell in full.")
{
    private readonly Option<bool> _cells = new("--cells")
    {
        Description = "One row a cell: stance, proposal, basis, origins, last confirmed, shifts.",
    };

    private readonly Option<string?> _party = new("--party")
    {
        Description = "Only this party's positions: part of its name, or the code of a state (UKR).",
        HelpName = "NAME",
    };

    private readonly Option<string?> _issue = new("--issue")
    {
        Description = "Only issues with this in their name.",
        HelpName = "WORDS",
    };

    private readonly Option<int> _sides = new("--parties")
    {
        Description = "Parties in the matrix, those with most positions first.",
        HelpName = "N",
        DefaultValueFactory = static _ => 6,
    };

    /// <inheritdoc/>
    protected override void AddTo(Command command)
    {
        foreach (var option in (Option[])[_cells, _party, _issue, _sides])
        {
            command.Options.Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Table TableOf(ParseResult parsed, IDossierStore store, DossierMoment moment)
    {
        var board = PositionBoard.Of(new Dossier(store, moment));
        var cells = board.Cells.Where(c => Fits(parsed, c)).ToList();
        return parsed.GetValue(_cells) || parsed.GetValue(_party) is not null ? Cells(cells) : Matrix(board, cells, Math.Max(1, parsed.GetValue(_sides)));
    }

    private static Table Matrix(PositionBoard board, List<PositionCell> cells, int count)
    {
        var sides = board.Sides.Where(s => cells.Exists(c => c.Side == s.Key)).Take(count).ToList();
        var table = new Table(["issue", .. sides.Select(static s => s.Name)]) { WhenEmpty = "No position is kept yet." };
        foreach (var (key, name) in board.Issues.Where(i => cells.Exists(c => c.Issue == i.Key)))
        {
            table.Add([board.ParentOf(key) is null ? name : "– " + name, .. sides.Select(s => cells.Find(c => c.Side == s.Key && c.Issue == key) is { } cell ? Text(cell) : null)]);
        }

        return table;
    }

    // "+ supports (2 origins, 2025-10-22)"; brackets where only others say so.
    private static string Text(PositionCell cell)
    {
        var text = $"{cell.Mark} {cell.Stance} {cell.Origins}× {Invariant.Text(cell.LastConfirmed)}".TrimEnd();
        return cell.Basis == FindingBasis.Attributed ? $"({text})" : text;
    }

    private static Table Cells(List<PositionCell> cells)
    {
        var table = new Table("party", "issue", "stance", "+proposal", "+condition", "basis", "+origins", "lastConfirmed", "+shifts", "id") { WhenEmpty = "No such position is kept." };
        foreach (var cell in cells)
        {
            var latest = cell.Evidence.Last(f => f.Data.Kind == cell.Stance);
            table.Add(
                cell.SideName, cell.IssueName, $"{cell.Mark} {cell.Stance}", latest.Data.Label, cell.Condition, Rapporteur.Records.RecordNames.Of(cell.Basis),
                Invariant.Text(cell.Origins), Invariant.Text(cell.LastConfirmed),
                string.Join("; ", cell.Shifts.Select(static s => $"{s.Name} {Invariant.Text(s.After.From ?? s.After.Published)}: {Side(s.From)} to {Side(s.To)}")),
                DossierWords.Short(latest.Id));
        }

        return table;
    }

    private static string Side(int polarity) => polarity > 0 ? "for" : polarity < 0 ? "against" : "undecided";

    private bool Fits(ParseResult parsed, PositionCell cell) =>
        (parsed.GetValue(_party) is not { } party || cell.SideName.Contains(party, StringComparison.OrdinalIgnoreCase) || cell.Side.EndsWith(":" + party, StringComparison.OrdinalIgnoreCase))
        && (parsed.GetValue(_issue) is not { } issue || cell.IssueName.Contains(issue, StringComparison.OrdinalIgnoreCase));
}
