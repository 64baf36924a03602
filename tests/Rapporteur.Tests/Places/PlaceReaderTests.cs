using Rapporteur.Tests.Actors;

namespace Rapporteur.Tests.Places;

public sealed class PlaceReaderTests
{
    public static TheoryData<string, string, string, string, string> Cases() =>
        [.. TestTexts.Cases("Places/place-cases.tsv").Select(row => (row[0], row[1], row[2], row[3], row[4]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_place_is_found_where_the_report_means_it(string text, string name, string country, string latitude, string longitude)
    {
        var places = TestTexts.Places(text);
        var said = string.Join("; ", places.Select(p => p.Place.Name));
        if (name == "none")
        {
            Assert.True(places.Count == 0, $"'{text}' names no place, but found: {said}");
            return;
        }

        var place = places.FirstOrDefault(p => p.Place.Name == name)?.Place;
        Assert.True(place is not null, $"{name} is not among: {said}");
        if (country != ".")
        {
            Assert.Equal(country, place.Country ?? "-");
            Assert.Equal((latitude, longitude), (TestTexts.Number(place.Latitude), TestTexts.Number(place.Longitude)));
        }
    }

    [Fact]
    public void The_country_spoken_of_decides_between_towns_of_one_name()
    {
        Assert.Equal("USA", TestTexts.Places("American officials in Texas said the man was held in Odessa, Texas.")
            .First(p => p.Place.Name == "Odessa").Place.Country);
        Assert.Equal("UKR", TestTexts.Places("Ukraine said that drones had hit Odessa.").First(p => p.Place.Name == "Odessa").Place.Country);
    }

    [Theory]
    [InlineData("kyiv", "UKR")]
    [InlineData("São Paulo", "BRA")]
    [InlineData("sao paulo", "BRA")]
    [InlineData("Strait of Hormuz", null)]
    [InlineData("no such place", null)]
    [InlineData("", null)]
    public void The_gazetteer_finds_names_whatever_their_case_and_accents(string name, string? country) =>
        Assert.Equal(country, TestTexts.Knowledge.Gazetteer.CountryOf(name));
}
