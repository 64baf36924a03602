namespace Rapporteur.Sources.Tests.Word;

public sealed class WordTests
{
    [Fact]
    public void Paragraphs_are_kept_and_runs_joined()
    {
        var result = Some.Read(
            WordFile.Of(WordFile.Paragraph("The ta", "lks go on.") + WordFile.Paragraph() + WordFile.Paragraph("Second."), "Third round"),
            "x.docx");

        Assert.Equal("The talks go on.\n\nSecond.", result.Report!.Text);
        Assert.Equal(("Third round", "Jane Doe"), (result.Report.Title, result.Report.Byline));
        Assert.Null(result.Report.Published);
    }

    [Fact]
    public void The_text_is_the_one_after_all_changes_and_nothing_comes_twice()
    {
        const string body = """
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Head</w:t><w:tab/><w:t>line</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">One </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>new</w:t></w:r></w:ins>
            <w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:br/><w:t>line</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            <w:p><mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:t>Box</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>Box</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>
            """;

        var report = Some.Read(WordFile.Of(body), "x.docx").Report!;

        Assert.Equal("Head line\n\nOne new\nline\n\nCell\n\nBox", report.Text);
        Assert.Equal("Head line", report.Title);
    }

    [Fact]
    public void A_document_is_known_without_its_name_and_another_archive_is_refused()
    {
        Assert.Equal("Body.", Some.Read(WordFile.Of(WordFile.Paragraph("Body.")), "-").Report!.Text);
        Assert.Equal("binary", Some.Read(WordFile.Zip(("a.txt", "text")), "x.docx").Failure!.Code);
    }

    [Fact]
    public void A_bomb_is_stopped()
    {
        var bomb = WordFile.Of(WordFile.Paragraph(new string('x', 4 << 20)));

        Assert.Equal("too-large", Assert.Single(Some.ReadAll(bomb, "x.docx", new SourceOptions { MaxBytes = 1 << 20 })).Failure!.Code);
    }

    [Fact]
    public void Endless_depth_and_declared_entities_do_no_harm()
    {
        var deep = WordFile.Of(string.Concat(Enumerable.Repeat("<w:tbl>", 100_000)));
        Assert.False(Some.Read(deep, "x.docx").IsReport);

        var entity = WordFile.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"));
        Assert.False(Some.Read(entity, "x.docx").IsReport);
    }

    [Fact]
    public void A_document_cut_off_or_changed_anywhere_is_a_report_or_a_failure()
    {
        var whole = WordFile.Of(WordFile.Paragraph("The talks go on."));
        var random = new Random(4);
        for (var length = 1; length < whole.Length; length += 61)
        {
            Assert.False(Some.Read(whole[..length], "x.docx").IsReport);
        }

        for (var i = 0; i < 200; i++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
            Assert.NotNull(Some.Read(bytes, "x.docx"));
        }
    }
}
