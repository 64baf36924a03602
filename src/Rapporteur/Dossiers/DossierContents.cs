using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>What a store holds at a moment, read and parsed once and shared by all who look at it; immutable.</summary>
internal sealed class DossierContents
{
    private static readonly FindingLayer[] s_layers = Enum.GetValues<FindingLayer>();

    private readonly IReadOnlyDictionary<string, DateTimeOffset> _readings;
    private readonly DossierFinding[][] _findings;
    private readonly Lazy<IReadOnlyList<FindingPair>>[] _pairs;

    private DossierContents(IReadOnlyDictionary<string, DateTimeOffset> readings, DossierFinding[][] findings, Lazy<IReadOnlyList<FindingPair>>[] pairs) =>
        (_readings, _findings, _pairs) = (readings, findings, pairs);

    /// <summary>Findings of a layer in order of publication and id, before any decision.</summary>
    public IReadOnlyList<DossierFinding> Findings(FindingLayer layer) => _findings[(int)layer];

    /// <summary>Pairs of a layer that are linked.</summary>
    public IReadOnlyList<FindingPair> Pairs(FindingLayer layer) => _pairs[(int)layer].Value;

    /// <summary>Waits until all is read.</summary>
    /// <exception cref="DossierStoreException">The store could not be read.</exception>
    public void Wait()
    {
        foreach (var pairs in _pairs)
        {
            _ = pairs.Value;
        }
    }

    /// <summary>Reads a store as it is now.</summary>
    /// <param name="store">The store.</param>
    /// <param name="earlier">What was read of it before; only what came since is read and parsed. Null to read all.</param>
    /// <param name="progress">Told how far it is, or null.</param>
    public static DossierContents Read(IDossierStore store, DossierContents? earlier = null, IProgress<SnapshotProgress>? progress = null)
    {
        var readings = store.Readings();
        var isMore = earlier is not null && earlier._readings.All(r => readings.TryGetValue(r.Key, out var recorded) && recorded == r.Value);
        if (isMore && earlier!._readings.Count == readings.Count)
        {
            return earlier;
        }

        var known = isMore ? earlier! : new DossierContents(new Dictionary<string, DateTimeOffset>(), [.. s_layers.Select(static _ => Array.Empty<DossierFinding>())], []);
        DateTimeOffset? since = known._readings.Count == 0 ? null : readings.Where(r => !known._readings.ContainsKey(r.Key)).Min(static r => r.Value).AddMilliseconds(-1);

        // A report that came in while this is read belongs to the next one.
        var reading = new FindingReading(id => readings.ContainsKey(id) && !known._readings.ContainsKey(id), readings.Count - known._readings.Count, progress);
        store.Visit(since, reading.Take);

        // The store answers one at a time: it does so while the findings are put in order and the first layers are grouped.
        Lazy<IReadOnlyList<FindingPair>>[] pairs = [.. s_layers.Select(layer => new Lazy<IReadOnlyList<FindingPair>>(() => store.Pairs(layer)))];
        _ = Task.Run(() => pairs.Sum(static p => p.Value.Count));
        var fresh = reading.All().ToLookup(static f => f.Layer);
        var ordered = s_layers.Select(layer => Task.Run(() => Merged(known._findings[(int)layer], InOrder(fresh[layer])))).ToArray();
        return new DossierContents(readings, [.. ordered.Select(static t => t.GetAwaiter().GetResult())], pairs);
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
                [.. _pairs.Select(layer => new Lazy<IReadOnlyList<FindingPair>>(() => [.. layer.Value.Where(l => then.ContainsKey(l.First.Report) && then.ContainsKey(l.Second.Report))]))])
            : null;
    }

    /// <summary>Findings as objects, in order of publication and id.</summary>
    public static IReadOnlyList<DossierFinding> Parse(IEnumerable<Finding> findings)
    {
        // By index, not as a parallel query: those cannot be sorted where the program is compiled ahead of time.
        Finding[] all = [.. findings];
        var parsed = new DossierFinding[all.Length];
        try
        {
            Parallel.For(0, all.Length, i => parsed[i] = Parse(all[i]));
        }
        catch (AggregateException failures) when (failures.Flatten().InnerExceptions[0] is DossierStoreException failure)
        {
            throw new DossierStoreException(failure.Message, failure.IsTransient, failures);
        }

        return [.. InOrder(parsed)];
    }

    /// <summary>A finding as an object.</summary>
    public static DossierFinding Parse(Finding finding)
    {
        var data = DataOf(finding);
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

    private static FindingData DataOf(Finding finding)
    {
        try
        {
            return FindingData.FromJson(finding.Data);
        }
        catch (System.Text.Json.JsonException failure)
        {
            throw new DossierStoreException($"{finding.Id}: what the dossier keeps of this entry is damaged; 'rapporteur reread' makes it anew", isTransient: false, failure);
        }
    }

    private static DossierFinding[] Merged(DossierFinding[] known, IEnumerable<DossierFinding> fresh)
    {
        DossierFinding[] added = [.. fresh];
        return known.Length == 0 ? added : added.Length == 0 ? known : [.. InOrder(known.Concat(added))];
    }

    private static IEnumerable<DossierFinding> InOrder(IEnumerable<DossierFinding> findings) =>
        findings.OrderBy(static f => f.Published).ThenBy(static f => f.Id, FindingId.Order);
}
