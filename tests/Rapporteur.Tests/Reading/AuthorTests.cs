using Rapporteur.Reading;

namespace Rapporteur.Tests.Reading;

/// <summary>Who "I" and "we" are in a text that speaks in its own name.</summary>
public sealed class AuthorTests
{
    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create());

    [Theory]
    [InlineData("Statement by Foreign Minister Lena Aalto on the fighting in Tigray", "We strongly support the talks in Nairobi.", "Lena Aalto supports")]
    [InlineData("President Dara Quill Statement on the Consulates", "I welcome the reopening of the consulates.", "Dara Quill supports")]
    [InlineData("Joint statement of Japan and Vietnam", "We reject the blockade of the strait.", "Japan and Vietnam rejects")]
    [InlineData("Joint Declaration of the Foreign Ministers of Poland, Romania and Latvia", "We demand the release of the crew.", "Poland and Romania and Latvia demands")]
    [InlineData("Communiqué", "We, the presidents of Chile and Peru, call on the rebels to leave the town.", "presidents of Chile and Peru demands")]
    [InlineData("Statement of Switzerland on Myanmar", "The shelling must stop. We urge both sides to talk.", "Switzerland demands")]
    public void First_persons_are_those_whom_headline_or_opening_names(string title, string text, string expected) =>
        Assert.Contains(expected, Told(title, text));

    [Theory]
    [InlineData("Minister says rains will come", "We reject the blockade.")]
    [InlineData("Statement by minister angers unions", "We reject the blockade.")]
    [InlineData("Statement of the President", "We reject the blockade.")]
    [InlineData(null, "We reject the blockade.")]
    public void Nobody_speaks_where_neither_names_anybody(string? title, string text) => Assert.Empty(Told(title, text));

    [Fact]
    public void More_authors_than_anybody_lists_are_one_group() => Assert.Equal(
        ["Leaders of Chile, Peru, Brazil, Spain, Ghana, Kenya and Japan rejects"],
        Told("Joint Statement from the Leaders of Chile, Peru, Brazil, Spain, Ghana, Kenya and Japan on the Strait", "We reject the blockade."));

    [Fact]
    public void The_president_without_a_name_is_that_of_the_organ_that_publishes()
    {
        var record = s_reader.Value.Read(Some.Report("I spoke with President Lena Aalto of Finland. I reject the blockade.")
            with
        { Title = "Statement of the President on the Call with President Lena Aalto", Outlet = "The White House" });

        var holder = Assert.Single(Assert.Single(record.Positions).Holder);
        Assert.Equal("USA", record.Actors.First(a => a.Id == holder).Country);
    }

    [Fact]
    public void Press_and_public_listen_and_are_no_party()
    {
        var record = s_reader.Value.Read(Some.Report("Foreign Minister Lena Aalto told reporters that the talks had failed. She told Sweden that the talks had failed."));

        Assert.DoesNotContain(record.Actors, a => a.Name == "reporters");
        Assert.Contains(record.Statements, s => s.Audience.Count == 1);
    }

    [Fact]
    public void Inside_quotation_marks_the_one_quoted_speaks()
    {
        var told = Told("Statement by Foreign Minister Lena Aalto on the blockade", "We want peace. \"We reject the blockade,\" the Chadian president said.");

        Assert.Contains("Chadian president rejects", told);
        Assert.DoesNotContain("Lena Aalto rejects", told);
    }

    private static IReadOnlyList<string> Told(string? title, string text)
    {
        var record = s_reader.Value.Read(Some.Report(text) with { Title = title });
        return [.. record.Positions.Select(p =>
            $"{string.Join(" and ", p.Holder.Select(id => record.Actors.First(a => a.Id == id).Name))} {p.Stance.ToString().ToLowerInvariant()}")];
    }
}
