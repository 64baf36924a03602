using Rapporteur.Language.Conllu;
using Rapporteur.Training.Scoring;

namespace Rapporteur.Language.Tests.Scoring;

public sealed class ConlluScoreTests
{
    private const string Gold =
        "1\tTalks\ttalk\tNOUN\tNNS\t_\t3\tnsubj:pass\t_\t_\n"
        + "2\twere\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_\n"
        + "3\theld\thold\tVERB\tVBN\t_\t0\troot\t_\tSpaceAfter=No\n"
        + "4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_\n\n"
        + "1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_\n\n";

    [Fact]
    public void A_file_matches_itself()
    {
        var score = Score(Gold, Gold);
        Assert.All(score.Shares, s => Assert.Equal(100, s.F1));
    }

    [Fact]
    public void Subtypes_do_not_count_and_wrong_relations_do()
    {
        var score = Score(Gold, Gold.Replace("nsubj:pass", "nsubj", StringComparison.Ordinal)
            .Replace("aux:pass", "cop", StringComparison.Ordinal));
        Assert.Equal(100, score["UAS"].F1);
        Assert.Equal(80, score["LAS"].F1);
    }

    [Fact]
    public void A_wrong_head_costs_both_scores()
    {
        var score = Score(Gold, Gold.Replace("\t3\tpunct", "\t2\tpunct", StringComparison.Ordinal));
        Assert.Equal(80, score["UAS"].F1);
        Assert.Equal(80, score["LAS"].F1);
    }

    [Fact]
    public void Words_split_otherwise_are_found_by_their_characters()
    {
        // "held." in one word, and both sentences in one.
        const string system =
            "1\tTalks\ttalk\tNOUN\tNNS\t_\t3\tnsubj\t_\t_\n"
            + "2\twere\tbe\tAUX\tVBD\t_\t1\taux\t_\t_\n"
            + "3\theld.\thold\tVERB\tVBN\t_\t0\troot\t_\t_\n"
            + "4\tYes\tyes\tINTJ\tUH\t_\t3\tdiscourse\t_\t_\n\n";
        var score = Score(Gold, system);
        Assert.Equal(3, score["Words"].Right);
        Assert.Equal(4, score["Tokens"].System);
        Assert.Equal(0, score["Sentences"].Right);
        Assert.Equal(0, score["UAS"].Right);
        Assert.Equal(200.0 * 3 / 9, score["UPOS"].F1, 6);
    }

    [Fact]
    public void Other_texts_are_no_match_at_all()
    {
        var failure = Assert.Throws<InvalidDataException>(
            () => Score(Gold, Gold.Replace("Yes", "No", StringComparison.Ordinal)));
        Assert.Contains("different texts", failure.Message, StringComparison.Ordinal);
    }

    private static ConlluScore Score(string gold, string system) => ConlluScore.Of(Read(gold), Read(system));

    private static IEnumerable<ConlluSentence> Read(string text) => ConlluReader.Read(new StringReader(text));
}
