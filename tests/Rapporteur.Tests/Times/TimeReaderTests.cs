using FsCheck.Xunit;
using Rapporteur.Language;
using Rapporteur.Reading.Times;
using Rapporteur.Records;

namespace Rapporteur.Tests.Times;

public sealed class TimeReaderTests
{
    private static readonly TimeReader Reader = TimeReader.Load();
    private static readonly TimeReader WithVagueWords = TimeReader.Load(options: new TimeReaderOptions { VagueWords = true });
    private static readonly DateOnly Report = new(2025, 10, 22);

    [Fact]
    public void A_week_begins_on_Monday_and_ends_on_Sunday()
    {
        var time = Single("The rebels pulled back last week.");

        Assert.Equal((new DateOnly(2025, 10, 13), new DateOnly(2025, 10, 19)), (time.Start, time.End));
    }

    [Fact]
    public void An_edge_narrows_the_interval_and_not_the_value()
    {
        var time = Single("The rebels pulled back in early August.");

        Assert.Equal("2025-08", time.Value);
        Assert.Equal(new DateOnly(2025, 8, 1), time.Start);
        Assert.True(time.End < new DateOnly(2025, 8, 16));
    }

    [Fact]
    public void A_length_up_to_the_report_has_both_ends()
    {
        var time = Single("It happened in the past two years.");

        Assert.Equal((TimeType.Duration, new DateOnly(2023, 10, 22), Report), (time.Type!.Value, time.Start!.Value, time.End!.Value));
    }

    [Fact]
    public void Vague_times_have_an_open_end()
    {
        var recent = Single("Attacks rose in recent months.");
        var coming = Single("They will confer in the coming days.");

        Assert.Equal((null, Report), (recent.Start, recent.End!.Value));
        Assert.Equal((Report, null), (coming.Start!.Value, coming.End));
    }

    [Fact]
    public void Without_a_report_day_relative_times_have_no_interval()
    {
        foreach (var mention in Reader.Read(PlainTokens.Of("On Tuesday, last week and in May they met two days ago."), null))
        {
            Assert.Null(mention.Time.Start);
            Assert.Null(mention.Time.End);
            Assert.StartsWith("XXXX", mention.Time.Value, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("They recently met.", "PAST_REF")]
    [InlineData("They now talk.", "PRESENT_REF")]
    [InlineData("They will soon talk.", "FUTURE_REF")]
    [InlineData("The annual meeting opened.", "P1Y")]
    public void Vague_words_are_read_only_where_asked_for(string text, string value)
    {
        Assert.Empty(Reader.Read(PlainTokens.Of(text), Report));
        Assert.Equal(value, Assert.Single(WithVagueWords.Read(PlainTokens.Of(text), Report)).Time.Value);
    }

    [Theory]
    [InlineData("Good Friday 2024", "2024-03-29")]
    [InlineData("Orthodox Easter 2024", "2024-05-05")]
    [InlineData("Eid al-Fitr 2024", "2024-04-10")]
    [InlineData("Yom Kippur 2023", "2023-09-25")]
    [InlineData("Memorial Day 2025", "2025-05-26")]
    [InlineData("Thanksgiving 2025", "2025-11-27")]
    [InlineData("Lunar New Year 2025", "2025-01-29")]
    [InlineData("New Year's Eve 2025", "2025-12-31")]
    public void Named_days_follow_their_calendar(string text, string value) =>
        Assert.Equal(value, Single("They met on " + text + ".").Value);

    [Fact]
    public void Joined_and_split_tokens_read_alike()
    {
        const string Text = "The two-week truce began May 3-5.";
        var tokens = new List<Token>();
        var at = 0;
        foreach (var form in Text.Split(' '))
        {
            tokens.Add(new Token { Index = tokens.Count, Span = new(at, at + form.Length), Form = form });
            at += form.Length + 1;
        }

        var joined = Reader.Read(new ParsedText(Text, [new Sentence(0, 0, tokens, [])]), Report);
        var split = Reader.Read(PlainTokens.Of(Text), Report);

        Assert.Equal(split.Select(found => found.Time), joined.Select(found => found.Time));
    }

    [Fact]
    public void Every_finding_names_its_rule() =>
        Assert.All(Reader.Read(PlainTokens.Of("On 3 May 2024 at 3pm, a week later and every Friday they met for years."), Report),
            mention => Assert.False(string.IsNullOrEmpty(mention.Time.Rule)));

    [Property]
    public void Any_text_reads_without_failing_into_ordered_spans_inside_it(string?[] words, bool known, ushort day)
    {
        string[] seeds = ["last", "May", "31", "the", "of", "-", "2024", "99", "week", "ago", "'", "9999", "Tuesday", "and", "half", "1", "s", "later", "3pm", ":", "00"];
        var mixed = string.Join(' ', (words ?? []).Select((word, i) => seeds[((i * 7) + day) % seeds.Length] + (word ?? "").Replace('\n', ' ')));
        var parsed = PlainTokens.Of(mixed);
        var end = 0;
        foreach (var mention in Reader.Read(parsed, known ? DateOnly.FromDayNumber(day * 50 % 3_650_000) : null))
        {
            Assert.True(mention.Time.Span.Start >= end && mention.Time.Span.End > mention.Time.Span.Start && mention.Time.Span.End <= mixed.Length);
            Assert.True(mention.Range.Start >= 0 && mention.Range.End <= parsed.Sentences[mention.Sentence].Tokens.Count && mention.Range.Count > 0);
            Assert.False(mention.Time.Start > mention.Time.End);
            end = mention.Time.Span.End;
        }
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_are_no_failure(string report)
    {
        var day = DateOnly.ParseExact(report, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var text = PlainTokens.Of(
            "Last week, next century, two decades ago, 999999999 centuries ago, tomorrow, yesterday, last winter, on 29 February, next Tuesday, this year, in May, the past 400 decades, by Ramadan, the weekend.");

        Assert.NotEmpty(Reader.Read(text, day));
    }

    private static Time Single(string text) => Assert.Single(Reader.Read(PlainTokens.Of(text), Report)).Time;
}
