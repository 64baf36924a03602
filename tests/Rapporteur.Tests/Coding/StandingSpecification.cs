using Rapporteur.Language;
using Rapporteur.Reading.Coding;
using Rapporteur.Records;

namespace Rapporteur.Tests.Coding;

/// <summary>Runs <c>standing.md</c>: a word in its sentence to how it is presented.</summary>
public sealed class StandingSpecification
{
    private const double Open = 0.5;

    private static readonly Lazy<StandingCoder> Coder = new(static () => StandingCoder.Create());

    /// <summary>Sentence, status and grade of each row.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var cells in SpecificationTable.Rows(Path.Combine("Coding", "standing.md"), 3))
        {
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Judges_as_the_specification_says(string sentence, string status, string grade)
    {
        var words = sentence.Split(' ');
        var at = Array.FindIndex(words, static w => w.Length > 2 && w[0] == '[');
        words[at] = words[at][1..^1];

        var code = Coder.Value.Code(words, [new TokenRange(at, at + 1)])[0];

        Assert.Equal(status, RecordNames.Of(code.Status));
        Assert.Equal(grade, code.Factuality > Open ? "+" : code.Factuality < -Open ? "-" : "0");
    }

    [Fact]
    public void Grades_lie_between_minus_three_and_three()
    {
        var words = "They never wanted to start , and perhaps could not have stopped .".Split(' ');

        var codes = Coder.Value.Code(words, [.. Enumerable.Range(0, words.Length).Select(static i => new TokenRange(i, i + 1))]);

        Assert.All(codes, static c => Assert.InRange(c.Factuality, -3, 3));
    }

    [Fact]
    public void A_target_beyond_the_words_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () => Coder.Value.Code(["Go", "."], [new TokenRange(1, 3)]));
}
