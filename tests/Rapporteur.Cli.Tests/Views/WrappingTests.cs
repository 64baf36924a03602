using Rapporteur.Cli.Text;

namespace Rapporteur.Cli.Tests.Views;

public sealed class WrappingTests
{
    [Theory]
    [InlineData("", 10, "")]
    [InlineData("one two three", 20, "one two three")]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one   two", 20, "one   two")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("ab abcdefghij k", 4, "ab|abcd|efgh|ij k")]
    [InlineData("日本 語文", 4, "日本|語文")]
    public void Lines_break_at_spaces_and_only_too_long_words_are_cut(string text, int room, string expected) =>
        Assert.Equal(expected, string.Join('|', Wrapping.Lines(text, room).Select(x => text[x.Start..x.End])));

    [Fact]
    public void No_line_is_wider_than_the_room_and_no_letter_is_lost()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => "ab é日 "[random.Next(6)]));
            var room = random.Next(2, 12);

            var lines = Wrapping.Lines(text, room).Select(x => text[x.Start..x.End]).ToList();

            Assert.All(lines, line => Assert.InRange(DisplayWidth.Of(line), 1, room));
            Assert.Equal(text.Replace(" ", "", StringComparison.Ordinal), string.Concat(lines).Replace(" ", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_word_of_a_megabyte_is_cut_in_linear_time() =>
        Assert.Equal(1 << 16, Wrapping.Lines(new string('a', 1 << 20), 16).Count);
}
