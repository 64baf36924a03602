using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Events;

/// <summary>Two hundred sentences in which no party does anything to another (<c>no-events.txt</c>).</summary>
public sealed class NoEventTests
{
    private const int Most = 10;

    private static readonly string[] s_sentences =
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Events", "no-events.txt")).Where(static l => l.Length > 0 && l[0] != '#'),
    ];

    [Fact]
    public void Sentences_without_an_act_between_parties_hardly_ever_give_an_event()
    {
        var reader = ReportReader.Create();
        var wrong = new List<string>();
        foreach (var sentence in s_sentences)
        {
            if (reader.Read(new Report { Id = "t", Text = sentence }).Events is [var first, ..])
            {
                wrong.Add($"{first.Type} by {first.Rule}: {sentence}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', wrong));
        Assert.True(wrong.Count <= Most, string.Join('\n', wrong));
    }

    [Fact]
    public void There_are_two_hundred_of_them() => Assert.Equal(200, s_sentences.Distinct(StringComparer.Ordinal).Count());
}
