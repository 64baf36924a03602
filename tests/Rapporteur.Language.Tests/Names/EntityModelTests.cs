namespace Rapporteur.Language.Tests;

public sealed class EntityModelTests
{
    [Theory]
    [InlineData(
        "Kenyan President William Ruto told reporters in Nairobi that Somalia and Ethiopia had accepted a ceasefire.",
        "Kenyan/Group", "William Ruto/Person", "Nairobi/GeopoliticalEntity", "Somalia/GeopoliticalEntity", "Ethiopia/GeopoliticalEntity")]
    [InlineData(
        "The Colombian government and the ELN resumed talks in Caracas on Monday, the United Nations said.",
        "Colombian/Group", "ELN/Organization", "Caracas/GeopoliticalEntity", "United Nations/Organization")]
    [InlineData(
        "Foreign Minister Nikol Sargsyan met Azerbaijani negotiators in Geneva.",
        "Nikol Sargsyan/Person", "Azerbaijani/Group", "Geneva/GeopoliticalEntity")]
    [InlineData(
        "Pakistan and India exchanged fire across the Line of Control, officials in New Delhi said.",
        "Pakistan/GeopoliticalEntity", "India/GeopoliticalEntity", "Line of Control/Location", "New Delhi/GeopoliticalEntity")]
    [InlineData(
        "The African Union urged Sudan and South Sudan to withdraw from Abyei.",
        "African Union/Organization", "Sudan/GeopoliticalEntity", "South Sudan/GeopoliticalEntity", "Abyei/GeopoliticalEntity")]
    public void Names_of_other_conflicts_are_found(string text, params string[] expected) =>
        Assert.Equal(expected, Names.In(text));

    [Fact]
    public void Titles_stand_outside_names()
    {
        Assert.Equal(["Zainab Bello/Person"], Names.In("They spoke with General Zainab Bello."));
        Assert.Equal(["Karimov/Person"], Names.In("A spokesman for Prime Minister Karimov declined to comment."));
    }

    [Fact]
    public void A_surname_is_remembered_from_where_it_stood_with_a_given_name()
    {
        var names = Names.In(
            "President Amadou Sissoko arrived in Bamako. Sissoko will meet rebel leaders on Friday. \"We want peace,\" Sissoko said.");

        Assert.Equal(2, names.Count(static name => name == "Sissoko/Person"));
    }

    [Fact]
    public void A_sentence_in_capitals_yields_names_and_not_one_long_one()
    {
        var names = Names.In("ISRAEL AND LEBANON AGREE TO NEW ROUND OF TALKS IN PARIS");

        Assert.Equal(["ISRAEL/GeopoliticalEntity", "LEBANON/GeopoliticalEntity", "PARIS/GeopoliticalEntity"], names);
    }

    [Fact]
    public void Plain_words_are_no_names() =>
        Assert.Empty(Names.In("The talks will go on next week. Both sides want a longer pause in the fighting."));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    public void Any_number_of_words_is_read(int count)
    {
        string[] words = ["Mali", "", "’", "\uD800", "ÀÉ", "...", "U.S.", "of", new string('X', 3000)];
        string[] forms = [.. Enumerable.Range(0, count).Select(i => words[i % words.Length])];

        var names = Names.Model.Find(forms, ["PROPN"]);

        Assert.All(names, name => Assert.InRange(name.Range.Start, 0, name.Range.End - 1));
        Assert.All(names, name => Assert.InRange(name.Range.End, 1, count));
        Assert.Equal(names.OrderBy(static n => n.Range.Start), names);
    }

    [Fact]
    public void A_text_without_sentences_has_no_names()
    {
        Assert.Empty(Names.Model.FindAll([]));
        Assert.Equal([[]], Names.Model.FindAll([([], [])]));
    }

    [Fact]
    public void Threads_find_the_same()
    {
        string[] forms = ["Chad", "thanked", "the", "World", "Bank", "and", "Ms.", "Deby", "in", "N'Djamena", "."];
        var expected = Names.Model.Find(forms, []);

        Parallel.For(0, 200, _ => Assert.Equal(expected, Names.Model.Find(forms, [])));
    }
}
