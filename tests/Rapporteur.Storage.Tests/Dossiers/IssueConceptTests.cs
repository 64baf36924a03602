using Rapporteur.Reading.Positions;

namespace Rapporteur.Storage.Tests.Dossiers;

public sealed class IssueConceptTests
{
    private static readonly IssueConcepts s_concepts = IssueConcepts.Load();

    [Theory]
    [InlineData("freeze the front line")]
    [InlineData("a ceasefire along current lines")]
    [InlineData("a freeze of the lines as they are")]
    [InlineData("freezing the conflict")]
    [InlineData("an armistice on the present line of contact")]
    [InlineData("both armies should stop where they stand")]
    [InlineData("a truce on existing positions")]
    [InlineData("a military standstill")]
    public void A_truce_that_leaves_the_armies_where_they_are_is_one_proposal_under_many_names(string proposal) =>
        Assert.Equal("issue:ceasefire-line", s_concepts.KeyOf(proposal));

    [Theory]
    [InlineData("a ceasefire", "issue:ceasefire")]
    [InlineData("an unconditional truce of thirty days", "issue:ceasefire")]
    [InlineData("a pause in the fighting", "issue:ceasefire")]
    [InlineData("a truce over Easter", "issue:ceasefire-local")]
    [InlineData("a halt to strikes on power plants and the grid", "issue:ceasefire-energy")]
    [InlineData("observers who verify the truce", "issue:monitoring")]
    [InlineData("the withdrawal of troops from the front line", "issue:withdrawal")]
    [InlineData("pull both armies back by ten kilometres", "issue:buffer-zone")]
    [InlineData("an international force on the border", "issue:peacekeepers")]
    [InlineData("the deployment of Western soldiers", "issue:peacekeepers")]
    [InlineData("give up its bid to join the alliance", "issue:neutrality")]
    [InlineData("a neutral status", "issue:neutrality")]
    [InlineData("membership of the union", "issue:membership")]
    [InlineData("the recognition of two provinces as its own", "issue:annexation")]
    [InlineData("recognition of Palestinian statehood", "issue:recognition")]
    [InlineData("hand over land", "issue:territory")]
    [InlineData("stop the assembly of centrifuges", "issue:nuclear-enrichment")]
    public void Other_proposals_are_told_from_it(string proposal, string key) => Assert.Equal(key, s_concepts.KeyOf(proposal));

    [Fact]
    public void A_special_proposal_knows_what_it_is_a_kind_of()
    {
        Assert.Equal("issue:ceasefire", s_concepts.ParentOf("issue:ceasefire-line"));
        Assert.Null(s_concepts.ParentOf("issue:ceasefire"));
        Assert.Null(s_concepts.ParentOf("words:harbour-tolls"));
    }
}
