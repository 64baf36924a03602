using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Positions;

/// <summary>What one side tells of another is never the other's own position.</summary>
public sealed class AdversaryAccounts
{
    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create());

    private static readonly string[] s_frames =
    [
        "Chad said Niger {0}.", "Chad claimed that Niger {0}.", "According to Chad, Niger {0}.", "Chad warned that Niger {0}.",
        "\"Niger {0},\" the Chadian foreign minister said.", "Chad complained that Niger {0}.", "Niger {0}, Chad said.", "Chad told reporters that Niger {0}.",
    ];

    private static readonly string[] s_clauses =
    [
        "had rejected the truce", "opposes the corridor", "refused to sign the accord", "wants a war", "demands a ransom", "had promised to release the crew",
        "withdrew from the treaty", "had reached an accord with Kenya", "called the deal a farce", "has agreed to the swap", "voted against the resolution",
        "will never accept the border", "is ready to sign the treaty", "must withdraw its troops", "would release the crew only if Kenya paid a ransom",
    ];

    public static TheoryData<string> Sentences =>
        [.. s_frames.SelectMany(static frame => s_clauses.Select(clause => string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, clause))), .. File.ReadLines(
            Path.Combine(AppContext.BaseDirectory, "Positions", "adversary-accounts.txt"))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Are_ascribed_to_those_who_give_them(string sentence)
    {
        var record = s_reader.Value.Read(Some.Report(sentence));

        Assert.All(record.Positions, position =>
        {
            var isChads = position.Holder.All(id => record.Actors.First(actor => actor.Id == id).Country == "TCD");
            Assert.True(isChads || position.By.Count > 0, $"\"{position.Proposal.In(record.Report.Text)}\" is nobody's account");
        });
    }

    private static readonly string[] s_meetingFrames =
    [
        "Chad said Niger {0}.", "According to Chad, Niger {0}.", "Niger {0}, according to Chad.", "In Chad's telling, Niger {0}.", "Seen from N'Djamena, Niger {0}.",
        "Chad: Niger {0}", "Niger, Chad claimed, {0}.", "Niger, said Chad, {0}.", "Chad fears that Niger {0}.", "Chad's claim that Niger {0} caused anger.",
    ];

    private static readonly string[] s_meetingClauses =
    [
        "has called off the talks with Kenya", "cancelled a summit with Kenya in Accra", "refused to meet the Kenyan president", "has agreed to meet the Kenyan president",
        "met the Kenyan president in Lome", "has postponed the talks with Kenya",
    ];

    private static readonly string[] s_meetingBlame =
    [
        "Chad blamed Niger for cancelling the summit with Kenya.", "Chad accused Niger of calling off the talks with Kenya in Lome.", "Chad denounced Niger for refusing to meet the Kenyan president.",
        "Niger was accused by Chad of cancelling a summit with Kenya.",
    ];

    public static TheoryData<string> Meetings =>
        [.. s_meetingFrames.SelectMany(static frame => s_meetingClauses.Select(clause => string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, clause))), .. s_meetingBlame];

    [Theory]
    [MemberData(nameof(Meetings))]
    public void Of_a_meeting_say_whose_they_are(string sentence)
    {
        var record = s_reader.Value.Read(Some.Report(sentence));

        var meeting = Assert.Single(record.Meetings);
        Assert.All(meeting.History, step => Assert.All(step.By, teller => Assert.Equal("TCD", record.Actors.First(actor => actor.Id == teller).Country)));
        Assert.All(meeting.History, static step => Assert.NotEmpty(step.By));
    }

    [Theory]
    [InlineData("Accused of refusing to meet the Kenyan president, Niger closed the border.")]
    [InlineData("Niger stands accused of cancelling the summit with Kenya.")]
    public void Of_a_meeting_that_nobody_is_named_for_leave_it_open(string sentence)
    {
        var record = s_reader.Value.Read(Some.Report(sentence));

        Assert.All(record.Meetings, static meeting => Assert.Equal(MeetingStatus.Unclear, meeting.Status));
    }

    [Theory]
    [InlineData("Chad said Niger had refused to meet the Kenyan president.")]
    [InlineData("Chad told reporters that Niger had cancelled a summit with Kenya in Accra.")]
    [InlineData("Niger, Chad claimed, will not attend the conference in Lome with Kenya.")]
    public void Of_a_meeting_carry_the_statement_they_are_told_in(string sentence)
    {
        var record = s_reader.Value.Read(Some.Report(sentence));

        Assert.NotEmpty(record.Meetings);
        Assert.All(record.Meetings, static meeting => Assert.NotNull(meeting.Statement));
    }
}
