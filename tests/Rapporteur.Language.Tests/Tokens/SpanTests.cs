using System.Diagnostics;

namespace Rapporteur.Language.Tests;

public sealed class SpanTests
{
    public static TheoryData<string> NastyTexts()
    {
        var data = new TheoryData<string>
        {
            "", " \n\t ", "\0\0", "\r\n\r\n\f", ".", "...", "'''", "\"", "[", "[..", "$", "-", "@", "#", "www.", "http://", "a@", "a.b.", "U.S.",
            "\uD800", "a\uDC00b", "😀👍🏽 ok", "e\u0301tat", "平和。戦争。", "سلام؟ نعم.", "\u200B\u200D", "x\u0000y\u00ADz", "n't", "'s", "1.", "1. ",
            "A. B. C. D.", "Mr.", "Mr.\n\nX", "a\u2028b\u2029c\u0085d\u00A0e", "“”‘’", ")))(((", "!!??..", "-----", "5p.m.", "5m", "a-b-c-d-", "--a",
            "\n\n\n- \n* \n1) x", "€€5", "(…)", "`", "’’ ’s ’90s", "İstanbul ΑΘΗΝΑ", "cannotcannot", "http://a.b)c)))", "..a", "[1][2]", "a.B", "end.The",
            "ab.Cd.Ef", new string('.', 1000), new string('a', 1000), string.Concat(Enumerable.Repeat("a.", 800)),
        };
        var random = new Random(7);
        const string alphabet = "aB1. ,'’\"“”-—?!\n()[]@#$/&:;\u00AD\u200B\0é😀s t n U S M r";
        for (var i = 0; i < 300; i++) data.Add(new string([.. Enumerable.Range(0, 60).Select(_ => alphabet[random.Next(alphabet.Length)])]));
        return data;
    }

    [Theory]
    [MemberData(nameof(NastyTexts), DisableDiscoveryEnumeration = true)]
    public void Tokens_are_in_order_and_nothing_but_blanks_lies_between(string text)
    {
        var at = 0;
        foreach (var sentence in new TextSplitter().Split(text))
        {
            Assert.NotEmpty(sentence.Tokens);
            foreach (var token in sentence.Tokens)
            {
                Assert.InRange(token.Span.Start, at, text.Length);
                Assert.InRange(token.Span.End, token.Span.Start + 1, text.Length);
                AssertBlank(text[at..token.Span.Start]);
                Assert.DoesNotContain(token.FormIn(text), char.IsWhiteSpace);
                at = token.Span.End;
                var rest = text.AsSpan(at).TrimStart("\0\u00AD\u200B\u200D");
                Assert.Equal(rest.IsEmpty || char.IsWhiteSpace(rest[0]), token.SpaceAfter);
            }
        }

        AssertBlank(text[at..]);
    }

    [Theory]
    [InlineData("word ")]
    [InlineData("a")]
    [InlineData("Mr. plan B. No. ")]
    [InlineData("a.b@c-d'")]
    [InlineData("www.)")]
    [InlineData("\"(")]
    [InlineData(". ")]
    [InlineData("1-")]
    [InlineData("x\n")]
    public void A_megabyte_of_anything_takes_a_moment(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, (1 << 20) / unit.Length));
        var watch = Stopwatch.StartNew();
        var sentences = new TextSplitter().Split(text);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
        Assert.All(sentences, sentence => Assert.InRange(sentence.Tokens.Count, 1, 1000));
        Assert.All(sentences, sentence => Assert.All(sentence.Tokens, token => Assert.InRange(token.Span.Length, 1, 2048)));
    }

    private static void AssertBlank(string between) =>
        Assert.All(between, c => Assert.True(char.IsWhiteSpace(c) || Glyph.IsIgnorable(c), $"U+{(int)c:X4} lies between tokens"));
}
