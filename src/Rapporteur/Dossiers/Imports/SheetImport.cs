using System.Security.Cryptography;
using System.Text;
using Rapporteur.Reading.Actors;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>An analyst's own table made ready for a dossier: its rows as entries, and what of it cannot be entered.</summary>
/// <remarks>
/// A row that the dossier holds from an import that is in force is known and not entered twice, so that a table that grew can be imported
/// again. The entries are kept as one report whose text are the rows, a line each; they are told apart by <see cref="FindingData.Entered"/>.
/// </remarks>
public sealed class SheetImport
{
    private const int MostRows = 20_000;

    private SheetImport(Sheet sheet, SheetColumns columns)
    {
        (Sheet, Kind) = (sheet.Name, columns.Kind);
        HeadingRow = columns.Headings.Number;
        Columns = [.. columns.Used];
        Unused = [.. columns.Unused];
        IsMatrix = columns.IsMatrix;
    }

    /// <summary>Name of the sheet that was taken.</summary>
    public string Sheet { get; }

    /// <summary>What it tells.</summary>
    public ImportKind Kind { get; }

    /// <summary>Whether it has issues by parties.</summary>
    public bool IsMatrix { get; }

    /// <summary>Number of the row with the headings.</summary>
    public int HeadingRow { get; }

    /// <summary>Headings with what their columns were taken for.</summary>
    public IReadOnlyList<(string Heading, SheetField Field)> Columns { get; }

    /// <summary>Headings of columns that are kept in the words of each row but fill no field.</summary>
    public IReadOnlyList<string> Unused { get; }

    /// <summary>What was not entered, in order of rows.</summary>
    public IReadOnlyList<RowFault> Faults { get; private init; } = [];

    /// <summary>Number of rows that the dossier holds already, or that stand in the sheet above.</summary>
    public int Known { get; private init; }

    /// <summary>Number of rows to enter.</summary>
    public int Rows => Report?.Record.Sentences.Count ?? 0;

    /// <summary>The rows to enter, as a report; null where there are none.</summary>
    public DossierReport? Report { get; private init; }

    /// <summary>Findings of <see cref="Report"/>.</summary>
    public IReadOnlyList<Finding> Findings { get; private init; } = [];

    /// <summary>Reads the first sheet that has headings one can use.</summary>
    /// <param name="sheets">The sheets of a file.</param>
    /// <param name="options">How it is taken.</param>
    /// <param name="store">The dossier it is for; not changed.</param>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="ImportException">No sheet can be taken.</exception>
    public static SheetImport Of(IReadOnlyList<Sheet> sheets, ImportOptions options, IDossierStore store, string? knowledgeDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        var knowledge = ActorKnowledge.Load(knowledgeDirectory);
        var words = ImportWords.Load(knowledgeDirectory);
        var dossier = new Dossier(store);
        var names = new PartyNames(knowledge, dossier);
        foreach (var sheet in sheets)
        {
            if (SheetColumns.Of(sheet, options.Kind, words, names) is not { } columns)
            {
                continue;
            }

            List<SheetRow> rows = [.. sheet.Rows.Where(r => r.Number > columns.Headings.Number)];
            if (rows.Count > MostRows)
            {
                throw new ImportException($"the sheet has {rows.Count} rows; the most is {MostRows}: split it");
            }

            var reading = ReadingOf(columns, rows, words, knowledge, options);
            return Made(sheet, columns, rows, reading, new EntryDraft(names), KnownLines(store, dossier), options, knowledgeDirectory);
        }

        throw new ImportException(options.Kind switch
        {
            ImportKind.Chronology => "no row of headings with a day (date, when) and what happened (event, description) was found",
            ImportKind.Positions => "no row of headings with issue, party and stance was found, and no matrix of issues by parties",
            _ => "no headings were found that tell a chronology (date, event, ...) or positions (issue, party, stance; or issues by parties); name the columns so, or say which it is with --as",
        });
    }

    private static IRowReading ReadingOf(SheetColumns columns, List<SheetRow> rows, ImportWords words, ActorKnowledge knowledge, ImportOptions options)
    {
        IEnumerable<SheetCell> Under(int column) => column < 0 ? [] : rows.Select(r => r[column]);
        if (columns.IsMatrix)
        {
            return new MatrixRows(columns, StanceCells.Of(words, Enumerable.Range(1, columns.Headings.Cells.Count - 1).SelectMany(Under)));
        }

        int[] days = [columns[SheetField.Day], columns[SheetField.LastDay], columns[SheetField.Published]];
        var dates = SheetDates.Of(rows.SelectMany(r => days.Where(static c => c >= 0).Select(c => (r.Number, r[c]))), options.Dates);
        var sources = new RowSources(columns, dates, options.Today);
        return columns.Kind == ImportKind.Positions
            ? new PositionRows(columns, sources, StanceCells.Of(words, Under(columns[SheetField.Stance])))
            : new ChronologyRows(columns, sources, words, new Lazy<Reading.Places.Gazetteer>(() => knowledge.Gazetteer), options.Today);
    }

    private static SheetImport Made(
        Sheet sheet, SheetColumns columns, List<SheetRow> rows, IRowReading reading, EntryDraft draft, HashSet<string> known, ImportOptions options, string? knowledge)
    {
        var faults = new List<RowFault>();
        var skipped = 0;
        foreach (var row in rows)
        {
            faults.AddRange(reading.FaultsOf(row, out var canEnter).Select(reason => new RowFault(row.Number, reason)));
            if (canEnter && !known.Add(EntryText.LineOf(columns.Headings, row)))
            {
                skipped++;
            }
            else if (canEnter)
            {
                reading.Enter(row, draft);
            }
        }

        if (draft.Sources.Count == 0)
        {
            return new SheetImport(sheet, columns) { Faults = faults, Known = skipped };
        }

        var report = EnteredReport.Of(draft, options, Id(draft.Text.Text));
        return new SheetImport(sheet, columns)
        {
            Faults = faults,
            Known = skipped,
            Report = report,
            Findings = EnteredReport.FindingsOf(report, draft, options, knowledge),
        };
    }

    private static HashSet<string> KnownLines(IDossierStore store, Dossier dossier) =>
        dossier.Findings(FindingLayer.Report).Where(static f => f.Data.Entered is not null)
            .SelectMany(f => store.Report(f.Id.Report)!.Record.Report.Text.Split('\n')).ToHashSet(StringComparer.Ordinal);

    // As long as the ids of reports that were read.
    private static string Id(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
