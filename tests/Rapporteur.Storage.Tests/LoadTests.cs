using Rapporteur.Dossiers;
using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Storage.Tests;

/// <summary>A short form of the load table in docs/measurements.md, in the database's own steps, so that a busy machine does not matter.</summary>
public sealed class LoadTests : IDisposable
{
    private const int StepsACall = 50;

    private static readonly string[] s_states = ["Norland", "Sudmark", "Ostria", "Vendmark", "Kenya", "Peru"];
    private static readonly string[] s_places = ["Muscat", "Oslo", "Doha", "Vienna"];

    private readonly TemporaryStore _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void What_it_costs_to_keep_a_report_does_not_grow_with_the_dossier()
    {
        using var store = (SqliteDossierStore)_file.Open();
        long steps = 0;
        Watch(store, () => steps++);
        long Cost(int from, int to)
        {
            var before = steps;
            for (var i = from; i < to; i++)
            {
                Assert.True(DossierKeeping.Add(store, Report(i)));
            }

            return (steps - before) / (to - from);
        }

        // All of them within two weeks and about the same few parties: whatever could be compared with all that is kept, would be.
        Cost(0, 150);
        var early = Cost(150, 300);
        Cost(300, 850);
        var late = Cost(850, 1000);
        Assert.True(early > 0 && late < early * 1.3, $"{early} times {StepsACall} steps a report at 150 to 300, {late} at 850 to 1000");
    }

    [Fact]
    public void What_a_report_s_findings_cost_to_read_again_does_not_grow_with_the_dossier()
    {
        using var store = (SqliteDossierStore)_file.Open();
        long steps = 0;
        Watch(store, () => steps++);
        long Cost(int until)
        {
            for (var i = store.Readings().Count; i < until; i++)
            {
                DossierKeeping.Add(store, Report(i));
            }

            var before = steps;
            for (var i = 0; i < 50; i++)
            {
                Assert.True(DossierKeeping.IsCurrent(store, Report(i)));
            }

            return steps - before;
        }

        var few = Cost(60);
        var many = Cost(400);
        Assert.True(few > 0 && many < few * 1.3, $"{few} times {StepsACall} steps among 60 reports, {many} among 400");
    }

    [Fact]
    public void A_report_is_linked_to_no_more_than_a_few_of_all_that_could_be_the_same()
    {
        using var store = _file.Open();
        var most = 0;
        for (var i = 0; i < 300; i++)
        {
            var findings = ReportFindings.Of(Report(i));
            store.Add(Report(i), findings, index =>
            {
                most = Math.Max(most, findings.Max(f => index.Sharing(f.Layer, f.Keys, 40).Count));
                return [];
            });
        }

        Assert.Equal(40, most);
    }

    private static void Watch(SqliteDossierStore store, Action step) => SQLitePCL.raw.sqlite3_progress_handler(
        store.Connection.Handle,
        StepsACall,
        _ =>
        {
            step();
            return 0;
        },
        null);

    private static DossierReport Report(int i)
    {
        var random = new Random(i);
        string Any(string[] of) => of[random.Next(of.Length)];
        var (one, other) = (s_states[i % s_states.Length], s_states[(i + 1 + random.Next(s_states.Length - 1)) % s_states.Length]);
        var day = $"2026-03-{1 + random.Next(14):00}";
        return new ReportBuilder($"report{i:0000}", day, "Outlet " + random.Next(9))
            .Text(string.Join(' ', Enumerable.Range(0, 60).Select(_ => $"word{random.Next(4000)}")) + ".")
            .Meeting((MeetingStatus)random.Next(8), day, Any(s_places), (MeetingKind)random.Next(4), one, other)
            .Event(random.Next(2) == 0 ? "ASSAULT" : "ACCUSE", EventStatus.Happened, random.Next(2) == 0 ? "struck" : "shelled", day, one, other)
            .Statement(one, "said", $"the garrison of {other} would leave valley {random.Next(30)} within {random.Next(30)} days")
            .Position(one, Stance.Demands, 1, random.Next(2) == 0 ? "a truce" : "the harbour toll", other).Build();
    }
}
