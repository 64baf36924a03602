using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests;

/// <summary>What every store must do; a class for each database runs it.</summary>
public abstract class DossierStoreTests : IDisposable
{
    private readonly ITemporaryStore _file;

    private protected DossierStoreTests(ITemporaryStore store) => _file = store;

    public void Dispose()
    {
        _file.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void What_was_added_is_there_after_opening_again()
    {
        var report = Some.Report("aaaaaaaa");
        using (var store = _file.Open())
        {
            Assert.True(store.Add(report, [Some.Finding("aaaaaaaa", "m1", "muscat")], Some.NoLinks));
        }

        using var again = _file.Open(mustExist: true);
        Assert.True(again.Contains("aaaaaaaa"));
        Assert.Equal(RecordJson.ToUtf8(report.Record), RecordJson.ToUtf8(again.Report("aaaaaaaa")!.Record));
        var finding = Assert.Single(again.Findings(new FindingQuery { Layer = FindingLayer.Meeting }));
        Assert.Equal(("aaaaaaaa/m1", new DateOnly(2026, 3, 1), "muscat"), (finding.Id.ToString(), finding.From!.Value, Assert.Single(finding.Keys)));
        Assert.Empty(again.Check());
    }

    [Fact]
    public void A_report_is_kept_once()
    {
        using var store = _file.Open();
        Assert.True(store.Add(Some.Report("aaaaaaaa"), [Some.Finding("aaaaaaaa", "m1")], Some.NoLinks));
        Assert.False(store.Add(Some.Report("aaaaaaaa"), [Some.Finding("aaaaaaaa", "m1")], Some.NoLinks));
        Assert.Single(store.Reports());
        Assert.Single(store.Findings(new FindingQuery()));
    }

    [Fact]
    public void Findings_that_share_a_key_are_offered_for_linking_but_not_ones_own()
    {
        using var store = _file.Open();
        store.Add(Some.Report("aaaaaaaa"), [Some.Finding("aaaaaaaa", "m1", "muscat", "talks"), Some.Finding("aaaaaaaa", "m2", "doha")], Some.NoLinks);
        store.Add(Some.Report("bbbbbbbb"), [Some.Finding("bbbbbbbb", "m1", "muscat", "talks")], index =>
        {
            var offered = Assert.Single(index.Sharing(FindingLayer.Meeting, ["muscat", "talks"], 10));
            Assert.Equal("aaaaaaaa/m1", offered.Id.ToString());
            return [FindingLink.Of(new FindingId("bbbbbbbb", new EntryId("m1")), offered.Id, FindingLayer.Meeting, "same", "both in Muscat")];
        });

        var pair = Assert.Single(store.Pairs(FindingLayer.Meeting));
        var link = Assert.Single(store.LinksAmong(FindingLayer.Meeting, [pair.Second, pair.First], 10));
        Assert.Equal(pair, new FindingPair(link.First, link.Second, link.Rule));
        Assert.Empty(store.LinksAmong(FindingLayer.Meeting, [pair.First], 10));
        Assert.Equal(("aaaaaaaa/m1", "bbbbbbbb/m1", "both in Muscat"), (link.First.ToString(), link.Second.ToString(), link.Why));
    }

    [Fact]
    public void Findings_that_other_tables_would_make_otherwise_are_known_until_the_report_is_read_anew()
    {
        using var store = _file.Open();
        var report = Some.Report("aaaaaaaa");
        var today = ReportFindings.Of(report);
        store.Add(report, [.. today.Select(static f => f with { Keys = [.. f.Keys, "older"] })], Some.NoLinks);
        Assert.False(DossierKeeping.IsCurrent(store, report));

        DossierKeeping.Reread(store, report with { Recorded = Some.Morning.AddDays(1) });
        Assert.NotEmpty(today);
        Assert.True(DossierKeeping.IsCurrent(store, report));
    }

    [Fact]
    public void What_other_models_or_tables_read_is_counted_until_it_is_read_anew_or_found_to_be_the_same()
    {
        using var store = _file.Open();
        store.Add(Some.Report("aaaaaaaa") with { Rules = "older" }, [], Some.NoLinks);
        store.Add(Some.Report("bbbbbbbb"), [], Some.NoLinks);
        store.Add(Some.Report("cccccccc") with { Rules = "today" }, [], Some.NoLinks);
        store.Add(Some.Report("dddddddd") with { Rules = DossierReport.EnteredCode }, [], Some.NoLinks);
        Assert.Equal((2, 3), (store.ReadOtherwise("today"), store.ReadOtherwise("tomorrow")));
        Assert.Equal("older", store.Report("aaaaaaaa")!.Rules);

        store.Reread(Some.Report("aaaaaaaa", recorded: Some.Morning.AddDays(1)) with { Rules = "today" }, [], Some.NoLinks);
        Assert.Equal(1, store.ReadOtherwise("today"));
        store.Confirm("bbbbbbbb", "older");
        store.Confirm("bbbbbbbb", "today");
        Assert.Equal(0, store.ReadOtherwise("today"));
        Assert.Equal("today", store.Report("bbbbbbbb")!.Rules);
        Assert.Empty(store.Check());
    }

    [Fact]
    public void A_new_reading_replaces_the_old_one_and_an_earlier_day_still_shows_it()
    {
        using var store = _file.Open();
        store.Add(Some.Report("aaaaaaaa"), [Some.Finding("aaaaaaaa", "m1")], Some.NoLinks);
        var later = Some.Report("aaaaaaaa", recorded: Some.Morning.AddDays(1));
        store.Reread(later, [Some.Finding("aaaaaaaa", "m2"), Some.Finding("aaaaaaaa", "m3")], Some.NoLinks);

        string[] At(DateTimeOffset? moment) =>
            [.. store.Findings(new FindingQuery { AsOf = moment }).Select(static f => f.Id.Entry.Value)];
        Assert.Equal(["m2", "m3"], At(null));
        Assert.Equal(["m1"], At(Some.Morning.AddHours(1)));
        Assert.Empty(At(Some.Morning.AddHours(-1)));
        Assert.Single(store.Search("muscat", 10));
        Assert.Empty(store.Check());
    }

    [Fact]
    public void What_happened_later_than_asked_for_is_left_out()
    {
        using var store = _file.Open();
        store.Add(Some.Report("aaaaaaaa"), [Some.Finding("aaaaaaaa", "m1"), Some.Finding("aaaaaaaa", "m2") with { From = null, To = null }], Some.NoLinks);
        Assert.Equal(["m2"], store.Findings(new FindingQuery { Until = new DateOnly(2026, 2, 28) }).Select(static f => f.Id.Entry.Value));
    }

    [Fact]
    public void Decisions_are_numbered_in_order_and_come_back_whole()
    {
        using var store = _file.Open();
        var first = store.Append(new Decision
        {
            Kind = DecisionKind.Merge,
            Finding = FindingId.Parse("aaaaaaaa/m1"),
            Other = FindingId.Parse("bbbbbbbb/m2"),
            Who = "Ada",
            When = Some.Morning,
            Why = "same round",
        });
        store.Append(new Decision { Kind = DecisionKind.Undo, Value = "1", Who = "Ada", When = Some.Morning.AddHours(2) });
        Assert.Equal(1, first.Number);
        Assert.Equal(first, store.Decisions().First());
        Assert.Single(store.Decisions(Some.Morning.AddHours(1)));
    }

    [Theory]
    [InlineData("muscat", 1)]
    [InlineData("envoys met", 1)]
    [InlineData("\"will meet again\"", 1)]
    [InlineData("envoy -again", 1)]
    [InlineData("meet -again", 0)]
    [InlineData("meet -\"will meet\"", 0)]
    [InlineData("envoys -harbour -\"no such words\"", 1)]
    [InlineData("xylophone( NEAR * \"", 0)]
    [InlineData("muscat) xylophone (1", 0)]
    [InlineData("", 0)]
    [InlineData("-", 0)]
    public void Searches_take_words_as_words(string query, int hits)
    {
        using var store = _file.Open();
        store.Add(Some.Report("aaaaaaaa"), [], Some.NoLinks);
        Assert.Equal(hits, store.Search(query, 10).Count);
    }

    [Fact]
    public void A_failed_link_leaves_no_trace_of_the_report()
    {
        using var store = _file.Open();
        Assert.Throws<NotSupportedException>(() => store.Add(Some.Report("aaaaaaaa"), [Some.Finding("aaaaaaaa", "m1")], _ => throw new NotSupportedException()));
        Assert.False(store.Contains("aaaaaaaa"));
        Assert.Empty(store.Findings(new FindingQuery()));
        Assert.True(store.Add(Some.Report("aaaaaaaa"), [], Some.NoLinks));
    }

    [Fact]
    public void A_report_is_found_by_the_beginning_of_its_id_where_that_is_clear()
    {
        using var store = _file.Open();
        store.Add(Some.Report("abcdef01"), [], Some.NoLinks);
        store.Add(Some.Report("abcdef02"), [], Some.NoLinks);
        Assert.Equal("abcdef02", store.Report("abcdef02")!.Record.Report.Id);
        Assert.Null(store.Report("abcdef"));
        Assert.Null(store.Report("abc"));
    }

    [Fact]
    public async Task Two_that_add_at_once_lose_nothing_and_keep_nothing_twice()
    {
        _file.Open().Dispose();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            using var store = _file.Open();
            for (var i = 0; i < 40; i++)
            {
                store.Add(Some.Report($"report{i:00}"), [Some.Finding($"report{i:00}", "m1", "muscat")], Some.NoLinks);
            }
        })));
        using var all = _file.Open();
        Assert.Equal(40, all.Reports().Count());
        Assert.Equal(40, all.Findings(new FindingQuery()).Count());
        Assert.Empty(all.Check());
    }

    [Fact]
    public async Task Closing_while_another_reads_cuts_the_visit_short_and_then_says_that_it_is_closed()
    {
        var store = _file.Open();
        store.Add(Some.Report("aaaaaaaa"), [.. Enumerable.Range(0, 200).Select(i => Some.Finding("aaaaaaaa", $"m{i}", "muscat"))], Some.NoLinks);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var closing = new ManualResetEventSlim();
        var seen = 0;
        var visit = Task.Run(
            () => store.Visit(since: null, _ =>
            {
                seen++;
                begun.TrySetResult();
                closing.Wait(TestContext.Current.CancellationToken);
            }),
            TestContext.Current.CancellationToken);
        await begun.Task;
        var close = new Thread(store.Dispose);
        close.Start();

        // It waits for its turn, which the visit has.
        Assert.True(SpinWait.SpinUntil(() => close.ThreadState.HasFlag(ThreadState.WaitSleepJoin), TimeSpan.FromMinutes(1)));
        closing.Set();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => visit);
        close.Join();
        Assert.InRange(seen, 1, 199);
        Assert.Throws<ObjectDisposedException>(() => store.Version());
        Assert.Throws<ObjectDisposedException>(() => store.Findings(new FindingQuery()));
        store.Dispose();
    }
}
