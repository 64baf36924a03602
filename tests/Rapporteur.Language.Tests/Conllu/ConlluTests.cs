using Rapporteur.Language.Conllu;

namespace Rapporteur.Language.Tests.Conllu;

public sealed class ConlluTests
{
    private const string Sample =
        "# sent_id = 1\n# text = They don't agree.\n"
        + "1\tThey\tthey\tPRON\tPRP\t_\t4\tnsubj\t_\t_\n"
        + "2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
        + "2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_\n"
        + "3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_\n"
        + "4\tagree\tagree\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No\n"
        + "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n\n";

    [Fact]
    public void What_was_read_is_written_again_as_it_was()
    {
        var read = Assert.Single(Read(Sample));
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, new Sentence(0, 0, read.Tokens, []), read.Text, read.Comments, read.Ranges);
        Assert.Equal(Sample, writer.ToString());
    }

    [Fact]
    public void Parts_of_a_contraction_have_spans_of_their_own()
    {
        var read = Assert.Single(Read(Sample));
        Assert.Equal("They don't agree.", read.Text);
        Assert.Equal(["They", "do", "n't", "agree", "."], read.Tokens.Select(t => t.Span.In(read.Text)));
        Assert.False(read.Tokens[1].SpaceAfter);
        Assert.True(read.Tokens[2].SpaceAfter);
    }

    [Fact]
    public void Names_go_into_the_last_column()
    {
        Token[] tokens = [Some.Token(0, "Abiy", -1, "root"), Some.Token(1, "Ahmed", 0, "flat"), Some.Token(2, "left", 0, "dep")];
        using var writer = new StringWriter();
        ConlluWriter.Write(writer, new Sentence(0, 0, tokens, [new EntityMention(new TokenRange(0, 2), EntityType.Person)]));
        Assert.Equal(["NER=B-PER", "NER=I-PER", "_"], writer.ToString().TrimEnd().Split('\n').Select(l => l.Split('\t')[9]));
    }

    [Fact]
    public void Empty_nodes_line_ends_of_windows_and_a_missing_last_line_are_tolerated()
    {
        var read = Read("\uFEFF1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\r\n1.1\tsaid\t_\t_\t_\t_\t_\t_\t_\t_");
        Assert.Equal("Yes", Assert.Single(Assert.Single(read).Tokens).Form);
    }

    [Theory]
    [InlineData("1\tYes\n3\tNo\n", 2, "word 3")]
    [InlineData("x\tYes\n", 1, "'x'")]
    [InlineData("1\tYes\t_\t_\t_\t_\t7\troot\t_\t_\n", 1, "'7'")]
    [InlineData("1\tYes\t_\t_\t_\t_\t1\troot\t_\t_\n", 1, "'1'")]
    [InlineData("no tabs at all\n", 1, "columns")]
    [InlineData("1-2\tdon't\n1\tdo\n\n", 3, "range")]
    [InlineData("# comment\n2-3\tdon't\n", 2, "range")]
    public void What_is_malformed_is_refused_with_its_line(string text, int line, string reason)
    {
        var failure = Assert.Throws<ConlluException>(() => Read(text));
        Assert.Equal(line, failure.Line);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_yields_nothing() => Assert.Empty(Read("\n\n# only a comment\n\n"));

    private static ConlluSentence[] Read(string text) => [.. ConlluReader.Read(new StringReader(text))];
}
