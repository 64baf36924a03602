using System.CommandLine;
using System.Globalization;
using Rapporteur.Dossiers.Imports;
using Rapporteur.Sources.Sheets;

namespace Rapporteur.Cli.Commands.Dossiers;

/// <summary><c>rapporteur import</c>: enters an analyst's own table into a dossier.</summary>
/// <param name="clock">Tells the moment, in UTC.</param>
internal sealed class ImportCommand(TimeProvider clock) : ICliCommand
{
    private static readonly string[] s_kinds = ["chronology", "positions"];
    private static readonly string[] s_orders = ["dmy", "mdy"];

    private readonly StoreArguments _store = new();

    private readonly Argument<string> _file = new("FILE") { Description = "A chronology or a table of positions: CSV or an Excel workbook (.xlsx)." };

    private readonly Option<string?> _kind = new("--as") { Description = "What it tells; by default its headings decide.", HelpName = string.Join('|', s_kinds) };

    private readonly Option<string?> _dates = new("--dates")
    {
        Description = "Whether 3/4/2025 has the day (dmy) or the month (mdy) first; by default the column decides.",
        HelpName = string.Join('|', s_orders),
    };

    private readonly Option<string> _who = new("--who")
    {
        Description = "Whose entries they are; by default the user's name.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => Environment.UserName,
    };

    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Says what would be entered, and enters nothing." };

    /// <inheritdoc/>
    public Command Build(Terminal terminal)
    {
        _kind.AcceptOnlyFromAmong(s_kinds);
        _dates.AcceptOnlyFromAmong(s_orders);
        var command = new Command("import", "Enters a chronology or a table of positions that one keeps already, as one's own entries.")
        { _file, _store.Store, _kind, _dates, _who, _dryRun };
        command.SetAction(parsed => Run(parsed, terminal));
        return command;
    }

    private int Run(ParseResult parsed, Terminal terminal)
    {
        var file = parsed.GetValue(_file)!;
        var sheets = SheetFile.ReadFile(file);
        if (sheets.Failure is { } failure)
        {
            terminal.Tell(failure.ToString());
            return ExitCode.Failed;
        }

        using var store = _store.Open(parsed, mustExist: false);
        var now = clock.GetUtcNow();
        SheetImport import;
        try
        {
            import = SheetImport.Of(sheets.Sheets, new ImportOptions
            {
                Who = parsed.GetValue(_who)!,
                File = Path.GetFileName(file),
                Today = DateOnly.FromDateTime(now.UtcDateTime),
                Kind = parsed.GetValue(_kind) is { } kind ? Enum.Parse<ImportKind>(kind, ignoreCase: true) : null,
                Dates = parsed.GetValue(_dates) switch { "dmy" => DateOrder.DayFirst, "mdy" => DateOrder.MonthFirst, _ => null },
            }, store);
        }
        catch (ImportException wrong)
        {
            terminal.Tell($"{file}: {wrong.Message}");
            return ExitCode.Failed;
        }

        Tell(terminal, file, import);
        var isDry = parsed.GetValue(_dryRun);
        var decision = isDry ? null : ImportKeeping.Keep(store, import, parsed.GetValue(_who)!, now);
        terminal.Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"{import.Rows} rows {(isDry ? "would be entered" : "entered")}, {import.Known} known already, {import.Faults.Select(static f => f.Row).Distinct().Count()} with something that was not entered"));
        if (decision is not null)
        {
            terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"decision {decision.Number}; 'rapporteur undo {decision.Number}' takes them back"));
        }

        return import.Faults.Count == 0 ? ExitCode.Done : import.Rows + import.Known > 0 ? ExitCode.Partly : ExitCode.Failed;
    }

    private static void Tell(Terminal terminal, string file, SheetImport import)
    {
        var what = import.IsMatrix ? "positions, issues by parties" : import.Kind == ImportKind.Positions ? "positions" : "a chronology";
        terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"{file}: {what}, sheet {import.Sheet}, headings in row {import.HeadingRow}"));
        if (import.Columns.Count > 0)
        {
            terminal.Tell($"taken: {string.Join(", ", import.Columns.Select(static c => $"{c.Heading} as {c.Field}"))}");
        }

        if (import.Unused.Count > 0)
        {
            terminal.Tell($"kept in the words of each row only: {string.Join(", ", import.Unused)}");
        }

        foreach (var fault in import.Faults)
        {
            terminal.Tell(string.Create(CultureInfo.InvariantCulture, $"row {fault.Row}: {fault.Reason}"));
        }
    }
}
