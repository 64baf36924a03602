using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Exports.Columnar;

/// <summary>The columns of a finding, under the names that the JSON lines use.</summary>
internal static class FindingColumns
{
    /// <summary>Fresh columns in their order.</summary>
    public static IReadOnlyList<IParquetColumn> All() =>
    [
        new TextColumn("id", static r => r.Finding.Id.ToString()),
        new TextColumn("thing", static r => r.Thing.Id.ToString()),
        new TextColumn("layer", static r => RecordNames.Of(r.Thing.Layer)),
        new TextColumn("grade", static r => r.Grade.Code),
        new ValueColumn<int>("origins", static r => r.Grade.Origins),
        new TextColumn("label", static r => r.Data.Label),
        new TextColumn("kind", static r => r.Data.Kind),
        new TextColumn("mode", static r => r.Data.Mode),
        new TextColumn("cameo", static r => r.Data.Cameo),
        new ValueColumn<double>("goldstein", static r => r.Data.Goldstein),
        new TextColumn("status", static r => r.Data.Status),
        new ValueColumn<int>("polarity", static r => r.Data.Polarity),
        new TextColumn("basis", static r => RecordNames.Of(r.Data.Basis)),
        .. PartyColumns("parties", static d => d.Parties),
        .. PartyColumns("others", static d => d.Others),
        .. PartyColumns("tellers", static d => d.Tellers),
        new TextColumn("tellerKind", static r => r.Data.TellerKind),
        new ValueColumn<DateOnly>("from", static r => r.Finding.From),
        new ValueColumn<DateOnly>("to", static r => r.Finding.To),
        new TextColumn("when", static r => r.Data.When),
        new TextColumn("place", static r => r.Data.Place),
        new TextColumn("country", static r => r.Data.Country),
        new ValueColumn<double>("latitude", static r => r.Data.Latitude),
        new ValueColumn<double>("longitude", static r => r.Data.Longitude),
        new TextColumn("outcome", static r => r.Data.Outcome),
        new TextColumn("topic", static r => r.Data.Topic),
        new TextColumn("condition", static r => r.Data.Condition),
        new TextColumn("issue", static r => r.Data.IssueKey),
        new TextColumn("agency", static r => r.Data.Agency),
        new TextColumn("rule", static r => r.Data.Rule),
        new ValueColumn<bool>("accepted", static r => r.Finding.IsAccepted),
        new TextColumn("outlet", static r => r.Source.Outlet),
        new ValueColumn<DateOnly>("published", static r => r.Source.Day),
        new TextColumn("quote", static r => r.Source.Quote),
        new TextColumn("address", static r => r.Source.Address),
    ];

    // Two lists in step: names, and the sides they act for.
    private static IEnumerable<IParquetColumn> PartyColumns(string name, Func<FindingData, IReadOnlyList<FindingParty>> of) =>
    [
        new ListColumn(name, r => of(r.Data).Select(static p => p.Name)),
        new ListColumn(name + "Sides", r => of(r.Data).Select(static p => p.Side)),
    ];
}
