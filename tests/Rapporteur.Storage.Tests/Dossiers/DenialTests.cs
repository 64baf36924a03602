using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>A denial in a report of its own is set against what another report tells.</summary>
public sealed class DenialTests : IDisposable
{
    private readonly TemporaryStore _file = new();

    public void Dispose() => _file.Dispose();

    public static TheoryData<string, string, string> Rows() =>
        [.. DenialRules.Load().Examples.Select(static e => new TheoryDataRow<string, string, string>(e.Id, e.Yes, e.No))];

    public static TheoryData<string, string> Acts() => [.. DenialRules.Load().Acts.Select(static a => new TheoryDataRow<string, string>(a.Kind, a.Example))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_fits_its_example_and_none_fits_the_counter_example(string id, string yes, string no)
    {
        Assert.Equal(id, DenialRules.Load().RuleOf(yes));
        Assert.Null(DenialRules.Load().RuleOf(no));
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public void Each_kind_of_act_is_named_by_its_example(string kind, string example)
    {
        Assert.True(DenialRules.Load().Names(example, kind));
        Assert.False(DenialRules.Load().Names("harbour", kind));
    }

    [Theory]
    [InlineData("The two sides failed to reach an agreement in Muscat.")]
    [InlineData("Neither government would confirm or deny the talks.")]
    [InlineData("The junta denied the convoy access to the valley.")]
    [InlineData("The envoys have not met yet.")]
    [InlineData("\"We will never sign such a paper,\" the minister said.")]
    public void What_only_failed_or_is_refused_is_no_denial(string sentence) => Assert.Null(DenialRules.Load().RuleOf(sentence));

    [Fact]
    public void A_meeting_that_another_report_tells_is_disputed_by_the_party_that_denies_it()
    {
        var dossier = Of(
            Met("aaaaaa1", "2026-03-02"),
            new ReportBuilder("aaaaaa2", "2026-03-03", "The Courier").Statement("Norland", "denied", "its envoys had met Sudmark in Doha"));

        var meeting = Assert.Single(dossier.Things(FindingLayer.Meeting));
        var contradiction = Assert.Single(Judge.Contradictions(dossier, meeting));
        Assert.Equal(("aaaaaa1/m1", "aaaaaa2/s1"), (contradiction.One.Id.ToString(), contradiction.Other.Id.ToString()));
        Assert.Contains("Norland (The Courier) denies it", contradiction.Text, StringComparison.Ordinal);
        Assert.Equal(meeting.Id, Assert.Single(Judge.DeniedBy(dossier, dossier.Find("aaaaaa2/s1")!)).Thing.Id);
        Assert.Empty(Judge.DeniedBy(dossier, meeting));
        var grade = Judge.GradeOf(dossier, meeting);
        Assert.Equal(4, grade.Credibility);
        Assert.Contains("denied by Norland", grade.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_that_only_the_denial_names_is_the_one_that_is_denied()
    {
        using var store = _file.Open();
        DossierKeeping.Add(store, Met("aaaaaa1", "2026-03-02").Build());
        var denial = new ReportBuilder("aaaaaa2", "2026-03-04", "The Courier").Statement("Norland", "denied", "its envoys had met Sudmark in Doha")
            .Meeting(MeetingStatus.Unclear, null, "Doha", MeetingKind.Meeting, "Norland", "Sudmark").Build();
        DossierKeeping.Add(store, denial with { Record = denial.Record with { Meetings = [denial.Record.Meetings[0] with { Statement = new("s1") }] } });

        var dossier = new Dossier(store);
        var meeting = Assert.Single(dossier.Things(FindingLayer.Meeting));
        Assert.Equal(2, meeting.Findings.Count);
        Assert.Equal("aaaaaa1/m1", Assert.Single(Judge.Contradictions(dossier, meeting)).One.Id.ToString());
        Assert.Equal("doubtful: told by one origin, denied by Norland", Judge.GradeOf(dossier, meeting).Reason);
    }

    [Fact]
    public void More_origins_for_the_denial_than_for_the_deed_make_it_improbable()
    {
        var dossier = Of(
            Met("aaaaaa1", "2026-03-02"),
            new ReportBuilder("aaaaaa2", "2026-03-03", "The Courier").Statement("Norland", "denied", "its envoys had met Sudmark in Doha"),
            new ReportBuilder("aaaaaa3", "2026-03-03", "The Herald").Text("Nobody knew more by the evening.").Statement("Sudmark", "said", "there were no talks with Norland"));
        var meeting = Assert.Single(dossier.Things(FindingLayer.Meeting));
        Assert.Equal(["aaaaaa2/s1", "aaaaaa3/s1"], Judge.Contradictions(dossier, meeting).Select(static c => c.Other.Id.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal(5, Judge.GradeOf(dossier, meeting).Credibility);
    }

    [Theory]
    [InlineData("Ostria", "denied", "its envoys had met Sudmark in Doha", "2026-03-03")]
    [InlineData("Norland", "denied", "its envoys had met Ostria in Vienna", "2026-03-03")]
    [InlineData("Norland", "denied", "its army had shelled Sudmark", "2026-03-03")]
    [InlineData("Norland", "denied", "its envoys had met Sudmark in Doha", "2026-04-20")]
    [InlineData("Norland", "denied", "its envoys had met Sudmark in Doha", "2026-02-27")]
    [InlineData("Norland", "said", "its envoys would meet Sudmark in Doha again", "2026-03-03")]
    public void Who_has_no_part_in_it_or_speaks_of_something_else_or_of_another_time_disputes_nothing(string speaker, string cue, string words, string day)
    {
        var dossier = Of(Met("aaaaaa1", "2026-03-02"), new ReportBuilder("aaaaaa2", day, "The Courier").Statement(speaker, cue, words));
        Assert.All(dossier.Things(FindingLayer.Meeting), m => Assert.Empty(Judge.Contradictions(dossier, m)));
    }

    [Fact]
    public void An_act_is_denied_by_its_word_or_by_another_word_for_such_an_act()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-02").Event("ASSAULT", EventStatus.Happened, "shelled", "2026-03-01", "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-03", "The Courier").Statement("Norland", "said", "reports of an attack on Sudmark were false"));
        Assert.Equal("aaaaaa2/s1", Assert.Single(Judge.Contradictions(dossier, Assert.Single(dossier.Things(FindingLayer.Event)))).Other.Id.ToString());
    }

    [Fact]
    public void What_was_never_agreed_cannot_be_postponed_in_a_report_of_its_own()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-02").Meeting(MeetingStatus.Postponed, "2026-03-20", "Doha", MeetingKind.Summit, "Norland", "Sudmark"),
            new ReportBuilder("aaaaaa2", "2026-03-03", "The Courier").Statement("Norland", "said", "a meeting with Sudmark that was never agreed cannot be postponed"));
        var meeting = Assert.Single(dossier.Things(FindingLayer.Meeting));
        Assert.Equal("presupposition", Assert.Single(Judge.Contradictions(dossier, meeting)).Kind);
        Assert.Equal("doubtful: it is denied that it was ever agreed", Judge.GradeOf(dossier, meeting).Reason);
    }

    [Fact]
    public void Words_that_somebody_is_said_to_have_used_can_be_denied()
    {
        var dossier = Of(
            new ReportBuilder("aaaaaa1", "2026-03-02").Statement("Norland", "said", "the garrison would leave the northern valley"),
            new ReportBuilder("aaaaaa2", "2026-03-03", "The Courier").Statement("Norland", "denied", "it had said that the garrison would leave the northern valley"));
        var said = dossier.Find("aaaaaa1/s1")!;
        Assert.Equal("aaaaaa2/s1", Assert.Single(Judge.Contradictions(dossier, said)).Other.Id.ToString());
        Assert.Equal(4, Judge.GradeOf(dossier, said).Credibility);
    }

    [Fact]
    public void A_denial_that_comes_later_is_a_change_although_nothing_new_tells_of_the_meeting()
    {
        using var store = _file.Open();
        DossierKeeping.Add(store, Met("aaaaaa1", "2026-03-02").Build());
        var before = DossierSnapshot.Of(store);
        DossierKeeping.Add(store, new ReportBuilder("aaaaaa2", "2026-03-03", "The Courier").Statement("Norland", "denied", "its envoys had met Sudmark in Doha").Build(recorded: Some.Morning.AddDays(1)));

        var now = DossierSnapshot.Of(store, earlier: before);
        var meeting = Assert.Single(now.Dossier.Things(FindingLayer.Meeting));
        Assert.Single(now.ContradictionsOf(meeting));
        Assert.Equal(4, now.GradeOf(meeting).Credibility);
        Assert.Contains(meeting, now.Disputed);
        var told = new DossierChanges(new Dossier(store, new DossierMoment(AsOf: Some.Morning.AddHours(1))), new Dossier(store)).All();
        Assert.Equal("aaaaaa2/s1", Assert.Single(told, static c => c.Kind == ChangeKind.Contradiction).Evidence.ToString());

        // Told once: whoever looks again is not told the same anew.
        Assert.Equal(ChangeKind.None, Assert.Single(new DossierChanges(new Dossier(store), new Dossier(store)).All()).Kind);
    }

    [Fact]
    public void A_denial_that_an_analyst_rejects_disputes_nothing_in_the_next_snapshot_either()
    {
        using var store = _file.Open();
        DossierKeeping.Add(store, Met("aaaaaa1", "2026-03-02").Build());
        DossierKeeping.Add(store, new ReportBuilder("aaaaaa2", "2026-03-03", "The Courier").Statement("Norland", "denied", "its envoys had met Sudmark in Doha").Build());
        var before = DossierSnapshot.Of(store);
        Assert.Single(before.Disputed);

        foreach (var decision in DecisionRules.Verdict(new Decision { Kind = DecisionKind.Reject, Who = "A. Analyst", When = Some.Morning }, before.Dossier, "aaaaaa2/s1"))
        {
            store.Append(decision);
        }

        Assert.Empty(DossierSnapshot.Of(store, earlier: before).Disputed);
    }

    private static ReportBuilder Met(string id, string day) =>
        new ReportBuilder(id, day).Meeting(MeetingStatus.Held, "2026-03-01", "Doha", MeetingKind.Meeting, "Norland", "Sudmark");

    private Dossier Of(params ReportBuilder[] reports)
    {
        var store = _file.Open();
        foreach (var report in reports)
        {
            DossierKeeping.Add(store, report.Build());
        }

        return new Dossier(store);
    }
}
