using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>Events as an analyst would write them down.</summary>
public sealed class EventWordingTests
{
    private static readonly FindingParty s_norland = new("Norland", "state:NOR", "state:NOR", "state");
    private static readonly FindingParty s_sudmark = new("Sudmark", "state:SUD", "state:SUD", "state");
    private static readonly FindingParty s_ostria = new("Ostria", "state:OST", "state:OST", "state");

    [Theory]
    [InlineData("REQUEST", "meet", "happened", "Norland asked Sudmark for a meeting")]
    [InlineData("REQUEST", null, "happened", "Norland made a demand of Sudmark")]
    [InlineData("ASSAULT", null, "happened", "Norland attacked Sudmark")]
    [InlineData("ASSAULT", "drone", "claimed", "it is claimed that Norland attacked Sudmark with drones")]
    [InlineData("ASSAULT", null, "denied", "it is denied that Norland attacked Sudmark")]
    [InlineData("AGREE", null, "planned", "Norland is to agree with Sudmark")]
    [InlineData("AID", null, "proposed", "it is proposed that Norland give aid to Sudmark")]
    [InlineData("SANCTION", null, "possible", "Norland may take measures against Sudmark")]
    [InlineData("CONSULT", "phone", "cancelled", "Norland is no longer to speak by phone with Sudmark")]
    [InlineData("MOBILIZE", "troops", "ongoing", "Norland is moving troops against Sudmark")]
    [InlineData("ACCUSE", "a-mode-of-tomorrow", null, "Norland accused Sudmark")]
    public void An_event_is_told_by_its_type_mode_status_and_parties(string type, string? mode, string? status, string sentence) =>
        Assert.Equal(sentence, EventWording.Load().Sentence(type, mode, status, [s_norland], [s_sudmark]));

    [Fact]
    public void Several_who_act_take_the_plural_and_who_is_not_named_is_somebody()
    {
        var wording = EventWording.Load();
        Assert.Equal("Norland and Ostria are attacking Sudmark", wording.Sentence("ASSAULT", null, "ongoing", [s_norland, s_ostria], [s_sudmark]));
        Assert.Equal("somebody threatened Sudmark", wording.Sentence("THREATEN", null, "happened", [], [s_sudmark]));
        Assert.Equal("Norland accused somebody", wording.Sentence("ACCUSE", null, "happened", [s_norland], []));
        Assert.Equal("Norland protested", wording.Sentence("PROTEST", null, "happened", [s_norland], []));
    }

    [Fact]
    public void Every_type_in_every_status_has_words()
    {
        var wording = EventWording.Load();
        var types = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "knowledge", "ontology", "plover-types.tsv"))
            .Where(static l => l.Length > 0 && l[0] != '#').Skip(1).Select(static l => l.Split('\t')[0]).ToList();
        Assert.NotEmpty(types);
        var told = (from type in types
                    from status in Enum.GetValues<EventStatus>()
                    from at in (FindingParty[][])[[s_sudmark], []]
                    select wording.Sentence(type, null, RecordNames.Of(status), [s_norland], at)).ToList();
        Assert.All(told, static s => Assert.False(s is null || s.Contains('{', StringComparison.Ordinal) || s.Contains("  ", StringComparison.Ordinal), s));
    }

    [Fact]
    public void Modes_that_have_words_are_modes_of_their_type()
    {
        static HashSet<(string, string)> Pairs(string folder, string file) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "knowledge", folder, file))
            .Where(static l => l.Length > 0 && l[0] != '#').Skip(1).Select(static l => l.Split('\t')).Select(static c => (c[0], c[1])).ToHashSet();
        Assert.Empty(Pairs("events", "wording.tsv").Where(static p => p.Item2 != "-").Except(Pairs("ontology", "plover-modes.tsv")));
    }

    [Fact]
    public void What_an_analyst_entered_under_a_word_of_his_own_keeps_that_word() =>
        Assert.Null(EventWording.Load().Sentence("border incident", null, "happened", [s_norland], []));
}
