using System.IO.Compression;
using System.Text;
using Rapporteur.Importing;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading.Places;
using Rapporteur.Tests.Actors;

namespace Rapporteur.Tests.Importing;

public sealed class WikidataImportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-import").FullName;

    private static byte[] Dump => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Importing", "wikidata.jsonl"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void States_bodies_holders_and_places_become_rows()
    {
        var result = Import(Dump);

        Assert.Equal((10, 0, 0), (result.Entities, result.Broken, result.TooLong));
        Assert.Equal("VRN\tVaronia\tRepublic of Varonia\tVaronian\t\tPort Varon\t\t\t", Row("actors/states.tsv"));
        Assert.Equal(["League of Three Rivers\t\tLTR\tIGO", "Varonian Liberation Army\tVLA\tVRN\tREB"], Rows("actors/bodies.tsv"));
        Assert.Equal("Lena Korvat\t\tVRN\tpresident of varonia\t2019-05-20\t\t", Row("actors/holders.tsv"));
        Assert.Equal("Port Varon\t\tVRN\t12.35\t-45.6\ttown", Row("places/regions.tsv"));
    }

    [Fact]
    public void Reports_are_read_with_the_tables_beside_our_own()
    {
        Import(Dump);
        var knowledge = ActorKnowledge.Load(furtherDirectory: Path.Combine(_folder, "out"));
        var parsed = TestTexts.Model.Parse("Varonian soldiers fought the Varonian Liberation Army in Port Varon. Lena Korvat spoke in Geneva.");

        var actors = new ActorReader(knowledge).Read(parsed).All;
        var places = new PlaceReader(knowledge.Gazetteer, knowledge).Read(parsed);

        Assert.Contains(actors, a => a is { Name: "Varonian Liberation Army", Country: "VRN", Sector: "REB" });
        Assert.Contains(actors, a => a is { Name: "Lena Korvat", Country: "VRN" });
        Assert.Contains(places, p => p.Place is { Name: "Port Varon", Country: "VRN" });
        Assert.Contains(places, p => p.Place is { Name: "Geneva", Country: "CHE" });
    }

    [Fact]
    public void A_packed_dump_gives_the_same_tables()
    {
        Import(Dump);
        var plain = Rows("actors/bodies.tsv");

        var result = Import(Packed(Dump));

        Assert.Equal(10, result.Entities);
        Assert.Equal(plain, Rows("actors/bodies.tsv"));
    }

    [Fact]
    public void A_cut_off_packed_dump_gives_what_came_before()
    {
        // Noise behind the entities, so that the cut does not fall into them.
        var noise = new byte[200_000];
        new Random(7).NextBytes(noise);
        var packed = Packed([.. Dump, .. Encoding.ASCII.GetBytes(Convert.ToBase64String(noise))]);

        var result = Import(packed[..(packed.Length / 2)]);

        Assert.NotNull(result.Ended);
        Assert.Equal(10, result.Entities);
        Assert.Contains(Rows("actors/bodies.tsv"), row => row.StartsWith("Varonian", StringComparison.Ordinal));
    }

    [Fact]
    public void Damage_in_a_packed_dump_is_told_and_is_no_exception()
    {
        var packed = Packed(Dump);
        packed.AsSpan(packed.Length / 2, 40).Fill(0xAA);

        var result = Import(packed);

        Assert.True(result.Ended is not null || result.Broken > 0);
    }

    [Fact]
    public void Broken_and_overlong_lines_are_counted_and_passed_over()
    {
        var text = Encoding.UTF8.GetString(Dump).Replace("\n]", "\n{\"type\":\"item\",\"id\":\n{{{\n" + new string('x', 20_000) + "\n]", StringComparison.Ordinal);

        var result = Import(Encoding.UTF8.GetBytes(text), new ImportOptions { LongestLine = 10_000 });

        Assert.Equal((10, 2, 1), (result.Entities, result.Broken, result.TooLong));
        Assert.Equal(2, result.Rows["bodies"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[\n]\n")]
    [InlineData("no json at all")]
    [InlineData("[{\"id\":5,\"labels\":{\"en\":7},\"claims\":{\"P31\":[1,{\"mainsnak\":[]}]}}]")]
    public void Odd_files_give_empty_tables(string text)
    {
        var result = Import(Encoding.UTF8.GetBytes(text));

        Assert.All(result.Rows.Values, static rows => Assert.Equal(0, rows));
    }

    private ImportResult Import(byte[] dump, ImportOptions? options = null)
    {
        var path = Path.Combine(_folder, "dump");
        File.WriteAllBytes(path, dump);
        return WikidataImport.Run(path, Path.Combine(_folder, "out"), options);
    }

    private string[] Rows(string table) =>
        [.. File.ReadAllLines(Path.Combine(_folder, "out", table)).Where(static line => !line.StartsWith('#')).Skip(1)];

    private string Row(string table) => Assert.Single(Rows(table));

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
