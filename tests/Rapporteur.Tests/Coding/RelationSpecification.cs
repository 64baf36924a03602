using Rapporteur.Reading.Coding;

namespace Rapporteur.Tests.Coding;

/// <summary>Runs <c>relations.md</c>: a text with two parties to the type of what one does to the other.</summary>
public sealed class RelationSpecification
{
    private static readonly Lazy<RelationCoder> Coder = new(static () => RelationCoder.Create());

    /// <summary>Text, source, target and type of each row.</summary>
    public static TheoryData<string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string>();
        foreach (var cells in SpecificationTable.Rows(Path.Combine("Coding", "relations.md"), 4))
        {
            rows.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Codes_what_the_specification_says(string text, string source, string target, string type)
    {
        var code = Coder.Value.Code(text, source, target);

        Assert.Equal(type, code.Type ?? "none");
    }

    [Fact]
    public void A_party_that_the_text_does_not_name_gives_no_relation() =>
        Assert.Equal(RelationCode.None, Coder.Value.Code("Chad thanked Togo.", "Denmark", "Togo"));

    [Fact]
    public void A_name_inside_another_word_is_no_mention() =>
        Assert.Equal(RelationCode.None, Coder.Value.Code("Somalia thanked Togo.", "Mali", "Togo"));

    [Fact]
    public void The_words_of_the_act_are_told()
    {
        const string text = "Chad thanked Togo.";

        Assert.Equal("thanked", Coder.Value.Code(text, "Chad", "Togo").Trigger.In(text));
    }
}
