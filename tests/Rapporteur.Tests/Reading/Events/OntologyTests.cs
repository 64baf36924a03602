using Rapporteur.Propositions;
using Rapporteur.Reading.Events;

namespace Rapporteur.Tests.Reading.Events;

public sealed class OntologyTests
{
    private static readonly Ontology s_ontology = Ontology.Load();

    [Theory]
    [InlineData("042", 1.9)]
    [InlineData("057", 8.0)]
    [InlineData("190", -10.0)]
    [InlineData("0874", 10.0)]
    public void A_cameo_code_has_its_goldstein_score(string code, double score) =>
        Assert.Equal(score, s_ontology.GoldsteinOf(code));

    [Theory]
    [InlineData(null)]
    [InlineData("42")]
    [InlineData("999")]
    [InlineData("176")]
    public void An_unknown_or_unscored_code_has_none(string? code) => Assert.Null(s_ontology.GoldsteinOf(code));

    [Theory]
    [InlineData("CONSULT", Quad.VerbalCooperation)]
    [InlineData("AID", Quad.MaterialCooperation)]
    [InlineData("THREATEN", Quad.VerbalConflict)]
    [InlineData("ASSAULT", Quad.MaterialConflict)]
    [InlineData("assault", Quad.None)]
    [InlineData(null, Quad.None)]
    public void A_type_lies_in_its_quadrant(string? type, Quad quad) => Assert.Equal(quad, s_ontology.QuadOf(type));

    [Fact]
    public void There_are_the_sixteen_types_of_plover()
    {
        Assert.Equal(16, s_ontology.Types.Count);
        Assert.True(s_ontology.IsType("RETREAT"));
        Assert.False(s_ontology.IsType("YIELD"));
        Assert.True(s_ontology.IsMode("CONSULT", "phone"));
        Assert.False(s_ontology.IsMode("ASSAULT", "phone"));
        Assert.NotNull(s_ontology.SectorMeaning("REB"));
    }

    [Fact]
    public void Every_event_of_the_lexicon_agrees_with_the_tables()
    {
        var wrong = Lexicon.Load().All
            .Where(e => e.EventType is not null)
            .Where(e => !s_ontology.IsType(e.EventType)
                || (e.EventMode is not null && !s_ontology.IsMode(e.EventType, e.EventMode))
                || s_ontology.Cameo(e.Cameo)?.Types.Contains(e.EventType) != true)
            .Select(e => $"{e.Id} {e.Lemma} {e.EventType}/{e.EventMode}@{e.Cameo}");
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("042\tvisits\t1.9", "cameo.tsv:3")]
    [InlineData("042\tvisits\tlots\tCONSULT", "cameo.tsv:3")]
    [InlineData("042\tvisits\t1.9\tVISIT", "cameo.tsv:3")]
    public void A_malformed_row_is_named_by_file_and_line(string row, string place)
    {
        using var folder = new KnowledgeCopy();
        folder.Write("cameo.tsv", "# comment\ncode\tlabel\tgoldstein\tplover\n" + row + "\n");
        Assert.Contains(place, Assert.Throws<OntologyException>(() => Ontology.Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_table_is_named()
    {
        using var folder = new KnowledgeCopy();
        folder.Remove("sectors.tsv");
        Assert.Contains("sectors.tsv", Assert.Throws<OntologyException>(() => Ontology.Load(folder.Path)).Message, StringComparison.Ordinal);
    }
}
