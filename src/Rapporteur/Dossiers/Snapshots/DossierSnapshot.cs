namespace Rapporteur.Dossiers;

/// <summary>All that views show of a dossier at a moment, computed once; immutable, and shared by as many threads as ask.</summary>
public sealed class DossierSnapshot
{
    private static readonly FindingLayer[] s_layers = Enum.GetValues<FindingLayer>();

    private readonly DossierContents _contents;
    private readonly Dictionary<FindingId, Thing> _things = [];
    private readonly Dictionary<FindingId, (Thing Thing, Grade Grade)> _grades = [];
    private readonly Dictionary<FindingId, (Thing Thing, IReadOnlyList<Contradiction> All)> _contradictions = [];
    private readonly ILookup<string, DossierFinding> _byReport;
    private readonly string[] _reports;
    private readonly Lazy<StatementIssues> _statementIssues;
    private readonly Lazy<ActorBoard> _actors;
    private readonly Lazy<IReadOnlyList<PlaceCount>> _places;

    private DossierSnapshot(StoreVersion version, DossierContents contents, Dossier dossier, DossierSnapshot? earlier)
    {
        (Version, _contents, Dossier) = (version, contents, dossier);

        // Every layer is asked for here, so that whoever asks later only looks up.
        dossier.ReadAll();
        contents.Wait();
        foreach (var thing in s_layers.SelectMany(dossier.Things))
        {
            foreach (var finding in thing.Findings)
            {
                _things[finding.Id] = thing;
            }
        }

        var isSame = s_layers.Select(l => earlier is not null && ReferenceEquals(earlier.Dossier.Things(l), dossier.Things(l))).ToArray();
        var isBoardSame = isSame[(int)FindingLayer.Report] && isSame[(int)FindingLayer.Position] && isSame[(int)FindingLayer.Issue] && isSame[(int)FindingLayer.Actor];

        // Each by itself, on as many cores as there are. Of an earlier moment most are never looked at.
        var board = Task.Run(() => isBoardSame ? earlier!.Board : PositionBoard.Of(dossier));
        _actors = isSame.All(static s => s) ? earlier!._actors : new Lazy<ActorBoard>(() => ActorBoard.Of(dossier));
        _places = isSame[(int)FindingLayer.Meeting] && isSame[(int)FindingLayer.Event] && isSame[(int)FindingLayer.Actor] ? earlier!._places
            : new Lazy<IReadOnlyList<PlaceCount>>(() => PlaceCount.Of(dossier));
        var ahead = dossier.Moment == new DossierMoment() ? Task.Run(() => (_actors.Value, _places.Value)) : Task.CompletedTask;

        // What is denied lies in statements and events, and may be of a thing that is as it was.
        Judgements(isSame[(int)FindingLayer.Report] && isSame[(int)FindingLayer.Statement] && isSame[(int)FindingLayer.Event] && GradesOf(earlier!.Dossier) == GradesOf(dossier) ? earlier : null);
        _byReport = s_layers.SelectMany(dossier.Findings).ToLookup(static f => f.Id.Report, StringComparer.Ordinal);
        _reports = [.. dossier.Findings(FindingLayer.Report).Select(static f => f.Id.Report).Order(StringComparer.Ordinal)];
        LastDay = dossier.Findings(FindingLayer.Report).Max(static f => f.Published);
        Board = board.GetAwaiter().GetResult();
        _statementIssues = isBoardSame ? earlier!._statementIssues : new Lazy<StatementIssues>(() => StatementIssues.Of(Board));
        ahead.GetAwaiter().GetResult();
    }

    /// <summary>How far the store had come.</summary>
    public StoreVersion Version { get; }

    /// <summary>The dossier, every layer of it read.</summary>
    public Dossier Dossier { get; }

    /// <summary>Issues by sides.</summary>
    public PositionBoard Board { get; }

    /// <summary>Which issues statements bear on.</summary>
    public StatementIssues StatementIssues => _statementIssues.Value;

    /// <summary>Actors with all they have part in.</summary>
    public ActorBoard Actors => _actors.Value;

    /// <summary>Places with what is told to happen there.</summary>
    public IReadOnlyList<PlaceCount> Places => _places.Value;

    /// <summary>Day of the latest report, or null.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Things that reports contradict one another about, those last told of first.</summary>
    public IReadOnlyList<Thing> Disputed { get; private set; } = [];

    /// <summary>Computes a snapshot.</summary>
    /// <param name="store">The store.</param>
    /// <param name="moment">Which part of it; by default all.</param>
    /// <param name="earlier">A snapshot of the same store, of which all is used that still holds; null for none.</param>
    /// <param name="progress">Told how far it is, from another thread than the caller's or not; or null.</param>
    /// <exception cref="DossierStoreException">The store cannot be read.</exception>
    public static DossierSnapshot Of(
        IDossierStore store, DossierMoment? moment = null, DossierSnapshot? earlier = null, IProgress<SnapshotProgress>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(store);

        // The version first: what comes in meanwhile makes the snapshot newer than it says, which costs one more look, never an old page.
        var version = store.Version();
        var contents = DossierContents.Read(store, earlier?._contents, progress);
        var dossier = new Dossier(store, moment, contents, earlier?.Dossier);
        return new DossierSnapshot(version, contents, dossier, earlier);
    }

    /// <summary>Grade of a thing.</summary>
    public Grade GradeOf(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return _grades.TryGetValue(thing.Id, out var known) ? known.Grade : Judge.GradeOf(Dossier, thing);
    }

    /// <summary>Whether an analyst found a thing right, or two independent origins tell of it and none contradicts.</summary>
    public bool IsConfirmed(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing.Findings.Any(static f => f.IsAccepted) || GradeOf(thing).Credibility == 1;
    }

    /// <summary>What in a thing contradicts what.</summary>
    public IReadOnlyList<Contradiction> ContradictionsOf(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return _contradictions.TryGetValue(thing.Id, out var known) ? known.All
            : thing.Layer == FindingLayer.Statement ? Judge.Contradictions(Dossier, thing) : [];
    }

    /// <summary>All findings of a report, in order of layer.</summary>
    /// <param name="report">Its full id.</param>
    public IEnumerable<DossierFinding> FindingsOf(string report) => _byReport[report];

    /// <summary>The thing that a finding tells of; null where there is none of that id.</summary>
    public Thing? Find(FindingId id) => _things.GetValueOrDefault(id);

    /// <summary>The thing that a finding tells of; null where there is none of that id.</summary>
    /// <param name="id">Id of a finding as it is printed; its report may be shortened to an unambiguous beginning of six characters.</param>
    public Thing? Find(string? id) =>
        FindingId.Parse(id) is { } named && ReportOf(named.Report) is { } report ? Find(named with { Report = report }) : null;

    /// <summary>A finding that an analyst rejected, as it was read and with what was decided; null where there is none of that id.</summary>
    /// <param name="id">Id of a finding as it is printed.</param>
    public Thing? FindRejected(string? id)
    {
        if (FindingId.Parse(id) is not { } named || ReportOf(named.Report) is not { } report)
        {
            return null;
        }

        var full = named with { Report = report };
        return Dossier.DecisionsAbout(full) is { Count: > 0 } decisions
            && s_layers.SelectMany(_contents.Findings).FirstOrDefault(f => f.Id == full) is { } finding && Find(full) is null
            ? new Thing { Id = full, Layer = finding.Layer, Findings = [finding with { Decisions = decisions }] } : null;
    }

    /// <summary>The full id of a report from its beginning; null where there is none or more than one.</summary>
    /// <param name="beginning">At least six characters.</param>
    public string? ReportOf(string beginning)
    {
        ArgumentNullException.ThrowIfNull(beginning);
        var at = Array.BinarySearch(_reports, beginning, StringComparer.Ordinal);
        if (at >= 0)
        {
            return beginning;
        }

        var fits = _reports.AsSpan(~at);
        return beginning.Length >= 6 && fits.Length > 0 && fits[0].StartsWith(beginning, StringComparison.Ordinal)
            && (fits.Length == 1 || !fits[1].StartsWith(beginning, StringComparison.Ordinal)) ? fits[0] : null;
    }

    private static string GradesOf(Dossier dossier) =>
        string.Join('\n', dossier.Log.Where(static d => d.Kind is DecisionKind.Grade or DecisionKind.Undo).Select(static d => $"{d.Number} {d.Field} {d.Value}"));

    private void Judgements(DossierSnapshot? earlier)
    {
        foreach (var thing in Dossier.Things(FindingLayer.Meeting).Concat(Dossier.Things(FindingLayer.Event)))
        {
            if (earlier is not null && earlier._grades.TryGetValue(thing.Id, out var known) && ReferenceEquals(known.Thing, thing))
            {
                _grades[thing.Id] = known;
                if (earlier._contradictions.TryGetValue(thing.Id, out var disputed))
                {
                    _contradictions[thing.Id] = disputed;
                }

                continue;
            }

            _grades[thing.Id] = (thing, Judge.GradeOf(Dossier, thing));
            if (Judge.Contradictions(Dossier, thing) is { Count: > 0 } contradictions)
            {
                _contradictions[thing.Id] = (thing, contradictions);
            }
        }

        Disputed = [.. _contradictions.Values.Select(static c => c.Thing).OrderByDescending(static t => t.Latest.Published).ThenBy(static t => t.Id, FindingId.Order)];
    }
}
