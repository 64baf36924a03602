using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Networks;

/// <summary>The parties of a dossier and what runs between them.</summary>
public sealed class Network
{
    private readonly Dictionary<(string Report, string Name, string? Key), string> _idOf = [];
    private readonly Dictionary<string, string> _idOfSide = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, NetworkNode> _nodes = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, NetworkEdge> _edges = new(StringComparer.Ordinal);

    private Network(Dossier dossier)
    {
        AddParties(dossier);
        AddMeetings(dossier);
        AddTold(dossier);
        AddPositions(dossier);
    }

    /// <summary>Nodes in order of id; the unnamed are none.</summary>
    public IEnumerable<NetworkNode> Nodes => _nodes.Values;

    /// <summary>Edges in order of kind, source and target; at most one of a kind between two nodes, none from a node to itself.</summary>
    public IEnumerable<NetworkEdge> Edges => _edges.Values;

    /// <summary>The network of a dossier.</summary>
    public static Network Of(Dossier dossier) => new(dossier);

    private void AddParties(Dossier dossier)
    {
        foreach (var thing in dossier.Things(FindingLayer.Actor).Where(static t => t.Latest.Data.Parties is [{ Key: not null }]))
        {
            var node = new NetworkNode(
                Token(thing.Id.ToString()), Plain.Of(thing.Most(static d => d.Label)), Plain.Of(thing.Most(static d => d.Kind)),
                Plain.Of(thing.Most(static d => d.Country)), thing.Findings.Select(static f => f.Id.Report).Distinct(StringComparer.Ordinal).Count());
            _nodes.TryAdd(node.Id, node);
            foreach (var finding in thing.Findings)
            {
                var party = finding.Data.Parties[0];
                _idOf.TryAdd((finding.Id.Report, party.Name, party.Key), node.Id);
                if (party.Key is { } key && party.Key == party.Side)
                {
                    _idOfSide.TryAdd(key, node.Id);
                }
            }
        }
    }

    // Those who met; the planned and the called off are no ties yet.
    private void AddMeetings(Dossier dossier)
    {
        foreach (var thing in dossier.Things(FindingLayer.Meeting).Where(static t => t.Latest.Data.Status is "held" or "ongoing"))
        {
            var ids = thing.Findings.SelectMany(f => Ids(f, f.Data.Parties)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
            for (var i = 0; i < ids.Count; i++)
            {
                for (var k = i + 1; k < ids.Count; k++)
                {
                    AddEdge(ids[i], ids[k], NetworkEdge.Met, thing.From ?? thing.Latest.Published, thing.To ?? thing.Latest.Published);
                }
            }
        }
    }

    // Who tells of what others do, meet about or want.
    private void AddTold(Dossier dossier)
    {
        foreach (var layer in (FindingLayer[])[FindingLayer.Meeting, FindingLayer.Event, FindingLayer.Position])
        {
            foreach (var finding in dossier.Findings(layer))
            {
                foreach (var teller in Ids(finding, [.. finding.Data.Tellers.Take(1)]))
                {
                    foreach (var other in Ids(finding, [.. finding.Data.Parties, .. finding.Data.Others]))
                    {
                        AddEdge(teller, other, "spoke of", finding.Published, finding.Published);
                    }
                }
            }
        }
    }

    private void AddPositions(Dossier dossier)
    {
        foreach (var cell in PositionBoard.Of(dossier).Cells.Where(static c => c.Polarity != 0))
        {
            if (!_idOfSide.TryGetValue(cell.Side, out var side))
            {
                side = _idOfSide[cell.Side] = Token("side." + cell.Side);
                _nodes.TryAdd(side, new NetworkNode(side, Plain.Of(cell.SideName), "side", string.Empty, 0));
            }

            var issue = Token("issue." + cell.Issue);
            _nodes.TryAdd(issue, new NetworkNode(issue, Plain.Of(cell.IssueName), "issue", string.Empty, 0));
            var holds = cell.Evidence.Where(f => Math.Sign(f.Data.Polarity ?? 0) == cell.Polarity).Select(static f => f.From ?? f.Published).ToList();
            var kind = cell.Polarity > 0 ? "backs" : "opposes";
            _edges[Key(kind, side, issue)] = new NetworkEdge(side, issue, kind, Math.Max(1, cell.Origins), holds.Min(), cell.LastConfirmed);
        }
    }

    private IEnumerable<string> Ids(DossierFinding finding, IReadOnlyList<FindingParty> parties) =>
        parties.Select(p => _idOf.GetValueOrDefault((finding.Id.Report, p.Name, p.Key))).OfType<string>().Distinct(StringComparer.Ordinal);

    private void AddEdge(string source, string target, string kind, DateOnly? first, DateOnly? last)
    {
        if (source == target)
        {
            return;
        }

        var key = Key(kind, source, target);
        _edges[key] = _edges.TryGetValue(key, out var edge)
            ? edge with { Weight = edge.Weight + 1, First = Earlier(edge.First, first), Last = Later(edge.Last, last) }
            : new NetworkEdge(source, target, kind, 1, first, last);
    }

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null ? one : one < other ? one : other;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null ? other : other is null ? one : one > other ? one : other;

    private static string Key(string kind, string source, string target) => $"{kind} {source} {target}";

    // Ids of GraphML are name tokens: no slash, no space. What is escaped stays apart from what is not.
    private static string Token(string id) =>
        string.Concat(id.EnumerateRunes().Select(static r => r.IsAscii && (char.IsAsciiLetterOrDigit((char)r.Value) || r.Value is '-' or '.') ? r.ToString()
            : r.Value == '/' ? "_" : $":{r.Value:x}:"));
}
