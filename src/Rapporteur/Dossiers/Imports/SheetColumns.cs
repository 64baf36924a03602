using Rapporteur.Spreadsheets;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Which column of a sheet holds what, by its headings.</summary>
internal sealed class SheetColumns
{
    private const int MostTitleRows = 15;

    private static readonly SheetField[] s_chronology =
    [
        SheetField.Day, SheetField.LastDay, SheetField.What, SheetField.Kind, SheetField.Parties, SheetField.Actor1, SheetField.Actor2, SheetField.Source,
        SheetField.Place, SheetField.Status, SheetField.Outlet, SheetField.Published, SheetField.Address, SheetField.Note, SheetField.Id,
    ];

    private static readonly SheetField[] s_positions =
    [
        SheetField.Issue, SheetField.Holder, SheetField.Stance, SheetField.Condition, SheetField.Day, SheetField.Source, SheetField.Outlet,
        SheetField.Published, SheetField.Address, SheetField.Note, SheetField.Id,
    ];

    private readonly Dictionary<SheetField, int> _columns = [];

    private SheetColumns(ImportKind kind, SheetRow headings) => (Kind, Headings) = (kind, headings);

    /// <summary>What the sheet tells.</summary>
    public ImportKind Kind { get; }

    /// <summary>The row of headings.</summary>
    public SheetRow Headings { get; }

    /// <summary>Whether it is a matrix: its first column names issues or parties, its other headings the others.</summary>
    public bool IsMatrix { get; private init; }

    /// <summary>Whether a matrix has parties in its rows and issues in its headings.</summary>
    public bool HasPartiesInRows { get; private init; }

    /// <summary>The columns that are used, each with what it holds, from left to right.</summary>
    public IEnumerable<(string Heading, SheetField Field)> Used => _columns.OrderBy(static c => c.Value).Select(c => (Headings[c.Value].Text, c.Key));

    /// <summary>Headings of columns that are kept in the words of the row but fill no field.</summary>
    public IEnumerable<string> Unused => IsMatrix ? [] : Headings.Cells.Where((c, i) => c.Text.Length > 0 && !_columns.ContainsValue(i)).Select(static c => c.Text);

    /// <summary>The column of a field; -1 where there is none.</summary>
    public int this[SheetField field] => _columns.GetValueOrDefault(field, -1);

    /// <summary>Finds the headings of a sheet; null where it has none that can be used.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="kind">What it tells, or null: its headings decide.</param>
    /// <param name="words">The words of headings.</param>
    /// <param name="names">Who is known by name, to tell a matrix.</param>
    public static SheetColumns? Of(Sheet sheet, ImportKind? kind, ImportWords words, PartyNames names)
    {
        for (var i = 0; i < Math.Min(MostTitleRows, sheet.Rows.Count - 1); i++)
        {
            var row = sheet.Rows[i];
            if (kind != ImportKind.Chronology && Map(row, ImportKind.Positions, s_positions, words) is { } positions
                && positions.Has(SheetField.Issue) && positions.Has(SheetField.Holder) && positions.Has(SheetField.Stance))
            {
                return positions;
            }

            if (kind != ImportKind.Positions && Map(row, ImportKind.Chronology, s_chronology, words) is { } chronology
                && chronology.Has(SheetField.Day) && (chronology.Has(SheetField.What) || chronology.Has(SheetField.Kind)))
            {
                return chronology.WithEnds();
            }

            if (kind != ImportKind.Chronology && MatrixOf(sheet.Rows, i, words, names) is { } matrix)
            {
                return matrix;
            }
        }

        return null;
    }

    private static SheetColumns Map(SheetRow row, ImportKind kind, SheetField[] fields, ImportWords words)
    {
        var columns = new SheetColumns(kind, row);
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var field = words.FieldsOf(row[i].Text).Where(f => fields.Contains(f) && !columns.Has(f)).Cast<SheetField?>().FirstOrDefault();
            if (field is { } found)
            {
                columns._columns[found] = i;
            }
        }

        return columns;
    }

    // A matrix: most cells under and beside the headings are stances.
    private static SheetColumns? MatrixOf(IReadOnlyList<SheetRow> rows, int heading, ImportWords words, PartyNames names)
    {
        var row = rows[heading];
        var cells = rows.Skip(heading + 1).SelectMany(r => r.Cells.Skip(1).Take(row.Cells.Count - 1)).Where(static c => c.Text.Length > 0).ToList();
        if (row.Cells.Count < 2 || row.Cells.Skip(1).Any(static c => c.Text.Length == 0) || cells.Count == 0
            || cells.Count(c => words.StanceOf(c.Text) is not null) * 2 < cells.Count)
        {
            return null;
        }

        var corner = words.FieldsOf(row[0].Text).ToList();
        var isParty = corner.Contains(SheetField.Holder) && !corner.Contains(SheetField.Issue);
        var isIssue = corner.Contains(SheetField.Issue);
        var inRows = rows.Skip(heading + 1).Count(r => names.Knows(r[0].Text));
        var inHeadings = row.Cells.Skip(1).Count(c => names.Knows(c.Text));
        return new SheetColumns(ImportKind.Positions, row) { IsMatrix = true, HasPartiesInRows = isParty || (!isIssue && inRows > inHeadings) };
    }

    // "Source" beside "target" is who acts; alone it is who published.
    private SheetColumns WithEnds()
    {
        if (_columns.Remove(SheetField.Source, out var source))
        {
            _columns.TryAdd(Has(SheetField.Actor2) && !Has(SheetField.Actor1) ? SheetField.Actor1 : SheetField.Outlet, source);
        }

        return this;
    }

    private bool Has(SheetField field) => _columns.ContainsKey(field);
}
