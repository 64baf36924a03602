namespace Rapporteur.Sources.Tests.Pdf;

public sealed class PdfTests
{
    private static readonly string[] Left =
    [
        "The delegations of Norland and Sudland met", "for the third time on Tuesday, and both", "sides said that the mediator's nego-",
        "tiating paper would be a starting point.", "", "The foreign minister said that her gov-",
        "ernment would keep its long-range missiles", "until the prisoners were released, and long-", "range talks would follow in May.",
    ];

    [Fact]
    public void Lines_are_joined_to_paragraphs_and_hyphens_at_their_ends_undone()
    {
        var report = Some.Read(PdfFile.Of("/Title (Third round) /Author (Jane Doe)", [PdfFile.Column(72, 760, Left)]), "x.pdf").Report!;

        Assert.Equal(
            "The delegations of Norland and Sudland met for the third time on Tuesday, and both sides said that the mediator's "
            + "negotiating paper would be a starting point.\n\nThe foreign minister said that her government would keep its "
            + "long-range missiles until the prisoners were released, and long-range talks would follow in May.",
            report.Text);
        Assert.Equal(("Third round", "Jane Doe"), (report.Title, report.Byline));
        Assert.Null(report.Published);
    }

    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        string[] right =
        [
            "Sudland's deputy prime minister called the", "talks useful, but did not say whether his", "side would accept observers from abroad.",
        ];

        var text = Some.Read(PdfFile.Of(PdfFile.Column(50, 760, Left) + PdfFile.Column(330, 760, right)), "x.pdf").Report!.Text;

        Assert.StartsWith("The delegations of Norland and Sudland met for the third time", text, StringComparison.Ordinal);
        Assert.EndsWith(
            "Sudland's deputy prime minister called the talks useful, but did not say whether his side would accept observers "
            + "from abroad.",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Indents_part_paragraphs()
    {
        var text = Some.Read(
            PdfFile.Of(PdfFile.Column(
                72,
                760,
                "   The delegations of Norland and Sudland met on Tuesday in the capital",
                "and said that the paper of the mediator would be a starting point for it.",
                "   The foreign minister said that her government would not yet sign it,",
                "and that a date was what she was waiting for in the weeks to come.")),
            "x.pdf").Report!.Text;

        Assert.Equal(2, text.Split("\n\n").Length);
        Assert.Contains("\n\nThe foreign minister", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out_and_paragraphs_go_on_over_the_page()
    {
        var pages = Enumerable.Range(1, 4).Select(number =>
            PdfFile.Column(72, 810, "The Test Post, 11 March 2025")
            + PdfFile.Column(72, 700, $"Paragraph number {Word(number)} begins on this page and it goes on", "and on, so that it ends only on the")
            + PdfFile.Column(72, 600, "next page, which is what paragraphs in", "reports do. It ends here, for now.")
            + PdfFile.Column(290, 40, $"{number}")).ToArray();

        var text = Some.Read(PdfFile.Of(pages), "x.pdf").Report!.Text;

        Assert.DoesNotContain("Test Post", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d", text);
        Assert.Contains("ends only on the next page, which", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_without_text_are_a_failure()
    {
        var failure = Some.Read(PdfFile.Of("0 0 m 100 100 l S"), "x.pdf").Failure!;

        Assert.Equal("no-body", failure.Code);
        Assert.Contains("OCR", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_is_stopped()
    {
        var bomb = PdfFile.Of(PdfFile.Column(72, 760, Left) + new string(' ', 8 << 20));

        Assert.Equal("too-large", Assert.Single(Some.ReadAll(bomb, "x.pdf", new SourceOptions { MaxBytes = 1 << 20 })).Failure!.Code);
    }

    [Fact]
    public void A_document_cut_off_or_changed_anywhere_is_a_report_or_a_failure()
    {
        var whole = PdfFile.Of(PdfFile.Column(72, 760, Left), PdfFile.Column(72, 760, Left));
        var random = new Random(6);
        for (var length = 5; length < whole.Length; length += 211)
        {
            Assert.NotNull(Some.Read(whole[..length], "x.pdf"));
        }

        for (var i = 0; i < 60; i++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[random.Next(8, bytes.Length)] ^= (byte)random.Next(1, 256);
            Assert.NotNull(Some.Read(bytes, "x.pdf"));
        }
    }

    private static string Word(int number) => number switch { 1 => "one", 2 => "two", 3 => "three", _ => "four" };
}
