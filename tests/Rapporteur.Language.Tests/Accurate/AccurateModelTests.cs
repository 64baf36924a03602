using Rapporteur.Language.Accurate;

namespace Rapporteur.Language.Tests.Accurate;

public sealed class AccurateModelTests
{
    private static readonly AccurateModel s_model = AccurateModel.Load();

    [Theory]
    [InlineData("Kenya's president, who last visited Kigali in May, said the border would reopen.", "said", "president")]
    [InlineData("\"We will not sign,\" the delegate told reporters in Doha on Monday.", "told", "delegate")]
    [InlineData("The truce was rejected by the rebels but backed by Khartoum.", "rejected", "truce")]
    public void Finds_the_main_verb_and_its_subject(string text, string verb, string subject)
    {
        var sentence = s_model.Parse(text).Sentences.Single();
        var root = sentence.Tokens.Single(static t => t.Head < 0);
        Assert.Equal(verb, root.Form);
        Assert.Contains(
            sentence.ChildrenOf(root.Index).ToArray(),
            c => sentence.Tokens[c].Relation.StartsWith("nsubj", StringComparison.Ordinal) && sentence.Tokens[c].Form == subject);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("a")]
    [InlineData("\u0000\u200b \ud83d")]
    [InlineData("((((((((((((((((((((((((((((((((((((((((")]
    [InlineData("BREAKING: TALKS COLLAPSE IN GENEVA — 12 DEAD")]
    [InlineData("and and and and and and and and and and and and and and and and")]
    public void Gives_every_text_trees_with_one_root(string text)
    {
        foreach (var sentence in s_model.Parse(text).Sentences)
        {
            Assert.Single(sentence.Tokens, static t => t.Head < 0);
            foreach (var token in sentence.Tokens)
            {
                var steps = 0;
                for (var at = token.Index; at >= 0; at = sentence.Tokens[at].Head)
                {
                    Assert.True(steps++ <= sentence.Tokens.Count, "the heads go round in a circle");
                }
            }
        }
    }

    [Fact]
    public void Gives_the_same_tree_again_and_from_several_threads()
    {
        const string Text = "Envoys from both sides met in Muscat on Sunday, mediators said, after weeks of shelling along the ridge.";
        var expected = Shape(s_model.Parse(Text));
        Parallel.For(0, 8, _ => Assert.Equal(expected, Shape(s_model.Parse(Text))));
    }

    [Fact]
    public void Says_plainly_that_a_file_is_missing_or_damaged()
    {
        var directory = Directory.CreateTempSubdirectory();
        try
        {
            Assert.Throws<FileNotFoundException>(() => AccurateModel.Load(directory.FullName));
            File.WriteAllText(Path.Combine(directory.FullName, "accurate.bin"), "no model");
            var failure = Assert.Throws<ModelFormatException>(() => AccurateModel.Load(directory.FullName));
            Assert.Contains("accurate.bin", failure.Message, StringComparison.Ordinal);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static string Shape(ParsedText text) =>
        string.Join(' ', text.Sentences.SelectMany(static s => s.Tokens).Select(static t => $"{t.Form}/{t.Xpos}/{t.Head}/{t.Relation}"));
}
