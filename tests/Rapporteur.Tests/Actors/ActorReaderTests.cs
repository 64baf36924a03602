using Rapporteur.Language;
using Rapporteur.Reading.Actors;
using Rapporteur.Records;

namespace Rapporteur.Tests.Actors;

public sealed class ActorReaderTests
{
    public static TheoryData<string, string> ActorCases() =>
        [.. TestTexts.Cases("Actors/actor-cases.tsv").Select(row => (row[0], row[1]))];

    public static TheoryData<string, string, string> MentionCases() =>
        [.. TestTexts.Cases("Actors/mention-cases.tsv").Select(row => (row[0], row[1], row[2]))];

    [Theory]
    [MemberData(nameof(ActorCases))]
    public void An_actor_is_found_with_its_kind_country_and_sector(string text, string expected)
    {
        var found = TestTexts.Actors(text).All;
        foreach (var actor in expected.Split(';', StringSplitOptions.TrimEntries))
        {
            var cells = actor.Split('|');
            Assert.True(found.Any(a => Fits(cells, a)), $"{actor} is not among: {string.Join("; ", found.Select(Say))}");
        }
    }

    [Theory]
    [MemberData(nameof(MentionCases))]
    public void A_word_leads_to_the_actor_it_speaks_of(string text, string word, string actor)
    {
        var parsed = TestTexts.Model.Parse(text);
        var index = new ActorReader(TestTexts.Knowledge).Read(parsed);
        var (sentence, token) = parsed.Sentences.SelectMany(s => s.Tokens.Select(t => (Sentence: s, Token: t))).Last(x => x.Token.Form == word);
        var id = index.At(sentence.Index, token.Index);
        if (actor == "-")
        {
            Assert.True(id is null, $"'{word}' leads to {(id is { } wrong ? Say(index[wrong]) : "")}");
            return;
        }

        Assert.True(id is not null, $"'{word}' leads nowhere among: {string.Join("; ", index.All.Select(Say))}");
        Assert.Equal(actor, index[id.Value].Name);
    }

    [Fact]
    public void The_two_leaders_are_both_of_them()
    {
        const string Text = "Russian President Vladimir Putin met Chinese President Xi Jinping. The two leaders signed a treaty.";
        var parsed = TestTexts.Model.Parse(Text);
        var index = new ActorReader(TestTexts.Knowledge).Read(parsed);
        var token = parsed.Sentences[1].Tokens.First(t => t.Form == "leaders").Index;
        Assert.Equal(["Vladimir Putin", "Xi Jinping"], index.AllAt(1, token).Select(id => index[id].Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_two_leaders_stay_who_they_were_where_a_text_goes_on_without_their_names()
    {
        const string Text = "Chilean President Ana Soto met Peruvian President Luis Rey. The two leaders signed a treaty. It rained. The road was long. "
            + "The market was closed. The bridge was open. The two leaders spoke of fish.";
        var parsed = TestTexts.Model.Parse(Text);
        var index = new ActorReader(TestTexts.Knowledge).Read(parsed);
        var last = parsed.Sentences[^1];
        Assert.Equal(["Ana Soto", "Luis Rey"], index.AllAt(last.Index, last.Tokens.First(t => t.Form == "leaders").Index).Select(id => index[id].Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Chilean envoy Ana Soto spoke with Luis Rey, head of the Trade Office of Peru. They agreed on a date.", "They")]
    [InlineData("Chilean President Ana Soto called Peruvian President Luis Rey. It rained. The road was long. The market was closed. The bridge was open. The leaders spoke of fish.", "leaders")]
    public void Those_who_have_met_are_meant_together(string text, string word)
    {
        var parsed = TestTexts.Model.Parse(text);
        var index = new ActorReader(TestTexts.Knowledge).Read(parsed);
        var last = parsed.Sentences[^1];
        Assert.Equal(["Ana Soto", "Luis Rey"], index.AllAt(last.Index, last.Tokens.First(t => t.Form == word).Index).Select(id => index[id].Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_capital_is_no_actor_where_it_is_a_place()
    {
        var index = TestTexts.Actors("The envoys met in Moscow.");
        Assert.DoesNotContain(index.All, actor => actor.Name == "Russia");
    }

    [Fact]
    public void Two_people_of_one_surname_stay_apart()
    {
        var index = TestTexts.Actors("Cuban President Raul Castro spoke. US Housing Secretary Julian Castro listened.");
        Assert.Equal(2, index.All.Count(actor => actor.Kind == ActorKind.Person));
    }

    [Fact]
    public void Reading_twice_yields_the_same_actors()
    {
        const string Text = "Iraqi President Barham Salih met the Iranian foreign minister. They discussed the border, officials said.";
        Assert.Equal(TestTexts.Actors(Text).All.Select(Say), TestTexts.Actors(Text).All.Select(Say));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("'s 's of of , , the the")]
    [InlineData("President")]
    [InlineData("of the the of President, of")]
    [InlineData("((((“““ U.S. - - US-led \"\"")]
    public void Odd_text_yields_no_exception(string text) => Assert.NotNull(TestTexts.Actors(text));

    [Fact]
    public void A_sentence_without_trees_is_read_all_the_same()
    {
        var words = "Russia and the EU rejected the plan".Split(' ');
        var at = 0;
        var tokens = new List<Token>();
        foreach (var word in words)
        {
            tokens.Add(new Token { Index = tokens.Count, Form = word, Span = new TextSpan(at, at + word.Length) });
            at += word.Length + 1;
        }

        var text = new ParsedText(string.Join(' ', words), [new Sentence(0, 0, tokens, [])]);
        Assert.Contains(new ActorReader(TestTexts.Knowledge).Read(text).All, actor => actor.Name == "Russia");
    }

    private static bool Fits(string[] cells, Actor actor) => Same(cells[0], actor.Name) && Same(cells[1], Kind(actor))
        && Same(cells[2], actor.Country) && Same(cells[3], actor.Sector);

    private static bool Same(string wanted, string? got) => wanted switch
    {
        "." => true,
        "-" => got is null,
        _ => wanted == got,
    };

    private static string Kind(Actor actor) => actor.Kind.ToString().ToLowerInvariant();

    private static string Say(Actor actor) => $"{actor.Name}|{Kind(actor)}|{actor.Country}|{actor.Sector}";
}
