namespace Rapporteur.Exports.Tests.Tables;

public sealed class CsvTests
{
    [Fact]
    public void The_chronology_has_a_row_for_each_meeting_and_act_with_its_latest_status_and_sentence()
    {
        using var file = DossierFile.Talks();
        var rows = CsvReader.Rows(file.Text("chronology"));

        Assert.Equal(
            ["day", "lastDay", "layer", "what", "parties", "status", "place", "details", "grade", "origins", "quote", "outlet", "published", "address", "id"], rows[0]);
        Assert.Equal(["2026-03-07", "2026-03-08", "2026-03-20"], rows.Skip(1).Select(static r => r[0]));
        var summit = rows[3];
        Assert.Equal("summit, Norland and Sudmark", summit[3]);
        Assert.Equal("Norland; Sudmark", summit[4]);
        Assert.Equal("cancelled", summit[5]);
        Assert.Equal(
            ["Muscat", "2", "A Summit of Norland and Sudmark is Cancelled in Muscat.", "The Courier", "2026-03-09", "aaaaaa2.txt", "aaaaaa1/m1"],
            new[] { summit[6] }.Concat(summit[9..]));
    }

    [Fact]
    public void The_matrix_has_a_row_an_issue_and_a_column_a_side_and_leaves_the_unknown_empty()
    {
        using var file = DossierFile.Talks();
        var rows = CsvReader.Rows(file.Text("matrix"));

        Assert.Equal(["issue", "Norland", "Sudmark"], rows[0]);
        var ceasefire = Assert.Single(rows, static r => r[0] == "ceasefire along the current line");
        Assert.Equal("accepts (for, stated, 1 origin, 2026-03-12, shift)", ceasefire[1]);
        Assert.Equal("demands (for, stated, 1 origin, 2026-03-12)", ceasefire[2]);
        Assert.Contains(rows, static r => r[1].StartsWith("accepts (for, attributed", StringComparison.Ordinal) && r[2].Length == 0);
    }

    [Theory]
    [InlineData("chronology")]
    [InlineData("matrix")]
    public void An_empty_dossier_gives_a_header_and_no_row(string format)
    {
        using var file = new DossierFile();
        Assert.Single(CsvReader.Rows(file.Text(format)));
    }

    [Theory]
    [InlineData("chronology")]
    [InlineData("matrix")]
    public void Hostile_text_stays_in_its_cell_and_is_no_formula(string format)
    {
        using var file = DossierFile.HostileTalks();
        var rows = CsvReader.Rows(file.Text(format));

        Assert.True(rows.Count > 1);
        Assert.All(rows, r => Assert.Equal(rows[0].Count, r.Count));
        Assert.All(rows.SelectMany(static r => r), static c => Assert.False(c.Length > 0 && c[0] is '=' or '@' or '+' or '-'));
        Assert.Contains(rows.SelectMany(static r => r), static c => c.StartsWith("'=cmd|", StringComparison.Ordinal));
    }
}
