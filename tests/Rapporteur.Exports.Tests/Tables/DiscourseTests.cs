namespace Rapporteur.Exports.Tests.Tables;

public sealed class DiscourseTests
{
    [Fact]
    public void Only_what_a_party_says_itself_is_a_statement_of_it()
    {
        using var file = DossierFile.Talks();
        var rows = CsvReader.Rows(file.Text("discourse"));

        Assert.Equal(["actor", "organisation", "concept", "agreement", "date", "quote", "outlet", "id"], rows[0]);
        Assert.Equal(
            ["Norland 0 2026-03-01", "Norland 1 2026-03-12", "Sudmark 1 2026-03-12"], rows.Skip(1).Select(static r => $"{r[0]} {r[3]} {r[4]}"));
        Assert.All(rows.Skip(1), static r => Assert.Equal("ceasefire along the current line", r[2]));
    }

    [Fact]
    public void Hostile_text_stays_in_its_cell_and_an_empty_dossier_has_a_header()
    {
        using var hostile = DossierFile.HostileTalks();
        var rows = CsvReader.Rows(hostile.Text("discourse"));
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));

        using var empty = new DossierFile();
        Assert.Single(CsvReader.Rows(empty.Text("discourse")));
    }
}
