using System.Text.Json.Serialization.Metadata;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Positions;

/// <summary><c>/positions/cell</c>: the history of one side on one issue. Query: side, issue (their keys).</summary>
internal sealed class CellPage : Page<CellModel, CellView>
{
    /// <inheritdoc/>
    public override string Route => "/positions/cell";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<CellModel> Json => WorkbenchJson.Default.CellModel;

    /// <inheritdoc/>
    protected override CellModel? ModelOf(PageRequest request) =>
        request.Snapshot.Board.Find(request.Text("side") ?? string.Empty, request.Text("issue") ?? string.Empty) is { } cell ? CellModel.Of(cell) : null;

    /// <inheritdoc/>
    protected override CsvTable TableOf(CellModel model)
    {
        var table = new CsvTable("day", "stance", "polarity", "basis", "proposal", "condition", "holders", "tellers", "quote", "source", "id");
        foreach (var row in model.Evidence)
        {
            table.Add(
                Words.Of(row.Day), row.Stance, CellRow.SideWord(row.Polarity), row.Basis, row.Proposal, row.Condition, string.Join("; ", row.Holders), string.Join("; ", row.Tellers), row.Quote, row.Source, row.Id);
        }

        return table;
    }
}
