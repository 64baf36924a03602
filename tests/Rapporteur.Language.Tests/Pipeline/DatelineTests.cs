using Rapporteur.Language.Pipeline;

namespace Rapporteur.Language.Tests.Pipeline;

public sealed class DatelineTests
{
    private static readonly ILanguageModel s_model = LanguageModels.Load("fast");

    [Theory]
    [InlineData("GENEVA ( AP ) — The talks were put off .", 5)]
    [InlineData("BRUSSELS/KYIV , Oct. 21 ( Reuters ) - The talks were put off .", 8)]
    [InlineData("Goma , DR Congo ( GLW ) -- The talks were put off .", 8)]
    [InlineData("Geneva — The talks were put off .", 0)]
    [InlineData("NATO said on Monday - in a rare statement - that it agreed .", 0)]
    [InlineData("The talks were put off — again .", 0)]
    public void The_words_before_the_dash_are_a_dateline_where_they_name_a_place_in_capitals_or_an_agency(string words, int length) =>
        Assert.Equal(length, Dateline.LengthOf(words.Split(' '), static _ => true));

    [Fact]
    public void A_hyphen_within_a_word_makes_no_dateline() =>
        Assert.Equal(0, Dateline.LengthOf(["NATO", "-", "led", "troops", "left", "."], static i => i > 1));

    [Fact]
    public void The_sentence_behind_a_dateline_has_the_tree_that_it_has_alone()
    {
        const string plain = "Rebels left the town on Thursday, two envoys said.";
        const string dateline = "GOMA, DR Congo (GLW) -- ";
        var alone = s_model.Parse(plain).Sentences[0].Tokens;
        var behind = s_model.Parse(dateline + plain).Sentences[0].Tokens;
        var offset = behind.Count - alone.Count;
        Assert.Equal(alone.Select(static t => (t.Form, t.Upos, t.Relation)), behind.Skip(offset).Select(static t => (t.Form, t.Upos, t.Relation)));
        Assert.Equal(alone.Select(t => t.Head < 0 ? -1 : t.Head + offset), behind.Skip(offset).Select(static t => t.Head));
        Assert.Equal("dep", behind[0].Relation);
    }
}
