using System.Runtime.CompilerServices;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Networks;

namespace Rapporteur.Web.Pages.Actors;

/// <summary>The part of the network that a drawing can hold: the nodes with most ties, placed.</summary>
/// <param name="Nodes">The nodes, those with most ties first.</param>
/// <param name="Edges">Edges between these nodes.</param>
/// <param name="AllNodes">Nodes of the whole network.</param>
/// <param name="AllEdges">Edges of the whole network.</param>
/// <param name="Kind">Kind of edges that is asked for, or null.</param>
public sealed record NetworkModel(IReadOnlyList<PlacedNode> Nodes, IReadOnlyList<NetworkEdge> Edges, int AllNodes, int AllEdges, string? Kind)
{
    /// <summary>Nodes at most.</summary>
    public const int Most = 150;

    private static readonly ConditionalWeakTable<DossierSnapshot, Network> s_networks = [];

    /// <summary>The network of a snapshot, computed once.</summary>
    internal static Network NetworkOf(DossierSnapshot snapshot) => s_networks.GetValue(snapshot, static s => Network.Of(s.Dossier));

    /// <summary>The model of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="kind">met, spoke of, backs or opposes; null for all but the last two's issues.</param>
    /// <param name="most">Nodes at most.</param>
    public static NetworkModel Of(DossierSnapshot snapshot, string? kind, int most)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var network = NetworkOf(snapshot);
        var all = network.Edges.Where(e => kind is null || e.Kind == kind).ToList();
        var ties = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var edge in all)
        {
            ties[edge.Source] = ties.GetValueOrDefault(edge.Source) + edge.Weight;
            ties[edge.Target] = ties.GetValueOrDefault(edge.Target) + edge.Weight;
        }

        var nodes = network.Nodes.Where(n => ties.ContainsKey(n.Id)).OrderByDescending(n => ties[n.Id]).ThenBy(static n => n.Id, StringComparer.Ordinal).Take(most).ToList();
        var known = nodes.Select(static n => n.Id).ToHashSet(StringComparer.Ordinal);
        var edges = all.Where(e => known.Contains(e.Source) && known.Contains(e.Target)).ToList();

        // What has ties only to nodes that are not drawn would stand alone.
        var tied = edges.SelectMany(static e => new[] { e.Source, e.Target }).ToHashSet(StringComparer.Ordinal);
        nodes.RemoveAll(n => !tied.Contains(n.Id));
        var places = NetworkLayout.Of([.. nodes.Select(static n => n.Id)], edges);
        return new NetworkModel(
            [.. nodes.Select((n, i) => new PlacedNode(n.Id, n.Label, n.Kind, n.Country, n.Reports, ties[n.Id], places[i].X, places[i].Y))], edges, ties.Count, all.Count, kind);
    }
}
