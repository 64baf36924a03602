namespace Rapporteur.Language.Tests;

public sealed class LemmatizerTests
{
    private static readonly Lemmatizer Model = LoadModel();

    [Theory]
    [InlineData("n't", "PART", "RB", "not")]
    [InlineData("n’t", "PART", "RB", "not")]
    [InlineData("'s", "AUX", "VBZ", "be")]
    [InlineData("'s", "PART", "POS", "'s")]
    [InlineData("’s", "PART", "POS", "'s")]
    [InlineData("was", "AUX", "VBD", "be")]
    [InlineData("had", "AUX", "VBD", "have")]
    [InlineData("better", "ADJ", "JJR", "good")]
    [InlineData("them", "PRON", "PRP", "they")]
    [InlineData("I", "PRON", "PRP", "I")]
    [InlineData("An", "DET", "DT", "a")]
    public void Closed_classes_follow_the_treebank(string form, string upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Model.Lemma(form, upos, xpos));

    [Theory]
    [InlineData("met", "VERB", "VBD", "meet")]
    [InlineData("said", "VERB", "VBD", "say")]
    [InlineData("mediating", "VERB", "VBG", "mediate")]
    [InlineData("retreated", "VERB", "VBD", "retreat")]
    [InlineData("provoked", "VERB", "VBN", "provoke")]
    [InlineData("withdrew", "VERB", "VBD", "withdraw")]
    [InlineData("overthrown", "VERB", "VBN", "overthrow")]
    [InlineData("applauded", "VERB", "VBD", "applaud")]
    [InlineData("shelling", "VERB", "VBG", "shell")]
    [InlineData("annexes", "VERB", "VBZ", "annex")]
    [InlineData("accuses", "VERB", "VBZ", "accuse")]
    [InlineData("vowed", "VERB", "VBD", "vow")]
    [InlineData("banned", "VERB", "VBN", "ban")]
    [InlineData("Talks", "NOUN", "NNS", "talk")]
    [InlineData("ceasefires", "NOUN", "NNS", "ceasefire")]
    [InlineData("gunmen", "NOUN", "NNS", "gunman")]
    [InlineData("crises", "NOUN", "NNS", "crisis")]
    [InlineData("envoys", "NOUN", "NNS", "envoy")]
    [InlineData("wealthiest", "ADJ", "JJS", "wealthy")]
    [InlineData("Ukrainian", "ADJ", "JJ", "Ukrainian")]
    [InlineData("2,500", "NUM", "CD", "2500")]
    [InlineData("NATO", "PROPN", "NNP", "NATO")]
    [InlineData("Vorblatt", "PROPN", "NNP", "Vorblatt")]
    public void Open_classes_come_back_to_their_base(string form, string upos, string xpos, string lemma) =>
        Assert.Equal(lemma, Model.Lemma(form, upos, xpos));

    [Theory]
    [InlineData("", "NOUN", "NN")]
    [InlineData("ed", "VERB", "VBD")]
    [InlineData("x", "NOSUCH", "")]
    [InlineData("\uD800", "NOUN", "NNS")]
    public void Odd_words_are_no_error(string form, string upos, string xpos) => Assert.NotNull(Model.Lemma(form, upos, xpos));

    [Fact]
    public void A_stream_that_is_no_model_is_refused()
    {
        using var stream = new MemoryStream("This is text, not a model."u8.ToArray());
        Assert.Throws<InvalidDataException>(() => Lemmatizer.Load(stream));
    }

    private static Lemmatizer LoadModel()
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", "lemmas.bin"));
        return Lemmatizer.Load(stream);
    }
}
