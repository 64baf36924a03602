using System.Globalization;
using Rapporteur.Records;
using Rapporteur.Tests.Actors;

namespace Rapporteur.Tests.Places;

/// <summary>Measures how often a place is found with its country and coordinates, over <c>locating.tsv</c>, in two halves.</summary>
public sealed class LocatingMeasure(ITestOutputHelper output)
{
    [Theory]
    [InlineData(true, 0.92)]
    [InlineData(false, 0.77)]
    public void Places_are_located_as_often_as_they_were(bool first, double floor)
    {
        var (right, all, rightTraps, traps) = (0, 0, 0, 0);
        foreach (var row in TestTexts.Cases("Places/locating.tsv").Where((_, i) => i % 2 == 0 == first))
        {
            var places = TestTexts.Places(row[1]);
            foreach (var wanted in row[2].Split(';', StringSplitOptions.TrimEntries))
            {
                var (words, value) = (wanted.Split('=')[0], wanted.Split('=')[1]);
                var start = row[1].LastIndexOf(words, StringComparison.Ordinal);
                var found = places.FirstOrDefault(p => p.Place.Span is { } span && span.Start < start + words.Length && span.End > start)?.Place;
                var fits = Fits(value, found);
                all++;
                right += fits ? 1 : 0;
                traps += row[0] == "-" ? 0 : 1;
                rightTraps += fits && row[0] != "-" ? 1 : 0;
                if (!fits)
                {
                    output.WriteLine($"{(first ? "first" : "second")} {row[0]} {wanted} <> {Say(found)} in: {row[1]}");
                }
            }
        }

        output.WriteLine($"{(first ? "first" : "second")} half: {right} of {all} places, {rightTraps} of {traps} in traps");
        Assert.True(right >= floor * all, $"{right} of {all}");
    }

    private static bool Fits(string wanted, Place? found)
    {
        if (wanted == "none" || found is null)
        {
            return wanted == "none" && found is null;
        }

        var cells = wanted.Split('@');
        return (found.Country ?? "-") == cells[0]
            && (cells.Length == 1 || (Near(cells[1].Split(',')[0], found.Latitude) && Near(cells[1].Split(',')[1], found.Longitude)));
    }

    /// <summary>Within a degree: whole degrees in the table stand for towns, not for streets.</summary>
    private static bool Near(string wanted, double? found) =>
        found is { } value && Math.Abs(value - double.Parse(wanted, CultureInfo.InvariantCulture)) <= 1.01;

    private static string Say(Place? place) => place is null ? "nowhere"
        : string.Create(CultureInfo.InvariantCulture, $"{place.Name} {place.Country} {place.Latitude:0.#},{place.Longitude:0.#}");
}
