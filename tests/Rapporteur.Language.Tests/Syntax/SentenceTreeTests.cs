namespace Rapporteur.Language.Tests.Syntax;

public sealed class SentenceTreeTests
{
    [Theory]
    [InlineData("1 -1 1", true)]
    [InlineData("-1 -1 -1", true)]
    [InlineData("-1 2 0", true)]
    [InlineData("0 -1 1", false)]
    [InlineData("1 0 -1", false)]
    [InlineData("-1 2 3 1", false)]
    [InlineData("-1 0 3 4 2 2", false)]
    public void Heads_that_run_in_a_circle_are_not_taken(string heads, bool isTaken)
    {
        var before = Of([.. heads.Split(' ').Select(static _ => -1)]);
        var after = Of(heads.Split(' ').Select(int.Parse).ToArray()).Tokens;
        Assert.Equal(isTaken, !ReferenceEquals(before, before.With(after)));
    }

    private static Sentence Of(int[] heads) =>
        new(0, 0, [.. heads.Select(static (head, i) => new Token { Index = i, Span = new TextSpan(2 * i, (2 * i) + 1), Form = "a", Head = head })], []);
}
