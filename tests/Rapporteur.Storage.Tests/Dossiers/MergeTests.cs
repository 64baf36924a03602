using FsCheck.Xunit;
using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>What a dossier holds does not depend on the order of arrival, on repeats, or on how reports were put together.</summary>
public sealed class MergeTests
{
    private static readonly string[] s_states = ["Norland", "Sudmark", "Ostria"];
    private static readonly string[] s_places = ["Muscat", "Oslo"];
    private static readonly string[] s_proposals = ["a truce", "freezing the conflict", "withdrawal of all troops", "the harbour toll"];

    private static readonly string[] s_cues = ["denied", "said"];
    private static readonly string[] s_denied = ["it had met envoys of", "it had struck the harbour of", "there were no talks with"];

    [Property(MaxTest = 40)]
    public bool The_order_of_arrival_does_not_matter(int seed)
    {
        var reports = Reports(seed);
        var random = new Random(seed);
        return Shape(reports) == Shape([.. reports.OrderBy(_ => random.Next())]);
    }

    [Property(MaxTest = 20)]
    public bool A_report_that_comes_twice_changes_nothing(int seed)
    {
        var reports = Reports(seed);
        return Shape(reports) == Shape([.. reports, .. reports]);
    }

    [Property(MaxTest = 20)]
    public bool Reading_the_same_again_changes_nothing(int seed)
    {
        using var file = new TemporaryStore();
        using var store = file.Open();
        var reports = Reports(seed);
        foreach (var report in reports)
        {
            DossierKeeping.Add(store, report);
        }

        var before = Shape(store);
        foreach (var report in reports)
        {
            DossierKeeping.Reread(store, report with { Recorded = Some.Morning.AddDays(1) });
        }

        return before == Shape(store);
    }

    [Property(MaxTest = 30)]
    public bool What_was_told_until_a_day_is_the_same_from_the_whole_as_from_those_reports_alone(int seed)
    {
        var reports = Reports(seed);
        var day = new DateOnly(2026, 3, 1 + new Random(seed).Next(28));
        using var file = new TemporaryStore();
        using var store = file.Open();
        foreach (var report in reports)
        {
            DossierKeeping.Add(store, report);
        }

        var whole = DossierSnapshot.Of(store);
        var moment = new DossierMoment(PublishedUntil: day);
        var alone = Shape([.. reports.Where(r => r.Record.Report.Published <= day)]);
        return alone == Shape(whole.Dossier.At(moment)) && alone == Shape(DossierSnapshot.Of(store, moment, whole).Dossier) && alone == Shape(new Dossier(store, moment));
    }

    [Property(MaxTest = 25)]
    public bool What_was_decided_is_the_same_in_a_snapshot_that_goes_on_from_the_last_as_in_the_store(int seed)
    {
        using var file = new TemporaryStore();
        using var store = file.Open();
        foreach (var report in Reports(seed))
        {
            DossierKeeping.Add(store, report);
        }

        var random = new Random(seed);
        var snapshot = DossierSnapshot.Of(store);
        for (var i = 0; i < 5; i++)
        {
            foreach (var decision in Decided(random, snapshot.Dossier, Some.Morning.AddDays(5).AddSeconds(i)))
            {
                store.Append(decision);
            }

            snapshot = DossierSnapshot.Of(store, earlier: snapshot);
            if (Shape(snapshot.Dossier) != Shape(new Dossier(store)) || snapshot.Disputed.Any(t => Judge.Contradictions(snapshot.Dossier, t).Count == 0))
            {
                return false;
            }
        }

        return true;
    }

    // Any decision on anything that the dossier holds.
    private static IReadOnlyList<Decision> Decided(Random random, Dossier dossier, DateTimeOffset when)
    {
        var layer = (FindingLayer)random.Next(7);
        var things = dossier.Things(layer);
        if (things.Count == 0)
        {
            return [];
        }

        var blank = new Decision { Kind = DecisionKind.Note, Who = "A. Analyst", When = when };
        var (one, other) = (things[random.Next(things.Count)].Id.ToString(), things[random.Next(things.Count)].Findings[^1].Id.ToString());
        return random.Next(4) switch
        {
            0 => DecisionRules.Verdict(blank with { Kind = DecisionKind.Reject }, dossier, one),
            1 => DecisionRules.Correct(blank with { Kind = DecisionKind.Correct }, dossier, one, "kind", "other"),
            2 when dossier.Log.Count > 0 && DecisionAct.Of(dossier.Log).FirstOrDefault(static a => !a.IsUndone) is { } act =>
                DecisionRules.UndoAct(blank with { Kind = DecisionKind.Undo }, act.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), dossier.Log),
            _ when layer != FindingLayer.Position && one != other => [DecisionRules.Pair(blank with { Kind = random.Next(2) == 0 ? DecisionKind.Merge : DecisionKind.Split }, dossier, one, other)],
            _ => [],
        };
    }

    private static string Shape(DossierReport[] reports)
    {
        using var file = new TemporaryStore();
        using var store = file.Open();
        foreach (var report in reports)
        {
            DossierKeeping.Add(store, report);
        }

        return Shape(store);
    }

    private static string Shape(IDossierStore store) => Shape(new Dossier(store));

    private static string Shape(Dossier dossier)
    {
        var things = Enum.GetValues<FindingLayer>().SelectMany(layer => dossier.Things(layer).Select(static t => string.Join('+', t.Findings.Select(static f => f.Id.ToString()))));
        var cells = PositionBoard.Of(dossier).Cells.Select(static c => $"{c.Side} {c.Issue} {c.Mark} {c.Origins} {c.LastConfirmed}");
        var disputed = dossier.Things(FindingLayer.Meeting).Concat(dossier.Things(FindingLayer.Event)).Concat(dossier.Things(FindingLayer.Statement))
            .SelectMany(t => Judge.Contradictions(dossier, t).Select(c => $"{t.Id} {Judge.GradeOf(dossier, t)} {c.Kind} {c.One.Id} {c.Other.Id}"));
        return string.Join('\n', things.Concat(cells).Concat(disputed));
    }

    private static DossierReport[] Reports(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 7).Select(i =>
        {
            var (one, other) = (s_states[random.Next(3)], s_states[random.Next(3)]);
            var report = new ReportBuilder($"report{i}", $"2026-03-{random.Next(1, 28):00}", random.Next(2) == 0 ? "The Gazette" : "The Courier")
                .Meeting((MeetingStatus)random.Next(8), random.Next(2) == 0 ? null : $"2026-03-{random.Next(1, 28):00}", random.Next(3) == 0 ? null : s_places[random.Next(2)], (MeetingKind)random.Next(4), one, other)
                .Event(random.Next(2) == 0 ? "ASSAULT" : "ACCUSE", (EventStatus)random.Next(8), "struck", $"2026-03-{random.Next(1, 4):00}", one, other);
            if (random.Next(2) == 0)
            {
                report.Statement(one, s_cues[random.Next(2)], $"{s_denied[random.Next(3)]} {other}");
            }

            var polarity = random.Next(3) - 1;
            return report.Position(one, polarity > 0 ? Stance.Supports : Stance.Rejects, polarity, s_proposals[random.Next(4)], random.Next(2) == 0 ? null : other).Build();
        })];
    }
}
