namespace Rapporteur.Language.Tests.Pipeline;

public sealed class LanguageModelTests
{
    private static readonly Dictionary<string, ILanguageModel> s_models =
        LanguageModels.Names.ToDictionary(static n => n, static n => LanguageModels.Load(n), StringComparer.Ordinal);

    private static readonly string[] s_oddTexts =
    [
        "",
        " \n\t ",
        ".",
        "?!?!",
        "\u0000\u0001",
        "word",
        "\"\"''((",
        "¿Qué? 什么 😀😀 \ud83d",
        "\u0000\u200b \ud83d",
        string.Concat(Enumerable.Repeat("(", 41)),
        string.Concat(Enumerable.Repeat("the ", 700)),
        string.Concat(Enumerable.Repeat("said that he ", 400)),
        new string('a', 20000),
        string.Join(", ", Enumerable.Range(0, 900)),
        "MINISTERS MEET IN GENEVA AFTER LONG PAUSE",
        "BREAKING: TALKS COLLAPSE IN GENEVA — 12 DEAD",
        "He\u00ADllo to the min\u200Bisters.",
    ];

    public static TheoryData<string> Models => [.. LanguageModels.Names];

    public static TheoryData<string, string> OddTexts
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var model in LanguageModels.Names)
            {
                foreach (var text in s_oddTexts)
                {
                    data.Add(model, text);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(OddTexts))]
    public void Every_sentence_is_a_tree_with_one_root(string model, string text)
    {
        foreach (var sentence in s_models[model].Parse(text).Sentences)
        {
            Assert.Single(sentence.Tokens, static t => t.Head < 0);
            Assert.All(sentence.Tokens, static t => Assert.Equal(t.Head < 0, t.Relation == "root"));
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

    [Theory]
    [MemberData(nameof(Models))]
    public void Random_characters_make_trees_too(string model)
    {
        const string Characters = "aB .,\"'\n-1(Théé’“”$;:\t";
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            Every_sentence_is_a_tree_with_one_root(
                model, string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Characters[random.Next(Characters.Length)])));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_sentence_is_read_the_same_on_every_thread_and_in_any_company(string model)
    {
        const string Text = "The envoys of both governments will meet again in Muscat next week, a spokeswoman said.";
        var alone = Describe(s_models[model].Parse(Text).Sentences[0]);
        var others = new string[16];
        Parallel.For(0, others.Length, i => others[i] = Describe(s_models[model].Parse(
            Text + string.Concat(Enumerable.Repeat("\n\nRebels left. The army, which had shelled the town for days, kept silent.", i))).Sentences[0]));
        Assert.All(others, o => Assert.Equal(alone, o));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Given_words_are_kept(string model)
    {
        Token[] tokens = [Some.Token(0, "Rebels", 1, "x"), Some.Token(1, "withdrew", -1, "x"), Some.Token(2, ".", 0, "x")];
        var sentence = s_models[model].ParseTokens(4, 2, tokens);
        Assert.Equal((4, 2), (sentence.Index, sentence.Paragraph));
        Assert.Equal(tokens.Select(static t => (t.Form, t.Span)), sentence.Tokens.Select(static t => (t.Form, t.Span)));
        Assert.Equal("nsubj", sentence.Tokens[0].Relation);
        Assert.Equal(1, sentence.Tokens[0].Head);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void No_words_make_an_empty_sentence(string model) => Assert.Empty(s_models[model].ParseTokens(0, 0, []).Tokens);

    // Each dependant with its head: enough to see that subjects, objects and passives come out.
    [Theory]
    [InlineData("The president met his counterpart.", "president nsubj met", "counterpart obj met")]
    [InlineData("The talks were postponed by the mediators.", "talks nsubj:pass postponed", "mediators obl:agent postponed")]
    [InlineData("The minister said that the army would not withdraw.", "minister nsubj said", "withdraw ccomp said")]
    [InlineData("\"We will never accept it,\" said the spokesman.", "spokesman nsubj said", "accept ccomp said")]
    [InlineData("They agreed to hold a new round of talks.", "They nsubj agreed", "hold xcomp agreed", "round obj hold")]
    [InlineData("The government's offer was rejected.", "government nmod:poss offer", "offer nsubj:pass rejected")]
    [InlineData("The truce was rejected by the rebels but backed by Khartoum.", "truce nsubj:pass rejected", "backed conj rejected")]
    public void Plain_sentences_get_the_expected_arcs(string text, params string[] arcs)
    {
        foreach (var model in s_models.Values)
        {
            var sentence = Assert.Single(model.Parse(text).Sentences);
            var found = sentence.Tokens.Where(static t => t.Head >= 0)
                .Select(t => $"{t.Form} {t.Relation} {sentence.Tokens[t.Head].Form}").ToHashSet(StringComparer.Ordinal);
            Assert.All(arcs, a => Assert.Contains(a, found));
        }
    }

    [Fact]
    public void A_name_that_is_no_model_s_is_refused_with_those_that_are() =>
        Assert.Contains("accurate, fast", Assert.Throws<ArgumentException>(static () => LanguageModels.Load("huge")).Message, StringComparison.Ordinal);

    private static string Describe(Sentence sentence) =>
        string.Join('\n', sentence.Tokens.Select(static t => $"{t.Form} {t.Lemma} {t.Upos} {t.Xpos} {t.Head} {t.Relation} {t.Span}"));
}
