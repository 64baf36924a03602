using System.Text.Json.Serialization.Metadata;
using Rapporteur.Dossiers;
using Rapporteur.Web.Output;
using Rapporteur.Web.Shared;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Pages.Actors;

/// <summary><c>/actors/network</c>: who met, spoke of, backs or opposes whom. Query: kind, nodes.</summary>
internal sealed class NetworkPage : Page<NetworkModel, NetworkView>
{
    /// <inheritdoc/>
    public override string Route => "/actors/network";

    /// <inheritdoc/>
    public override bool HasTable => true;

    /// <inheritdoc/>
    protected override JsonTypeInfo<NetworkModel> Json => WorkbenchJson.Default.NetworkModel;

    /// <inheritdoc/>
    protected override NetworkModel ModelOf(PageRequest request) => NetworkModel.Of(request.Snapshot, request.Text("kind"), request.Number("nodes", 60, 1, NetworkModel.Most));

    /// <inheritdoc/>
    protected override ValueTask PrepareAsync(DossierSnapshot snapshot, SnapshotCache snapshots)
    {
        NetworkModel.NetworkOf(snapshot);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    protected override CsvTable TableOf(NetworkModel model)
    {
        var names = model.Nodes.ToDictionary(static n => n.Id, static n => n.Label, StringComparer.Ordinal);
        var table = new CsvTable("source", "relation", "target", "weight", "first", "last");
        foreach (var edge in model.Edges)
        {
            table.Add(names[edge.Source], edge.Kind, names[edge.Target], Words.Plain(edge.Weight), Words.Of(edge.First), Words.Of(edge.Last));
        }

        return table;
    }
}
