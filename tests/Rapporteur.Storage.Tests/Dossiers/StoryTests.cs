using FsCheck.Xunit;
using Rapporteur.Dossiers;
using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>Which reports are of one story.</summary>
public sealed class StoryTests
{
    private const string Harbour = """
        Envoys of Norland and Sudmark signed a harbour treaty in Muscat on Tuesday after eleven months of haggling over tolls, said Omani mediator Salim Barwani.
        The Norlandic envoy Ilse Brandvik called the treaty overdue. Sudmark's envoy Taro Vesik said dockers in Port Hellig would see lower tolls by the summer of 2026.
        Parliament in Kresten must still ratify the harbour treaty, and hauliers have threatened a strike over the tolls.
        """;

    private const string HarbourElsewhere = """
        Salim Barwani, who has shuttled between the capitals since last year, watched in Muscat as Ilse Brandvik and Taro Vesik put their names to the harbour treaty.
        Tolls in Port Hellig are to fall by the summer of 2026 if the parliament in Kresten ratifies it. Norland's hauliers are unhappy; Sudmark's dockers cheered.
        """;

    private const string OtherHarbour = """
        Envoys of Ostria and Vendmark signed a harbour treaty in Lisbon after months of haggling over tolls, said Portuguese mediator Rui Tavira.
        The Ostrian envoy Petra Holm called the treaty overdue. Vendmark's envoy Ulf Karsten said dockers in Saltness would see lower tolls by the autumn of 2019.
        Parliament in Brenn must still ratify the harbour treaty, and hauliers have threatened a strike over the tolls.
        """;

    [Fact]
    public void The_same_people_and_places_in_other_words_are_one_story() =>
        Assert.Single(Stories(Some.Report("report-a", Harbour), Some.Report("report-b", HarbourElsewhere)));

    [Fact]
    public void Other_people_in_other_places_are_another_story_however_alike_the_words() =>
        Assert.Equal(2, Stories(Some.Report("report-a", Harbour), Some.Report("report-b", OtherHarbour)).Count);

    [Fact]
    public void A_month_later_it_is_another_story() =>
        Assert.Equal(2, Stories(Some.Report("report-a", Harbour), Some.Report("report-b", HarbourElsewhere, day: "2026-04-02")).Count);

    [Property(MaxTest = 40)]
    public bool Groups_do_not_depend_on_the_order_of_what_is_grouped(int seed)
    {
        var random = new Random(seed);
        var points = Enumerable.Range(0, 12).Select(i => (Name: $"p{i:00}", Place: random.NextDouble())).ToList();
        var shuffled = points.OrderBy(_ => random.Next()).ToList();
        return Grouped(points) == Grouped(shuffled);
    }

    [Fact]
    public void One_chance_likeness_does_not_join_two_groups()
    {
        // Two close threes, and one pair across that is close.
        double Alike(string one, string other) => one[0] == other[0] || (one + other) is "a3b1" or "b1a3" ? 0.9 : 0.05;
        string[] names = ["a1", "a2", "a3", "b1", "b2", "b3"];
        Assert.Equal("a1,a2,a3;b1,b2,b3", Grouped([.. names.Select(static n => (n, n))], Alike));
    }

    private static IReadOnlyList<Thing> Stories(params DossierReport[] reports)
    {
        using var file = new TemporaryStore();
        using var store = file.Open();
        foreach (var report in reports)
        {
            DossierKeeping.Add(store, report);
        }

        return new Dossier(store).Things(FindingLayer.Report);
    }

    private static string Grouped(List<(string Name, double Place)> points) => Grouped(points, static (a, b) => 1 - (3 * Math.Abs(a - b)));

    private static string Grouped<T>(List<(string Name, T Item)> items, Func<T, T, double> alike)
    {
        var group = items.ToDictionary(static i => i.Name, static i => i.Name, StringComparer.Ordinal);
        AverageLinkage.Join<T>(
            [.. items.Select(static i => (i.Name, (IReadOnlyList<T>)[i.Item]))],
            Enumerable.Range(0, items.Count).SelectMany(static i => Enumerable.Range(0, i).Select(k => (k, i))),
            alike,
            0.5,
            (one, other) =>
            {
                foreach (var name in group.Keys.Where(n => group[n] == other).ToList())
                {
                    group[name] = one;
                }

                return true;
            });
        return string.Join(';', group.GroupBy(static g => g.Value, static g => g.Key, StringComparer.Ordinal).Select(static g => string.Join(',', g.Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));
    }
}
