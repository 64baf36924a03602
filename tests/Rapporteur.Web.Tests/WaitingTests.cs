using System.Net;
using System.Text.Json;
using Rapporteur.Dossiers;

namespace Rapporteur.Web.Tests;

/// <summary>What is answered before a dossier has been read once.</summary>
public sealed class WaitingTests
{
    [Fact]
    public async Task Until_the_dossier_is_read_every_page_says_how_far_that_is()
    {
        using var gate = new ManualResetEventSlim();
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks, options => options with
        {
            Patience = TimeSpan.FromMilliseconds(1),
            Open = () =>
            {
                gate.Wait();
                return options.Open();
            },
        });
        foreach (var address in (string[])["/", "/meetings?stage=held", "/changes", "/entries/aaaaaa1/m1"])
        {
            using var page = await workbench.GetAsync(address);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(2), page.Headers.RetryAfter!.Delta);
            Assert.Contains("The dossier is being read", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        using var twin = await workbench.GetAsync("/meetings.json");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "application/problem+json"), (twin.StatusCode, twin.Content.Headers.ContentType!.MediaType));
        using var problem = JsonDocument.Parse(await twin.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(503, problem.RootElement.GetProperty("status").GetInt32());

        // What needs no dossier is answered.
        Assert.Contains("[data-waiting]", await workbench.TextAsync("/assets/workbench.js"), StringComparison.Ordinal);

        gate.Set();
        var until = DateTime.UtcNow.AddMinutes(1);
        while (DateTime.UtcNow < until)
        {
            using var page = await workbench.GetAsync("/meetings");
            if (page.StatusCode == HttpStatusCode.OK)
            {
                Assert.Contains("Muscat", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
                return;
            }

            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Fail("The dossier was never read.");
    }

    [Fact]
    public async Task A_dossier_that_cannot_be_read_is_told_to_whoever_asks()
    {
        await using var workbench = await RunningWorkbench.StartAsync([], static options => options with
        {
            Open = static () => throw new DossierStoreException("talks.db: is locked; try again", isTransient: true),
        });
        using var page = await workbench.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
        Assert.Contains("is locked; try again", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_tells_how_many_reports_it_has_read()
    {
        using var file = new Storage.Tests.TemporaryStore();
        using var store = file.Open();
        foreach (var report in RunningWorkbench.Talks)
        {
            DossierKeeping.Add(store, report);
        }

        var told = new List<SnapshotProgress>();
        DossierSnapshot.Of(store, progress: new Told(told));
        Assert.Equal([new(0, 3), new(1, 3), new(2, 3), new(3, 3)], told);
    }

    private sealed class Told(List<SnapshotProgress> all) : IProgress<SnapshotProgress>
    {
        public void Report(SnapshotProgress value) => all.Add(value);
    }
}
