using System.Globalization;
using System.Text.Json;
using ParquetSharp;
using ParquetSharp.IO;

namespace Rapporteur.Exports.Tests.Columnar;

/// <summary>Read back by Apache's own reader of Parquet.</summary>
public sealed class ParquetTests
{
    [Fact]
    public void Each_finding_has_the_row_that_its_json_line_has()
    {
        using var talks = DossierFile.Talks();
        using var file = Open(talks);
        var lines = Lines(talks);

        Assert.Equal(Texts(lines, "id"), Column<string?>(file, "id"));
        foreach (var name in (string[])["thing", "layer", "grade", "label", "kind", "status", "basis", "condition", "issue", "rule"])
        {
            Assert.Equal(Texts(lines, name), Column<string?>(file, name));
        }

        Assert.Equal(
            lines.Select(static l => l.TryGetProperty("place", out var place) ? place.GetProperty("name").GetString() : null), Column<string?>(file, "place"));
        Assert.Equal(lines.Select(static l => l.GetProperty("source").TryGetProperty("quote", out var quote) ? quote.GetString() : null), Column<string?>(file, "quote"));
    }

    [Fact]
    public void Days_are_dates_and_numbers_are_numbers()
    {
        using var talks = DossierFile.Talks();
        using var file = Open(talks);
        var lines = Lines(talks);

        Assert.Equal(
            Texts(lines, "from").Select(static d => d is null ? (DateOnly?)null : DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Column<Date?>(file, "from").Select(static d => d is { } day ? DateOnly.FromDateTime(day.DateTime) : (DateOnly?)null));
        Assert.Contains(new Date(2026, 3, 20), Column<Date?>(file, "from"));
        Assert.Equal(lines.Select(static l => l.TryGetProperty("polarity", out var sign) ? sign.GetInt32() : (int?)null), Column<int?>(file, "polarity"));
        Assert.Equal(lines.Select(static l => (int?)l.GetProperty("origins").GetInt32()), Column<int?>(file, "origins"));
        Assert.Equal(lines.Select(static l => l.TryGetProperty("goldstein", out var force) ? force.GetDouble() : (double?)null), Column<double?>(file, "goldstein"));
    }

    [Fact]
    public void Parties_are_lists_in_step_with_their_sides()
    {
        using var talks = DossierFile.Talks();
        using var file = Open(talks);
        var names = Column<string?[]>(file, "parties.list.element");
        var sides = Column<string?[]>(file, "partiesSides.list.element");

        Assert.Equal(
            Lines(talks).Select(static l => l.TryGetProperty("parties", out var parties) ? parties.EnumerateArray().Select(static p => p.GetProperty("name").GetString()).ToArray() : []),
            names);
        Assert.Equal(names.Select(static n => n.Length), sides.Select(static s => s.Length));
        Assert.Contains(names, static n => n.Length == 3);
    }

    [Fact]
    public void An_empty_dossier_gives_a_file_of_no_rows_with_all_columns()
    {
        using var empty = new DossierFile();
        using var talks = DossierFile.Talks();
        using var none = Open(empty);
        using var some = Open(talks);
        Assert.Equal((0, some.FileMetaData.NumColumns), (none.FileMetaData.NumRows, none.FileMetaData.NumColumns));
    }

    [Fact]
    public void Hostile_text_is_plain()
    {
        using var hostile = DossierFile.HostileTalks();
        using var file = Open(hostile);
        var texts = Column<string?>(file, "label").Concat(Column<string?>(file, "address")).Concat(Column<string?[]>(file, "parties.list.element").SelectMany(static p => p)).OfType<string>().ToList();
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, static t => t.Any(static c => char.IsControl(c) || c is '\u202E' or '\u2066' or '\uFFFE'));
    }

    private static ParquetFileReader Open(DossierFile file) => new(new ManagedRandomAccessFile(new MemoryStream(file.Bytes("parquet"))));

    private static List<JsonElement> Lines(DossierFile file) =>
        [.. file.Text("jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static l => JsonDocument.Parse(l).RootElement)];

    private static IEnumerable<string?> Texts(List<JsonElement> lines, string name) =>
        lines.Select(l => l.TryGetProperty(name, out var value) ? value.GetString() : null);

    private static T[] Column<T>(ParquetFileReader file, string path)
    {
        var values = new List<T>();
        var columns = Enumerable.Range(0, file.FileMetaData.NumColumns).First(i => file.FileMetaData.Schema.Column(i).Path.ToDotString() == path);
        for (var i = 0; i < file.FileMetaData.NumRowGroups; i++)
        {
            using var group = file.RowGroup(i);
            using var column = group.Column(columns).LogicalReader<T>();
            values.AddRange(column.ReadAll((int)group.MetaData.NumRows));
        }

        return [.. values];
    }
}
