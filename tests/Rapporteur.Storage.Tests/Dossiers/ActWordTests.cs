using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>When two reports that use other words tell of one act.</summary>
public sealed class ActWordTests : IDisposable
{
    private readonly TemporaryStore _file = new();

    public void Dispose() => _file.Dispose();

    [Theory]
    [InlineData("ASSAULT", "raided", "attacked")]
    [InlineData("ASSAULT", "shot", "shooting")]
    [InlineData("ACCUSE", "denounced", "condemned")]
    [InlineData("RETREAT", "pullout", "withdrawals")]
    public void An_act_told_in_words_of_one_meaning_on_one_day_is_one_act(string type, string word, string other)
    {
        var act = Assert.Single(Acts(type, (word, "2026-03-01", "Sudmark"), (other, "2026-03-01", "Sudmark")));

        Assert.Equal(2, act.Findings.Count);
    }

    [Theory]
    [InlineData("ASSAULT", "raided", "ambushed", "2026-03-01", "Sudmark")]
    [InlineData("ASSAULT", "raided", "attacked", "2026-03-04", "Sudmark")]
    [InlineData("ASSAULT", "raided", "attacked", "2026-03-01", "Ostria")]
    [InlineData("COOPERATE", "bought", "sold", "2026-03-01", "Sudmark")]
    public void Words_of_another_meaning_another_day_or_another_target_leave_two_acts(string type, string word, string other, string day, string target) =>
        Assert.Equal(2, Acts(type, (word, "2026-03-01", "Sudmark"), (other, day, target)).Count);

    [Fact]
    public void Why_names_both_words_and_how_near_they_are()
    {
        var dossier = Of("ASSAULT", ("raided", "2026-03-01", "Sudmark"), ("attacked", "2026-03-01", "Sudmark"));

        var link = Assert.Single(dossier.LinksOf(Assert.Single(dossier.Things(FindingLayer.Event))));
        Assert.Matches("\"(raided|attacked)\" and \"(raided|attacked)\" are words for one act \\(0\\.\\d\\d\\)", link.Why);
    }

    private IReadOnlyList<Thing> Acts(string type, params (string Word, string Day, string Target)[] told) => Of(type, told).Things(FindingLayer.Event);

    private Dossier Of(string type, params (string Word, string Day, string Target)[] told)
    {
        var store = _file.Open();
        for (var i = 0; i < told.Length; i++)
        {
            DossierKeeping.Add(store, new ReportBuilder($"aaaaaa{i + 1}", "2026-03-04", $"Outlet {i + 1}")
                .Event(type, EventStatus.Happened, told[i].Word, told[i].Day, "Norland", told[i].Target).Build());
        }

        return new Dossier(store);
    }
}
