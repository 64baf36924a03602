using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>What a store holds at a moment, read and parsed once and shared by all who look at it; immutable.</summary>
internal sealed class DossierContents
{
    private static readonly FindingLayer[] s_layers = Enum.GetValues<FindingLayer>();

    private readonly IReadOnlyDictionary<string, DateTimeOffset> _readings;
    private readonly DossierFinding[][] _findings;
    private readonly FindingLink[][] _links;

    private DossierContents(IReadOnlyDictionary<string, DateTimeOffset> readings, DossierFinding[][] findings, FindingLink[][] links) =>
        (_readings, _findings, _links) = (readings, findings, links);

    /// <summary>Findings of a layer in order of publication and id, before any decision.</summary>
    public IReadOnlyList<DossierFinding> Findings(FindingLayer layer) => _findings[(int)layer];

    /// <summary>Links of a layer in order of their ends.</summary>
    public IReadOnlyList<FindingLink> Links(FindingLayer layer) => _links[(int)layer];

    /// <summary>Reads a store as it is now.</summary>
    /// <param name="store">The store.</param>
    /// <param name="earlier">What was read of it before; only what came since is read and parsed. Null to read all.</param>
    public static DossierContents Read(IDossierStore store, DossierContents? earlier = null)
    {
        var readings = store.Readings();
        var isMore = earlier is not null && earlier._readings.All(r => readings.TryGetValue(r.Key, out var recorded) && recorded == r.Value);
        if (isMore && earlier!._readings.Count == readings.Count)
        {
            return earlier;
        }

        var known = isMore ? earlier! : new DossierContents(new Dictionary<string, DateTimeOffset>(), [.. s_layers.Select(static _ => Array.Empty<DossierFinding>())], []);
        DateTimeOffset? since = known._readings.Count == 0 ? null : readings.Where(r => !known._readings.ContainsKey(r.Key)).Min(static r => r.Value).AddMilliseconds(-1);
        return new DossierContents(
            readings,
            [.. s_layers.Select(layer => Merged(known._findings[(int)layer], Fresh(layer)))],
            [.. s_layers.Select(layer => InOrder(store.Links(layer)).ToArray())]);

        // A report that came in while this is read belongs to the next one.
        IEnumerable<DossierFinding> Fresh(FindingLayer layer) => Parse(
            store.Findings(new FindingQuery { Layer = layer, Since = since, HasKeys = false })
                .Where(f => readings.ContainsKey(f.Id.Report) && !known._readings.ContainsKey(f.Id.Report)));
    }

    /// <summary>What was in force at an earlier moment; null where a reading was in force then that has been replaced since.</summary>
    /// <param name="store">The store that this was read from.</param>
    /// <param name="asOf">The moment; null for now.</param>
    public DossierContents? At(IDossierStore store, DateTimeOffset? asOf)
    {
        if (asOf is null)
        {
            return this;
        }

        var then = store.Readings(asOf);
        return then.All(r => _readings.TryGetValue(r.Key, out var recorded) && recorded == r.Value)
            ? new DossierContents(
                then,
                [.. _findings.Select(layer => layer.Where(f => then.ContainsKey(f.Id.Report)).ToArray())],
                [.. _links.Select(layer => layer.Where(l => then.ContainsKey(l.First.Report) && then.ContainsKey(l.Second.Report)).ToArray())])
            : null;
    }

    /// <summary>Findings as objects, in order of publication and id.</summary>
    public static IReadOnlyList<DossierFinding> Parse(IEnumerable<Finding> findings)
    {
        // By index, not as a parallel query: those cannot be sorted where the program is compiled ahead of time.
        Finding[] all = [.. findings];
        var parsed = new DossierFinding[all.Length];
        Parallel.For(0, all.Length, i => parsed[i] = Parse(all[i]));
        return [.. InOrder(parsed)];
    }

    /// <summary>Links in order of their ends.</summary>
    public static IEnumerable<FindingLink> InOrder(IEnumerable<FindingLink> links) =>
        links.OrderBy(static l => l.First.ToString(), StringComparer.Ordinal).ThenBy(static l => l.Second.ToString(), StringComparer.Ordinal);

    private static DossierFinding Parse(Finding finding)
    {
        var data = FindingData.FromJson(finding.Data);
        if (finding.Layer == FindingLayer.Report)
        {
            // Copies are linked when a report is kept; nobody compares its hashes afterwards.
            data = data with { Hashes = [] };
        }

        return new DossierFinding
        {
            Id = finding.Id,
            Layer = finding.Layer,
            Data = data,
            From = finding.From,
            To = finding.To,
            Published = Days.Read(data.Published),
        };
    }

    private static DossierFinding[] Merged(DossierFinding[] known, IEnumerable<DossierFinding> fresh)
    {
        DossierFinding[] added = [.. fresh];
        return known.Length == 0 ? added : added.Length == 0 ? known : [.. InOrder(known.Concat(added))];
    }

    private static IEnumerable<DossierFinding> InOrder(IEnumerable<DossierFinding> findings) =>
        findings.OrderBy(static f => f.Published).ThenBy(static f => f.Id.ToString(), StringComparer.Ordinal);
}
