using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Briefs;

/// <summary>Writes the brief of a dossier: what a desk wants first stands first, and each section keeps to its share of two pages.</summary>
internal sealed class BriefWriter
{
    private const int Week = 7;

    private readonly Dossier _dossier;
    private readonly BriefNotes _notes;
    private readonly DateOnly? _last;

    private BriefWriter(Dossier dossier)
    {
        (_dossier, _notes) = (dossier, new BriefNotes(dossier));
        _last = dossier.Findings(FindingLayer.Report).Select(static f => f.Published).Max();
    }

    /// <summary>The brief of a dossier, as of its latest report.</summary>
    public static Brief Of(Dossier dossier) => new BriefWriter(dossier).Brief();

    private Brief Brief()
    {
        var meetings = new BriefMeetings(_dossier, _notes, _last);
        var positions = new BriefPositions(_dossier, _notes);
        List<BriefSection> sections =
        [
            Changes(), meetings.Section(), positions.ByIssue(), positions.Conditions(), new BriefDoubts(_dossier, _notes, positions.Board, _last).Section(),
        ];
        return new Brief(_last is null ? "Brief" : $"Brief, {Plain.Of(_last)}", Scope(), sections, Sources(), _notes.All);
    }

    private string Scope()
    {
        var reports = _dossier.Findings(FindingLayer.Report);
        if (reports.Count == 0)
        {
            return "The dossier holds no report.";
        }

        var outlets = reports.Select(static f => f.Data.Outlet).Distinct(StringComparer.Ordinal).Count();
        var first = reports.Select(static f => f.Published).Min();
        var days = first is null ? string.Empty : $", published {Plain.Of(first)} to {Plain.Of(_last)}";
        return $"Rests on {Counted(reports.Count, "report")} of {Counted(outlets, "outlet")}{days}. Read by machine; check the notes before use.";
    }

    // Contradictions and conditions have sections of their own; who is new is seen from what they do.
    private BriefSection Changes()
    {
        (ChangeKind Kind, int Most)[] shares = [(ChangeKind.Meeting, 3), (ChangeKind.Position, 3), (ChangeKind.Event, 3), (ChangeKind.Correction, 2)];
        var since = _last?.AddDays(-Week);
        var changes = new DossierChanges(_dossier.At(_dossier.Moment with { PublishedUntil = since ?? DateOnly.MinValue }), _dossier).All();
        var wanted = changes.ToLookup(static c => c.Kind);

        // The latest of each kind, in the order of the kinds.
        List<BriefItem> items = [.. shares.SelectMany(s => wanted[s.Kind].OrderByDescending(static c => c.Day).Take(s.Most).Select(c => new BriefItem(null, [_notes.Sentence(c)])))];
        var all = shares.Sum(s => wanted[s.Kind].Count());
        return new BriefSection(since is null ? "What changed" : $"What changed since {Plain.Of(since)}", items, "No change.", all - items.Count);
    }

    private BriefSection Sources()
    {
        const int Most = 8;
        var outlets = _dossier.Findings(FindingLayer.Report).GroupBy(static f => f.Data.Outlet, StringComparer.Ordinal)
            .OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).ToList();
        var items = outlets.Take(Most).Select(g => new BriefItem(null, [_notes.Sentence(
            $"{(string.IsNullOrEmpty(g.Key) ? "outlet unknown" : g.Key)}: {Counted(g.Count(), "report")}, {Counted(g.Select(f => _dossier.OriginOf(f.Id.Report)).Distinct(StringComparer.Ordinal).Count(), "origin")}, reliability {_dossier.ReliabilityOf(g.Key)}")]));
        return new BriefSection("Sources", [.. items], "No source.", Math.Max(0, outlets.Count - Most));
    }

    private static string Counted(int count, string what) => $"{Plain.Of(count)} {what}{(count == 1 ? string.Empty : "s")}";
}
