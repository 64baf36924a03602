using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Links;

/// <summary>Which act answers or causes which, from the words between them.</summary>
public sealed class LinkTests
{
    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create());

    [Theory]
    [InlineData("Turkey expelled two Greek diplomats on Monday in response to Greece's seizure of a Turkish ship.", "responds-to", "expelled", "seizure")]
    [InlineData("India expelled a Pakistani diplomat in retaliation for Pakistan's attack on Indian troops.", "responds-to", "expelled", "attack")]
    [InlineData("Chad suspended aid to Sudan because Sudan had shelled a Chadian village.", "causes", "shelled", "suspended")]
    [InlineData("Peru accused Chile of spying, which prompted Chile to recall its ambassador from Peru.", "causes", "accused", "recall")]
    [InlineData("Kenya imposed sanctions on Somalia because of Somalia's attack on Kenyan troops.", "causes", "attack", "sanctions")]
    [InlineData("Rebels attacked a convoy of the Malian army, prompting Mali to impose sanctions on Niger.", "causes", "attacked", "sanctions")]
    [InlineData("In response to the attack by Sudan on a Chadian village, Chad expelled the Sudanese ambassador.", "responds-to", "expelled", "attack")]
    public void An_act_is_linked_to_what_it_answers_or_causes(string text, string kind, string from, string to)
    {
        var record = Read(text);

        var link = Assert.Single(record.Links, link => RecordNames.Of(link.Kind) == kind);
        Assert.Contains(from, Trigger(record, link.From), StringComparison.Ordinal);
        Assert.Contains(to, Trigger(record, link.To), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Turkey expelled two Greek diplomats on Monday. Greece condemned the expulsion.")]
    [InlineData("Chad suspended aid to Sudan because the harvest had been good.")]
    [InlineData("The minister spoke in response to a question. Peru accused Chile of spying.")]
    [InlineData("Kenya imposed sanctions on Somalia and, due to rain, the parade was put off.")]
    public void Acts_without_such_words_between_them_are_not(string text) => Assert.Empty(Read(text).Links);

    [Theory]
    [InlineData("Chad signed a water treaty with Niger two days after Chad shelled a Sudanese village.", "shelled", "signed", "two days after")]
    [InlineData("Kenya expelled the Somali ambassador before Kenya imposed sanctions on Somalia.", "expelled", "sanctions", "before")]
    [InlineData("Peru accused Chile of spying hours after Chile's attack on a Peruvian ship.", "attack", "accused", "hours after")]
    [InlineData("Peru and Chile held talks in Lima ahead of a summit of Peru and Chile in Quito.", "talks", "summit", "ahead of")]
    [InlineData("After Turkey expelled two Greek diplomats, Greece recalled its ambassador from Turkey.", "expelled", "recalled", "After")]
    public void Words_between_two_acts_tell_which_came_first(string text, string earlier, string later, string words)
    {
        var record = Read(text);

        var order = Assert.Single(record.Orders);
        Assert.Contains(earlier, WordsOf(record, order.Earlier), StringComparison.Ordinal);
        Assert.Contains(later, WordsOf(record, order.Later), StringComparison.Ordinal);
        Assert.Equal(words, order.Span.In(record.Report.Text).ToString());
        Assert.False(order.AtOnce);
    }

    [Theory]
    [InlineData("The minister, named after a king, accused Chile of spying. Peru expelled a Chilean diplomat.")]
    [InlineData("Peru accused Chile of spying and expelled a Chilean diplomat.")]
    [InlineData("Peru accused Chile of spying after the harvest.")]
    public void Without_such_words_no_order_is_told(string text) => Assert.Empty(Read(text).Orders);

    private static string WordsOf(ReportRecord record, EntryId id) => id.Value[0] == 'm'
        ? string.Join(' ', record.Meetings.First(m => m.Id == id).Mentions.Select(m => m.In(record.Report.Text).ToString())) : Trigger(record, id);

    private static ReportRecord Read(string text) =>
        s_reader.Value.Read(new Report { Id = "links", Title = "Links", Published = new DateOnly(2026, 3, 3), Text = text });

    private static string Trigger(ReportRecord record, EntryId id) => record.Events.First(e => e.Id == id).Trigger.In(record.Report.Text).ToString();
}
