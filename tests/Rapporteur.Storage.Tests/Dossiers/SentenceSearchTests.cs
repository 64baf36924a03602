using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests.Dossiers;

public sealed class SentenceSearchTests
{
    [Fact]
    public void What_the_dossier_does_not_hold_pushes_out_nothing_that_it_does()
    {
        using var file = new TemporaryStore();
        using var store = file.Open();
        for (var i = 0; i < 40; i++)
        {
            DossierKeeping.Add(store, new ReportBuilder($"eeeee{i:000}", "2026-03-01").Text("The harbour toll was named.").Build());
        }

        Assert.Equal(["eeeee007", "eeeee031"], SentenceSearch.Find(store, "harbour", 3, static id => id is "eeeee007" or "eeeee031").Select(static h => h.Report).Order(StringComparer.Ordinal));
        Assert.Equal(3, SentenceSearch.Find(store, "harbour", 3, static _ => true).Count);
        Assert.Empty(SentenceSearch.Find(store, "xylophone", 3, static _ => true));
    }
}
