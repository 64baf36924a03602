using Rapporteur.Reading;
using Rapporteur.Training.Sentences;

namespace Rapporteur.Tests.Sentences;

/// <summary>Holds what the readers reach on the half of the sentence set that they were not fitted to.</summary>
public sealed class SentenceSetTests
{
    private static readonly Lazy<SentenceScore> s_score = new(static () =>
    {
        var reader = ReportReader.Create();
        var half = SentenceSet.Load(At("sentences.jsonl")).Where(static s => s.Half == "held-out").ToList();
        return SentenceScore.Of(half, half.Select(sentence => SentenceSet.Read(reader, sentence)));
    });

    [Fact]
    public void Positions_of_the_held_out_half_are_found_as_before() => Assert.True(s_score.Value.Positions.F1 >= 63, $"F1 {s_score.Value.Positions.F1}");

    [Fact]
    public void Meetings_of_the_held_out_half_are_found_as_before() => Assert.True(s_score.Value.Meetings.F1 >= 62, $"F1 {s_score.Value.Meetings.F1}");

    [Fact]
    public void The_set_has_four_hundred_sentences_in_two_halves()
    {
        var sentences = SentenceSet.Load(At("sentences.jsonl"));

        Assert.Equal(200, sentences.Count(static s => s.Half == "tuned"));
        Assert.Equal(200, sentences.Count(static s => s.Half == "held-out"));
    }

    private static string At(string file) => Path.Combine(AppContext.BaseDirectory, "Sentences", file);
}
