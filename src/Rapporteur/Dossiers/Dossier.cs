using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>What a dossier holds at a moment: findings grouped into things, with the analysts' decisions applied.</summary>
/// <remarks>
/// A function of what is kept: the same for any order in which the reports came. Layers are read when first asked for; not thread-safe,
/// unless every layer was asked for before (<see cref="DossierSnapshot"/>).
/// </remarks>
public sealed class Dossier
{
    private static readonly FindingLayer[] s_layers = Enum.GetValues<FindingLayer>();

    private readonly IDossierStore _store;
    private readonly DossierContents? _contents;
    private readonly Decisions _decisions;
    private readonly Dictionary<FindingLayer, IReadOnlyList<Thing>> _things = [];
    private readonly Dictionary<FindingLayer, IReadOnlyList<DossierFinding>> _findings = [];
    private readonly Lazy<Dictionary<string, string>> _origins;
    private readonly Lazy<Denials> _denials;
    private readonly Lazy<MeetingActs> _meetingActs;
    private readonly Dictionary<FindingLayer, Dictionary<FindingId, Thing>> _earlier = [];
    private readonly Dossier? _whole;

    /// <summary>Looks at a store.</summary>
    /// <param name="store">The store.</param>
    /// <param name="moment">Which part of it; by default all.</param>
    public Dossier(IDossierStore store, DossierMoment? moment = null)
        : this(store, moment, null, null)
    {
    }

    /// <summary>Looks at a store of which much is read already.</summary>
    /// <param name="store">The store.</param>
    /// <param name="moment">Which part of it; by default all.</param>
    /// <param name="contents">What is read of it; at another moment it is used where it holds what was in force then.</param>
    /// <param name="earlier">
    /// The same moment over the same contents before the latest decisions, whose groups are kept where these leave them; or the whole of which this is what was
    /// published until a day, whose groups are kept where nothing was published later; null for none.
    /// </param>
    internal Dossier(IDossierStore store, DossierMoment? moment, DossierContents? contents, Dossier? earlier)
    {
        ArgumentNullException.ThrowIfNull(store);
        _store = store;
        Moment = moment ?? new DossierMoment();
        _contents = contents?.At(store, Moment.AsOf);
        Log = [.. store.Decisions(Moment.AsOf)];
        var anchors = DecisionAnchors.Of(Log, store, Moment.AsOf);
        (_decisions, LostDecisions) = (new Decisions(anchors.Log), anchors.Lost);
        _origins = new Lazy<Dictionary<string, string>>(Origins);
        _meetingActs = new Lazy<MeetingActs>(() => new MeetingActs(Things(FindingLayer.Meeting), Things(FindingLayer.Event)));
        _denials = new Lazy<Denials>(() => new Denials(Findings(FindingLayer.Statement).Concat(Findings(FindingLayer.Event)), () => ReadPairs(FindingLayer.Report)));
        if (earlier is null || earlier._contents != _contents)
        {
            return;
        }

        if (earlier.Moment == Moment)
        {
            Keep(earlier);
        }
        else if (earlier.Moment == Moment with { PublishedUntil = null } && earlier.Log.Count == Log.Count)
        {
            _whole = earlier;
        }
    }

    /// <summary>Which part of the store it shows.</summary>
    public DossierMoment Moment { get; }

    /// <summary>All decisions in order, undone ones among them.</summary>
    public IReadOnlyList<Decision> Log { get; }

    /// <summary>Decisions about entries that a later reading of their report no longer has; they are kept, and count again where it has them again.</summary>
    public IReadOnlyList<Decision> LostDecisions { get; }

    /// <summary>The same store at another moment.</summary>
    /// <param name="moment">Which part of it.</param>
    public Dossier At(DossierMoment moment) => new(_store, moment, _contents, _whole ?? this);

    /// <summary>Findings of a layer that are not rejected, in order of publication and id.</summary>
    public IReadOnlyList<DossierFinding> Findings(FindingLayer layer)
    {
        if (!_findings.TryGetValue(layer, out var findings))
        {
            findings = _findings[layer] = Decided(layer);
        }

        return findings;
    }

    /// <summary>Things of a layer in order of their first day (failing that, the day they were first told of) and id.</summary>
    public IReadOnlyList<Thing> Things(FindingLayer layer)
    {
        if (!_things.TryGetValue(layer, out var things))
        {
            things = _things[layer] = Grouped(layer, Findings(layer));
        }

        return things;
    }

    /// <summary>Asks for every layer, on as many cores as there are; from then on many threads may look at the dossier.</summary>
    internal void ReadAll()
    {
        if (_contents is null)
        {
            // The store answers one at a time.
            foreach (var layer in s_layers)
            {
                Things(layer);
            }

            return;
        }

        var missing = s_layers.Where(l => !_things.ContainsKey(l)).Select(layer => Task.Run(() =>
        {
            var findings = Decided(layer);
            return (Layer: layer, Findings: findings, Things: Grouped(layer, findings));
        })).ToArray();
        foreach (var task in missing)
        {
            var (layer, findings, things) = task.GetAwaiter().GetResult();
            (_findings[layer], _things[layer]) = (findings, things);
        }

        _earlier.Clear();
    }

    /// <summary>Why the findings of a thing are thought to be one; asked of the store, since few who look at a thing want to know.</summary>
    /// <param name="thing">A thing of this dossier.</param>
    /// <param name="most">The most links to return.</param>
    /// <param name="store">Another connection to the store, or null for the one it was opened with.</param>
    public IReadOnlyList<FindingLink> LinksOf(Thing thing, int most = int.MaxValue, IDossierStore? store = null)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return (store ?? _store).LinksAmong(thing.Layer, [.. thing.Findings.Select(static f => f.Id)], most, Moment.AsOf);
    }

    /// <summary>The thing that a finding tells of; null where the dossier holds none of that id at this moment.</summary>
    /// <param name="id">Id of a finding as it is printed; its report may be shortened to six characters.</param>
    public Thing? Find(string id)
    {
        if (FindingId.Parse(id) is not { } short_)
        {
            return null;
        }

        foreach (var layer in Enum.GetValues<FindingLayer>())
        {
            if (Findings(layer).Any(f => IsNamed(f.Id, short_)))
            {
                return layer == FindingLayer.Position
                    ? Alone(Findings(layer).First(f => IsNamed(f.Id, short_)))
                    : Things(layer).First(t => t.Findings.Any(f => IsNamed(f.Id, short_)));
            }
        }

        return null;
    }

    /// <summary>The origin of a report: copies of one text, and reports of one story that credit one agency, have the same.</summary>
    public string OriginOf(string reportId) => _origins.Value.GetValueOrDefault(reportId, reportId);

    /// <summary>Why the day of a report is not believed; null where it is.</summary>
    public string? DoubtOf(string reportId) => Findings(FindingLayer.Report).FirstOrDefault(f => f.Id.Report == reportId)?.Data.Doubt;

    /// <summary>Reliability A to F of an outlet or source, as people graded it; F until then.</summary>
    public string ReliabilityOf(string? source) => _decisions.ReliabilityOf(source);

    // In order of publication and id.
    private IEnumerable<DossierFinding> Read(FindingLayer layer) =>
        _contents?.Findings(layer) ?? DossierContents.Parse(_store.Findings(new FindingQuery { Layer = layer, AsOf = Moment.AsOf, HasKeys = false }));

    private IReadOnlyList<FindingPair> ReadPairs(FindingLayer layer) => _contents?.Pairs(layer) ?? _store.Pairs(layer, Moment.AsOf);

    private List<DossierFinding> Decided(FindingLayer layer)
    {
        if (_whole is not null)
        {
            return [.. _whole.Findings(layer).Where(f => f.Published is not { } day || day <= Moment.PublishedUntil)];
        }

        var read = Read(layer).Where(f => Moment.Until is not { } until || f.From is not { } first || first <= until).ToList();
        var heirs = DecisionHeirs.Of(layer, read, ReadPairs, _decisions);
        return
        [
            .. read.Select(f => _decisions.Apply(f, heirs.GetValueOrDefault(f.Id))).OfType<DossierFinding>()
                .Where(f => Moment.PublishedUntil is not { } last || f.Published is not { } day || day <= last),
        ];
    }

    // What no decision between then and now is about stays as it was grouped.
    private void Keep(Dossier earlier)
    {
        if (!_decisions.AgreesOnReports(earlier._decisions))
        {
            return;
        }

        var touched = _decisions.Decided.Concat(earlier._decisions.Decided).Distinct()
            .Where(id => !_decisions.AgreesOn(id, earlier._decisions)).ToHashSet();
        foreach (var (layer, things) in earlier._things)
        {
            if (Read(layer).Any(f => touched.Contains(f.Id)))
            {
                _earlier[layer] = things.ToDictionary(static t => t.Id);
            }
            else
            {
                (_things[layer], _findings[layer]) = (things, earlier._findings[layer]);
            }
        }
    }

    /// <summary>Which acts of conferring are meetings that it has as such.</summary>
    public MeetingActs MeetingActs => _meetingActs.Value;

    /// <summary>What parties deny.</summary>
    internal Denials Denials => _denials.Value;

    /// <summary>Decisions in force about a finding, also one that they reject; in order.</summary>
    internal IReadOnlyList<Decision> DecisionsAbout(FindingId id) => _decisions.About(id);

    /// <summary>Whether an id is the one that a printed id means, whose report may be shortened to six characters.</summary>
    internal static bool IsNamed(FindingId id, FindingId named) =>
        id.Entry == named.Entry && named.Report.Length >= 6 && id.Report.StartsWith(named.Report, StringComparison.Ordinal);

    private static Thing Alone(DossierFinding finding) => new() { Id = finding.Id, Layer = finding.Layer, Findings = [finding] };

    private List<Thing> Grouped(FindingLayer layer, IReadOnlyList<DossierFinding> findings)
    {
        // Where groups are nothing but what links connect, taking findings away changes only the groups that they were in. Stories and bare surnames look
        // at more than that, and so does what is kept apart.
        if (_whole is null || layer is FindingLayer.Report or FindingLayer.Actor || _decisions.Pairs().Any(static p => !p.IsOne))
        {
            return ThingGroups.Of(layer, findings, ReadPairs(layer), _decisions, _earlier.GetValueOrDefault(layer));
        }

        var remaining = findings.Select(static f => f.Id).ToHashSet();
        var whole = _whole.Things(layer).ToLookup(t => t.Findings.All(f => remaining.Contains(f.Id)));
        var touched = whole[false].SelectMany(static t => t.Findings).Where(f => remaining.Contains(f.Id)).OrderBy(static f => f.Published).ThenBy(static f => f.Id, FindingId.Order).ToList();
        return [.. ThingGroups.InOrder(whole[true].Concat(ThingGroups.Of(layer, touched, ReadPairs(layer), _decisions, null)))];
    }

    private Dictionary<string, string> Origins()
    {
        var agencies = Findings(FindingLayer.Report).Where(static f => f.Data.Agency is not null)
            .ToDictionary(static f => f.Id, static f => f.Data.Agency!);
        var components = new Components();
        foreach (var finding in Findings(FindingLayer.Report))
        {
            components.Add(finding.Id);
        }

        foreach (var (first, second, rule) in ReadPairs(FindingLayer.Report))
        {
            var isOneAgency = agencies.TryGetValue(first, out var one) && agencies.TryGetValue(second, out var other)
                && string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
            if (rule == ReportIdentity.Copy || isOneAgency)
            {
                components.Join(first, second);
            }
        }

        return Findings(FindingLayer.Report).ToDictionary(static f => f.Id.Report, f => components.Root(f.Id).Report, StringComparer.Ordinal);
    }
}
