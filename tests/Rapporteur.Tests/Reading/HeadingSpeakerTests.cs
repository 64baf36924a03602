using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Reading;

/// <summary>Who speaks in lists of quotations.</summary>
public sealed class HeadingSpeakerTests
{
    private const string List = """
        Minister Lena Aalto on Morning Talk

        “The ferry will sail again. Nobody wants a blockade.” (Listen) - “Chile agreed to wait, and I think Peru will.”

        Ambassador Tomas Reyes on The Hour

        “We never said the port was closed.”
        """;

    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create());

    [Theory]
    [InlineData("The ferry will sail again.", "Lena Aalto")]
    [InlineData("Chile agreed to wait", "Lena Aalto")]
    [InlineData("We never said", "Tomas Reyes")]
    public void Whom_the_line_above_a_list_names_speaks_in_it(string words, string speaker) => Assert.Equal(speaker, SpeakerOf(List, words));

    [Fact]
    public void The_name_before_the_colon_speaks() => Assert.Equal(
        "Tomas Reyes",
        SpeakerOf("The two spoke in Lima. Lena Aalto: “It was a good day. Both sides won.” - Tomas Reyes: “We still want the port to open.”", "We still want"));

    [Fact]
    public void A_whole_sentence_above_names_nobody_for_what_stands_below() => Assert.Null(
        SpeakerOf("Minister Lena Aalto went home.\n\n“The ferry will sail again and nobody will stop it.”", "The ferry"));

    private static string? SpeakerOf(string text, string words)
    {
        var record = s_reader.Value.Read(new Report { Id = "t", Text = text });
        var statement = record.Statements.FirstOrDefault(s => s.Parent is null && s.Content.In(text).Contains(words, StringComparison.Ordinal));
        return statement is null ? null : string.Join('+', statement.Speaker.Select(id => record.Actors.First(a => a.Id == id).Name));
    }
}
