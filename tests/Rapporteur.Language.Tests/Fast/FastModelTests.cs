using Rapporteur.Language.Fast;

namespace Rapporteur.Language.Tests.Fast;

public sealed class FastModelTests
{
    private static readonly FastModel Model = FastModel.Load();

    public static TheoryData<string> OddTexts => new()
    {
        "",
        " \n\t ",
        ".",
        "?!?!",
        "\u0000\u0001",
        "word",
        "\"\"''((",
        "¿Qué? 什么 😀😀 \ud83d",
        string.Concat(Enumerable.Repeat("the ", 700)),
        string.Concat(Enumerable.Repeat("said that he ", 400)),
        new string('a', 20000),
        string.Join(", ", Enumerable.Range(0, 900)),
        "MINISTERS MEET IN GENEVA AFTER LONG PAUSE",
        "He\u00ADllo to the min\u200Bisters.",
    };

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Every_sentence_is_a_tree_with_one_root(string text)
    {
        foreach (var sentence in Model.Parse(text).Sentences)
        {
            Assert.Single(sentence.Tokens, t => t.Head < 0);
            Assert.All(sentence.Tokens, t => Assert.Equal(t.Head < 0, t.Relation == "root"));
            foreach (var token in sentence.Tokens)
            {
                var steps = 0;
                for (var up = token.Head; up >= 0; up = sentence.Tokens[up].Head)
                {
                    Assert.True(steps++ < sentence.Tokens.Count, "the heads run in a circle");
                }
            }
        }
    }

    [Fact]
    public void Random_characters_make_trees_too()
    {
        const string characters = "aB .,\"'\n-1(Théé’“”$;:\t";
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            Every_sentence_is_a_tree_with_one_root(
                string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => characters[random.Next(characters.Length)])));
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_analysis_on_every_thread()
    {
        const string text = "The envoys of both governments will meet again in Muscat next week, a spokeswoman said.";
        var first = Describe(Model.Parse(text));
        var others = new string[16];
        Parallel.For(0, others.Length, i => others[i] = Describe(Model.Parse(i % 2 == 0 ? text : text + " ").Sentences is { } s
            ? new ParsedText(text, s) : throw new InvalidOperationException()));
        Assert.All(others, o => Assert.Equal(first, o));
    }

    [Fact]
    public void Given_words_are_kept()
    {
        Token[] tokens = [Some.Token(0, "Rebels", 1, "x"), Some.Token(1, "withdrew", -1, "x"), Some.Token(2, ".", 0, "x")];
        var sentence = Model.ParseTokens(4, 2, tokens);
        Assert.Equal((4, 2), (sentence.Index, sentence.Paragraph));
        Assert.Equal(tokens.Select(t => (t.Form, t.Span)), sentence.Tokens.Select(t => (t.Form, t.Span)));
        Assert.Equal("nsubj", sentence.Tokens[0].Relation);
        Assert.Equal(1, sentence.Tokens[0].Head);
    }

    [Fact]
    public void No_words_make_an_empty_sentence() => Assert.Empty(Model.ParseTokens(0, 0, []).Tokens);

    // Each dependant with its head: enough to see that subjects, objects and passives come out.
    [Theory]
    [InlineData("The president met his counterpart.", "president nsubj met", "counterpart obj met")]
    [InlineData("The talks were postponed by the mediators.", "talks nsubj:pass postponed", "mediators obl:agent postponed")]
    [InlineData("The minister said that the army would not withdraw.", "minister nsubj said", "withdraw ccomp said")]
    [InlineData("\"We will never accept it,\" said the spokesman.", "spokesman nsubj said", "accept ccomp said")]
    [InlineData("They agreed to hold a new round of talks.", "They nsubj agreed", "hold xcomp agreed", "round obj hold")]
    [InlineData("She gave up the plan.", "up compound:prt gave", "plan obj gave")]
    [InlineData("The government's offer was rejected.", "government nmod:poss offer", "offer nsubj:pass rejected")]
    public void Plain_sentences_get_the_expected_arcs(string text, params string[] arcs)
    {
        var sentence = Assert.Single(Model.Parse(text).Sentences);
        var found = sentence.Tokens.Where(t => t.Head >= 0)
            .Select(t => $"{t.Form} {t.Relation} {sentence.Tokens[t.Head].Form}").ToHashSet(StringComparer.Ordinal);
        Assert.All(arcs, a => Assert.Contains(a, found));
    }

    private static string Describe(ParsedText text) => string.Join('\n', text.Sentences.SelectMany(
        s => s.Tokens.Select(t => $"{t.Form} {t.Lemma} {t.Upos} {t.Xpos} {t.Head} {t.Relation} {t.Span}")));
}
