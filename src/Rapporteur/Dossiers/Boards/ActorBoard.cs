namespace Rapporteur.Dossiers;

/// <summary>The actors of a dossier, each with the meetings, events, statements and positions it has part in.</summary>
public sealed class ActorBoard
{
    private readonly Dictionary<(string Report, string Name, string? Key), int> _places = [];
    private readonly Dictionary<FindingId, int> _byId = [];

    private ActorBoard(Dossier dossier)
    {
        List<ActorEntry> actors =
        [
            .. dossier.Things(FindingLayer.Actor).Where(static t => t.Latest.Data.Parties is [{ Key: not null }])
                .Select(static t => new ActorEntry(t, t.Most(static d => d.Label) ?? t.Latest.Data.Label, t.Findings.Select(static f => f.Id.Report).Distinct(StringComparer.Ordinal).Count()))
                .OrderByDescending(static a => a.Reports).ThenBy(static a => a.Name, StringComparer.Ordinal).ThenBy(static a => a.Thing.Id.ToString(), StringComparer.Ordinal),
        ];
        for (var i = 0; i < actors.Count; i++)
        {
            foreach (var finding in actors[i].Thing.Findings)
            {
                _byId[finding.Id] = i;
                _places.TryAdd((finding.Id.Report, finding.Data.Parties[0].Name, finding.Data.Parties[0].Key), i);
            }
        }

        All = actors;
        var (meetings, events, statements, positions) = (PartsIn(dossier, FindingLayer.Meeting), PartsIn(dossier, FindingLayer.Event), PartsIn(dossier, FindingLayer.Statement), PartsIn(dossier, FindingLayer.Position));
        for (var i = 0; i < actors.Count; i++)
        {
            (actors[i].Meetings, actors[i].Events, actors[i].Statements, actors[i].Positions) = ([.. meetings[i]], [.. events[i]], [.. statements[i]], [.. positions[i]]);
        }
    }

    /// <summary>All actors that have a key, those whom most reports name first.</summary>
    public IReadOnlyList<ActorEntry> All { get; }

    /// <summary>Computes the actors of a dossier.</summary>
    public static ActorBoard Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new ActorBoard(dossier);
    }

    /// <summary>The actor that a finding of an actor tells of; null where it has no key.</summary>
    public ActorEntry? Find(FindingId id) => _byId.TryGetValue(id, out var at) ? All[at] : null;

    /// <summary>The actor that a party of a finding is; null where it is not named.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="party">One of its parties.</param>
    public ActorEntry? Of(DossierFinding finding, FindingParty party)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(party);
        return _places.TryGetValue((finding.Id.Report, party.Name, party.Key), out var at) ? All[at] : null;
    }

    private ILookup<int, Thing> PartsIn(Dossier dossier, FindingLayer layer)
    {
        var parts = new List<(int Actor, Thing Thing)>();
        var seen = new HashSet<int>();
        foreach (var thing in dossier.Things(layer))
        {
            seen.Clear();
            foreach (var finding in thing.Findings)
            {
                // Whom a statement is addressed to, or whose position is told by others, has no part in it.
                foreach (var party in layer is FindingLayer.Event ? finding.Data.Parties.Concat(finding.Data.Others) : finding.Data.Parties)
                {
                    if (_places.TryGetValue((finding.Id.Report, party.Name, party.Key), out var at) && seen.Add(at))
                    {
                        parts.Add((at, thing));
                    }
                }
            }
        }

        return parts.ToLookup(static p => p.Actor, static p => p.Thing);
    }
}
