using System.Globalization;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>Positions as a table, issue by party: a sign in each cell, a dot where nothing is told, brackets where only others tell.</summary>
internal sealed class PositionMatrix
{
    private const int Cell = 10;
    private const int LeastLabel = 24;
    private const int MostLines = 2;

    private readonly RecordView _view;
    private readonly IReadOnlyList<Issue> _issues;
    private readonly List<EntryId> _parties;
    private readonly ILookup<(EntryId Issue, EntryId Party), Position> _cells;

    private PositionMatrix(RecordView view)
    {
        _view = view;
        var record = view.Record;
        _issues = record.Issues;
        _cells = record.Positions.Where(static p => p.Issue is not null).SelectMany(static p => p.Holder.Select(holder => (p, holder)))
            .ToLookup(static pair => (pair.p.Issue!.Value, pair.holder), static pair => pair.p);
        _parties = [.. record.Positions.SelectMany(static p => p.Holder.Select(holder => (p.Issue, holder))).Distinct().CountBy(static pair => pair.holder)
            .OrderByDescending(static pair => pair.Value).Select(static pair => pair.Key)];
    }

    /// <summary>Writes the table, in blocks of as many parties as the page has room for; nothing where fewer than two parties take a side.</summary>
    public static void Write(RecordView view, Page page)
    {
        var matrix = new PositionMatrix(view);
        if (matrix._parties.Count < 2)
        {
            return;
        }

        var columns = Math.Clamp((page.Width - 2 - LeastLabel) / Cell, 1, matrix._parties.Count);
        for (var first = 0; first < matrix._parties.Count; first += columns)
        {
            matrix.Block(page, matrix._parties.GetRange(first, Math.Min(columns, matrix._parties.Count - first)), page.Width - 2 - (columns * Cell));
            page.Blank();
        }

        page.Row(new RichText().AddWhole("  "), RichText.Of("+ for  − against  ± if  ~ undecided  · nothing told  ( ) only others say so", Style.Dim));
        page.Blank();
    }

    private void Block(Page page, List<EntryId> parties, int labelWidth)
    {
        var heading = new RichText().AddWhole("  ");
        for (var i = 0; i < parties.Count; i++)
        {
            heading.PadTo(2 + labelWidth + (i * Cell)).AddWhole(Short(_view.Find(parties[i])), Style.Bold);
        }

        page.Row(heading, new RichText());
        foreach (var issue in _issues)
        {
            // Further blocks name only the issues that their parties take a side on.
            if (parties.Exists(party => _cells.Contains((issue.Id, party))))
            {
                Row(page, issue, parties, labelWidth);
            }
        }
    }

    private void Row(Page page, Issue issue, List<EntryId> parties, int labelWidth)
    {
        var lines = Wrapping.Lines(issue.Label, labelWidth - 2);
        for (var i = 0; i < Math.Min(lines.Count, MostLines); i++)
        {
            var label = issue.Label[lines[i].Start..lines[i].End];
            var line = new RichText().AddWhole("  ").AddWhole(i + 1 == MostLines && lines.Count > MostLines ? label[..Math.Min(label.Length, labelWidth - 3)] + "…" : label);
            for (var column = 0; i == 0 && column < parties.Count; column++)
            {
                Sign(line.PadTo(2 + labelWidth + (column * Cell)), _cells[(issue.Id, parties[column])]);
            }

            page.Row(line, new RichText());
        }
    }

    private static void Sign(RichText line, IEnumerable<Position> positions)
    {
        var marks = positions.GroupBy(static p => (Marks.Of(p) is { Word: "undecided" } ? "~" : Marks.Of(p).Sign, Marks.Of(p).Style))
            .Select(static g => (g.Key.Item1, g.Key.Style, IsTold: g.All(static p => p.By.Count > 0))).ToList();
        if (marks.Count == 0)
        {
            line.AddWhole("·", Style.Dim);
        }

        foreach (var (sign, style, isTold) in marks)
        {
            line.AddWhole(isTold ? $"({sign})" : sign, style);
        }
    }

    /// <summary>What heads a column: a surname, a short name whole, else its beginning.</summary>
    private static string Short(Actor? actor)
    {
        var name = actor?.Name ?? "?";
        if (actor?.Kind == ActorKind.Person)
        {
            name = name[(name.LastIndexOf(' ') + 1)..];
        }

        if (name.Length < Cell)
        {
            return name;
        }

        var initials = string.Concat(name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static w => char.IsUpper(w[0])).Select(static w => w[..1]));
        return actor is { Kind: ActorKind.State or ActorKind.Organization } && initials.Length > 1 ? initials.ToUpper(CultureInfo.InvariantCulture) : string.Concat(name.AsSpan(0, Cell - 2), "…");
    }
}
