using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Positions;

/// <summary><c>/positions</c>: issues by parties. Query: issue, party, parties, date, compare (two days of publication), moved, page.</summary>
internal sealed class PositionsPage : Page<PositionsModel, PositionsView>
{
    /// <inheritdoc/>
    public override string Route => "/positions";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<PositionsModel> Json => WorkbenchJson.Default.PositionsModel;

    /// <inheritdoc/>
    protected override async ValueTask<PositionsModel?> ModelOfAsync(PageRequest request)
    {
        var query = new PositionsQuery(
            request.Text("issue"), request.Text("party"), request.Number("parties", 6, 1, 40), request.Day("compare"), request.Day("date"), request.Text("moved") is not null, Paging.PageOf(request));
        if (query.Compare > query.Date)
        {
            throw new BadQueryException($"compare={Words.Of(query.Compare)} is later than date={Words.Of(query.Date)}; the earlier one is compared with.");
        }

        var moment = request.Snapshot.Dossier.Moment;
        var now = query.Date is null ? request.Snapshot : await request.AtAsync(moment with { PublishedUntil = query.Date });
        var before = query.Compare is null ? null : await request.AtAsync(moment with { PublishedUntil = query.Compare });
        return PositionsModel.Of(now.Board, before?.Board, query);
    }

    /// <inheritdoc/>
    protected override CsvTable TableOf(PositionsModel model)
    {
        var table = new CsvTable("issue", "party", "stance", "polarity", "basis", "proposal", "condition", "origins", "lastConfirmed", "shifts", "before", "move", "quote", "source", "id");
        foreach (var row in model.Rows)
        {
            for (var i = 0; i < model.Sides.Count; i++)
            {
                var (cell, before) = (row.Cells[i], row.Before.Count > 0 ? row.Before[i] : null);
                if ((cell ?? before) is { } any)
                {
                    table.Add(
                        row.Name, any.SideName, cell?.Stance, cell is null ? null : CellRow.SideWord(cell.Polarity), cell?.Basis, cell?.Proposal, cell?.Condition,
                        cell is null ? null : Words.Of(cell.Origins), Words.Of(cell?.LastConfirmed), string.Join("; ", any.Shifts), before?.Stance,
                        row.Moves.Count > 0 ? Words.Of(row.Moves[i]) : null, any.Quote, any.Source, any.Id);
                }
            }
        }

        return table;
    }
}
