using Rapporteur.Records;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Web.Tests.Pages;

/// <summary>What one report denies of another, a meeting told as an act once more, and readings of other models, as the pages show them.</summary>
public sealed class DenialPageTests
{
    [Fact]
    public async Task A_denial_stands_on_the_pages_of_both_and_the_act_on_that_of_its_meeting()
    {
        await using var workbench = await RunningWorkbench.StartAsync(
        [
            new ReportBuilder("aaaaaa1", "2026-03-02").Meeting(MeetingStatus.Held, "2026-03-01", "Doha", MeetingKind.Talks, "Norland", "Sudmark").Build(),
            new ReportBuilder("aaaaaa2", "2026-03-02", "The Courier").Event("CONSULT", EventStatus.Happened, "met", "2026-03-01", "Norland", "Sudmark").Build(),
            new ReportBuilder("aaaaaa3", "2026-03-03", "The Herald").Statement("Norland", "denied", "its envoys had met Sudmark in Doha").Build(),
        ]);
        foreach (var address in (string[])["/entries/aaaaaa1/m1", "/entries/aaaaaa3/s1", "/meetings", "/"])
        {
            Assert.Contains("Norland (The Herald) denies it", await workbench.TextAsync(address), StringComparison.Ordinal);
        }

        Assert.Contains("the same parties on the same day", await workbench.TextAsync("/entries/aaaaaa1/m1"), StringComparison.Ordinal);
        Assert.Contains("the same parties on the same day", await workbench.TextAsync("/entries/aaaaaa2/e1"), StringComparison.Ordinal);
        Assert.Single((await workbench.PageAsync("/timeline")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task The_first_page_says_how_many_reports_other_models_read()
    {
        await using var workbench = await RunningWorkbench.StartAsync(RunningWorkbench.Talks);
        Assert.Contains("3 reports read with other models or tables", await workbench.TextAsync("/"), StringComparison.Ordinal);
    }
}
