using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>Who is for and who is against: the table first, then the words, a block an issue.</summary>
internal sealed class PositionsSection : IRecordSection
{
    private const int Indent = 4 + Marks.Width + 2;

    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        var record = view.Record;
        if (record.Positions.Count == 0)
        {
            return;
        }

        page.Heading("POSITIONS");
        PositionMatrix.Write(view, page);
        var isFirst = true;
        var alone = new List<Position>();
        foreach (var issue in record.Issues)
        {
            var positions = record.Positions.Where(p => p.Issue == issue.Id).ToList();
            if (positions.Count == 1)
            {
                // With one position the issue is what the row says anyway.
                alone.Add(positions[0]);
                continue;
            }

            isFirst = Block(view, page, issue.Label, positions, isFirst);
        }

        var known = record.Issues.Select(i => i.Id).ToHashSet();
        alone.AddRange(record.Positions.Where(p => p.Issue is not { } id || !known.Contains(id)));
        Block(view, page, isFirst ? null : "Taken by one side", alone, isFirst);
    }

    private static bool Block(RecordView view, Page page, string? label, List<Position> positions, bool isFirst)
    {
        if (positions.Count == 0)
        {
            return isFirst;
        }

        if (!isFirst)
        {
            page.Blank();
        }

        if (label is not null)
        {
            page.Row(new RichText().AddWhole("  "), RichText.Of(label, Style.Bold));
        }

        string? last = null;
        foreach (var position in positions.OrderBy(Side).ThenBy(p => p.Proposal.Start))
        {
            var mark = Marks.Of(position);
            var lead = new RichText().AddWhole("    ").AddWhole(mark.Word == last ? "" : mark.ToString(), mark.Style).PadTo(Indent);
            page.Row(lead, Body(view, position), view.Reference(position.Id, position.Proposal));
            last = mark.Word;
        }

        return false;
    }

    private static RichText Body(RecordView view, Position position)
    {
        var body = new RichText().Add(view.Names(position.Holder) ?? "holder not named", Style.Bold)
            .Add($": {Verb(position)} ").Add(view.Quoted(position.Proposal));
        if (position.Condition is { } condition)
        {
            body.Add(" on condition ", Style.Doubt).Add(view.Quoted(condition));
        }

        return view.Names(position.By) is { } by ? body.Add($", according to {by}", Style.Doubt) : body;
    }

    private static int Side(Position position) => position.Stance == Stance.Conditional ? 1 : position.Polarity switch
    {
        > 0 => 0,
        < 0 => 2,
        _ => 3,
    };

    private static string Verb(Position position) => position.Stance switch
    {
        Stance.Demands => "demands",
        Stance.Offers => "offers",
        Stance.Supports => "supports",
        Stance.Accepts => "accepts",
        Stance.Conditional => "would accept",
        Stance.Opposes => "opposes",
        Stance.Rejects => "rejects",
        _ => "undecided on",
    };
}
