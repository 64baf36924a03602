using System.Runtime.CompilerServices;
using Rapporteur.Reading.Positions;

namespace Rapporteur.Dossiers;

/// <summary>The matrix of issues by sides.</summary>
public sealed class PositionBoard
{
    private const int LongestName = 60;

    private static readonly ConditionalWeakTable<Dossier, PositionBoard> s_boards = [];

    private readonly Dossier _dossier;
    private readonly IssueConcepts _concepts;
    private readonly Dictionary<(string Side, string Issue), PositionCell> _byKey;
    private readonly SideNames _sideNames;
    private Dictionary<string, string> _names = [];
    private Dictionary<string, string> _issueNames = [];

    private PositionBoard(Dossier dossier, string? knowledge)
    {
        (_dossier, _concepts, _sideNames) = (dossier, IssueConcepts.Load(knowledge), SideNames.Load(knowledge));
        Cells = Build();
        _byKey = Cells.ToDictionary(static c => (c.Side, c.Issue));
        Sides = [.. Cells.GroupBy(static c => c.Side, StringComparer.Ordinal)
            .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).Select(static g => (g.Key, g.First().SideName))];
        Issues = [.. InOrder()];
    }

    /// <summary>Cells that have evidence, by issue (those with most evidence first) and side.</summary>
    public IReadOnlyList<PositionCell> Cells { get; }

    /// <summary>Sides, those with most cells first.</summary>
    public IReadOnlyList<(string Key, string Name)> Sides { get; }

    /// <summary>Issues, those with most evidence first; the special forms of an issue right behind it, however much evidence they have.</summary>
    public IReadOnlyList<(string Key, string Name)> Issues { get; }

    /// <summary>Builds the matrix of a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static PositionBoard Of(Dossier dossier, string? knowledgeDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);

        // Pages, changes, networks and briefs all ask for the board of one dossier.
        return knowledgeDirectory is null ? s_boards.GetValue(dossier, static d => new PositionBoard(d, null)) : new PositionBoard(dossier, knowledgeDirectory);
    }

    /// <summary>Name of a side as the reports name the state or body itself; failing that, as the table of states does.</summary>
    /// <param name="side">Key of the side.</param>
    public string NameOf(string side)
    {
        ArgumentNullException.ThrowIfNull(side);
        return _names.TryGetValue(side, out var name) ? name : _sideNames.Of(side);
    }

    /// <summary>The cell of a side and an issue; null where the side has no position on it.</summary>
    /// <param name="side">Key of the side.</param>
    /// <param name="issue">Key of the issue.</param>
    public PositionCell? Find(string side, string issue) => _byKey.GetValueOrDefault((side, issue));

    /// <summary>Key of the issue that this one is a special form of; null where it is none, or where the board holds nothing on that.</summary>
    /// <param name="issue">Key of the issue.</param>
    public string? ParentOf(string issue) => _concepts.ParentOf(issue) is { } parent && Cells.Any(c => c.Issue == parent) ? parent : null;

    private IEnumerable<(string Key, string Name)> InOrder()
    {
        var issues = Cells.GroupBy(static c => c.Issue, StringComparer.Ordinal)
            .Select(static g => (g.Key, Name: g.First().IssueName, Evidence: g.Sum(static c => c.Evidence.Count)))
            .OrderByDescending(static i => i.Evidence).ThenBy(static i => i.Key, StringComparer.Ordinal).ToList();
        var kinds = issues.ToLookup(i => ParentOf(i.Key), StringComparer.Ordinal);
        return kinds[null].SelectMany(i => WithKinds(i.Key, i.Name));

        IEnumerable<(string Key, string Name)> WithKinds(string key, string name) => kinds[key].SelectMany(i => WithKinds(i.Key, i.Name)).Prepend((key, name));
    }

    private List<PositionCell> Build()
    {
        var issueOf = new Dictionary<FindingId, string>();
        foreach (var thing in _dossier.Things(FindingLayer.Issue))
        {
            var key = thing.Most(static d => d.IssueKey) ?? $"words:{thing.Latest.Data.Label}";
            foreach (var finding in thing.Findings)
            {
                issueOf[finding.Id] = key;
            }
        }

        var positions = _dossier.Findings(FindingLayer.Position);
        _names = Names(positions);
        var held = positions
            .SelectMany(f => f.Data.Parties.Select(static p => p.Side).OfType<string>().Distinct(StringComparer.Ordinal).Select(side => (Side: side, Issue: IssueOf(f, issueOf), Finding: f)))
            .Where(static p => p.Issue is not null).ToList();
        _issueNames = held.GroupBy(static p => p.Issue!, StringComparer.Ordinal)
            .ToDictionary(static g => g.Key, g => IssueName(g.Key, g.Select(static p => p.Finding.Data.Label)), StringComparer.Ordinal);
        return
        [
            .. held
                .GroupBy(static p => (p.Side, p.Issue))
                .Select(g => CellOf(g.Key.Side, _names[g.Key.Side], g.Key.Issue!, [.. g.Select(static p => p.Finding)]))
                .OrderByDescending(static c => c.Evidence.Count).ThenBy(static c => c.Issue, StringComparer.Ordinal).ThenBy(static c => c.Side, StringComparer.Ordinal),
        ];
    }

    private static string? IssueOf(DossierFinding finding, Dictionary<FindingId, string> issueOf) =>
        finding.Data.Issue is { } entry && issueOf.TryGetValue(new FindingId(finding.Id.Report, new Records.EntryId(entry)), out var key) ? key : finding.Data.IssueKey;

    // Without a concept that fits, an issue is called what most call it; failing that, the shortest of what it is called.
    private string IssueName(string key, IEnumerable<string> proposals) =>
        IssueConcepts.IsConcept(key) ? _concepts.LabelOf(key)
        : proposals.Where(static p => p.Contains(' ', StringComparison.Ordinal)).GroupBy(static p => p, StringComparer.OrdinalIgnoreCase)
            .Select(static g => (Name: g.Min(StringComparer.Ordinal)!, Count: g.Count()))
            .OrderByDescending(static n => n.Count).ThenBy(static n => n.Name.Length).ThenBy(static n => n.Name, StringComparer.Ordinal)
            .Select(static n => Shortened(n.Name)).FirstOrDefault() ?? _concepts.LabelOf(key);

    // A row of the matrix is no place for a clause of fifty words.
    private static string Shortened(string name) =>
        name.Length <= LongestName ? name : string.Concat(name.AsSpan(0, name.LastIndexOf(' ', LongestName) is > 0 and var cut ? cut : LongestName), "…");

    // A side is named as the reports name the state or body itself; failing that, as the table of states does.
    private Dictionary<string, string> Names(IReadOnlyList<DossierFinding> positions)
    {
        var actors = _dossier.Findings(FindingLayer.Actor).SelectMany(static f => f.Data.Parties);
        return positions.SelectMany(static f => f.Data.Parties).Concat(actors).Where(static p => p.Side is not null)
            .GroupBy(static p => p.Side!, StringComparer.Ordinal)
            .ToDictionary(
                static g => g.Key,
                g => g.Where(static p => p.Key == p.Side).GroupBy(static p => p.Name, StringComparer.Ordinal)
                    .OrderByDescending(static n => n.Count()).ThenBy(static n => n.Key, StringComparer.Ordinal).FirstOrDefault()?.Key
                    ?? _sideNames.Of(g.Key),
                StringComparer.Ordinal);
    }

    private PositionCell CellOf(string side, string name, string issue, List<DossierFinding> evidence)
    {
        var ordered = evidence.OrderBy(DayOf).ThenBy(static f => f.Id.ToString(), StringComparer.Ordinal).ToList();

        // What the side says itself decides; an account by others only where there is nothing else.
        var best = ordered.Where(static f => f.Data.Basis != FindingBasis.Attributed).ToList();
        var days = DaysOf(best.Count > 0 ? best : ordered);
        var (day, polarity, now) = days[^1];
        var holds = ordered.Where(f => (f.Data.Polarity ?? 0) == polarity).ToList();
        var latest = now.FindLast(f => (f.Data.Polarity ?? 0) == polarity) ?? now[^1];
        return new PositionCell
        {
            Side = side,
            SideName = name,
            Issue = issue,
            IssueName = _issueNames[issue],
            Evidence = ordered,
            Stance = latest.Data.Kind ?? string.Empty,
            Polarity = polarity,
            Basis = now.Exists(static f => f.Data.Basis == FindingBasis.Stated) ? FindingBasis.Stated
                : now.Exists(static f => f.Data.Basis == FindingBasis.Entered) ? FindingBasis.Entered : latest.Data.Basis,
            Condition = latest.Data.Condition,
            Origins = Judge.OriginsOf(_dossier, holds.Count > 0 ? holds : now),
            LastConfirmed = holds.Count > 0 ? holds.Max(DayOf) : day,
            Shifts = ShiftsOf(ordered),
        };
    }

    private static DateOnly? DayOf(DossierFinding finding) => finding.From ?? finding.Published;

    // For and against on one day is ambivalence: 0.
    private static List<(DateOnly? Day, int Polarity, List<DossierFinding> Findings)> DaysOf(List<DossierFinding> evidence) =>
        [.. evidence.GroupBy(DayOf).OrderBy(static g => g.Key).Select(static g =>
        {
            var signs = g.Select(static f => f.Data.Polarity ?? 0).Where(static s => s != 0).Distinct().ToList();
            return (g.Key, signs.Count == 1 ? signs[0] : 0, g.ToList());
        })];

    private static List<Shift> ShiftsOf(List<DossierFinding> evidence)
    {
        var shifts = new List<Shift>();
        (int Polarity, List<DossierFinding> Findings)? before = null;
        foreach (var (day, polarity, findings) in DaysOf(evidence))
        {
            // Ambivalence is no side to change to, and no day is no order.
            if (polarity == 0 || day is null)
            {
                continue;
            }

            if (before is { } last && last.Polarity != polarity)
            {
                var (old, fresh) = (Own(last.Findings), Own(findings));
                shifts.Add(new Shift(last.Polarity, polarity, old ?? last.Findings[^1], fresh ?? findings[0], old is not null && fresh is not null));
            }

            before = (polarity, findings);
        }

        return shifts;
    }

    private static DossierFinding? Own(List<DossierFinding> findings) => findings.Find(static f => f.Data.Basis is FindingBasis.Stated or FindingBasis.Entered);
}
