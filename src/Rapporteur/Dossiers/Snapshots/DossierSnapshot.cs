namespace Rapporteur.Dossiers;

/// <summary>All that views show of a dossier at a moment, computed once; immutable, and shared by as many threads as ask.</summary>
public sealed class DossierSnapshot
{
    private readonly Dictionary<FindingId, Thing> _things = [];
    private readonly Dictionary<FindingId, Grade> _grades = [];
    private readonly Dictionary<FindingId, IReadOnlyList<Contradiction>> _contradictions = [];
    private readonly string[] _reports;

    private DossierSnapshot(StoreVersion version, Dossier dossier)
    {
        (Version, Dossier) = (version, dossier);
        foreach (var layer in Enum.GetValues<FindingLayer>())
        {
            foreach (var thing in dossier.Things(layer))
            {
                foreach (var finding in thing.Findings)
                {
                    _things[finding.Id] = thing;
                }
            }
        }

        foreach (var thing in dossier.Things(FindingLayer.Meeting).Concat(dossier.Things(FindingLayer.Event)))
        {
            _grades[thing.Id] = Judge.GradeOf(dossier, thing);
            if (Judge.Contradictions(dossier, thing) is { Count: > 0 } contradictions)
            {
                _contradictions[thing.Id] = contradictions;
            }
        }

        _reports = [.. dossier.Findings(FindingLayer.Report).Select(static f => f.Id.Report).Order(StringComparer.Ordinal)];
        LastDay = dossier.Findings(FindingLayer.Report).Max(static f => f.Published);
        Board = PositionBoard.Of(dossier);
    }

    /// <summary>How far the store had come.</summary>
    public StoreVersion Version { get; }

    /// <summary>The dossier, every layer of it read.</summary>
    public Dossier Dossier { get; }

    /// <summary>Issues by sides.</summary>
    public PositionBoard Board { get; }

    /// <summary>Day of the latest report, or null.</summary>
    public DateOnly? LastDay { get; }

    /// <summary>Computes a snapshot.</summary>
    /// <param name="store">The store.</param>
    /// <param name="moment">Which part of it; by default all.</param>
    /// <exception cref="DossierStoreException">The store cannot be read.</exception>
    public static DossierSnapshot Of(IDossierStore store, DossierMoment? moment = null)
    {
        ArgumentNullException.ThrowIfNull(store);

        // The version first: what comes in meanwhile makes the snapshot newer than it says, which costs one more look, never an old page.
        var version = store.Version();
        return new DossierSnapshot(version, new Dossier(store, moment));
    }

    /// <summary>Grade of a thing.</summary>
    public Grade GradeOf(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return _grades.TryGetValue(thing.Id, out var grade) ? grade : Judge.GradeOf(Dossier, thing);
    }

    /// <summary>What in a thing contradicts what.</summary>
    public IReadOnlyList<Contradiction> ContradictionsOf(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return _contradictions.GetValueOrDefault(thing.Id, []);
    }

    /// <summary>The thing that a finding tells of; null where there is none of that id.</summary>
    /// <param name="id">Id of a finding as it is printed; its report may be shortened to an unambiguous beginning of six characters.</param>
    public Thing? Find(string? id) =>
        FindingId.Parse(id) is { } named && ReportOf(named.Report) is { } report ? _things.GetValueOrDefault(named with { Report = report }) : null;

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
}
