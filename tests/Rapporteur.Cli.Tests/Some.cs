using System.Text;
using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Cli.Tests;

/// <summary>Makers of things that tests need.</summary>
internal static class Some
{
    /// <summary>A body of plain English.</summary>
    public const string Body = "The two sides met in Geneva on Monday. “We will talk again,” the minister said. They did not agree on a truce.\n";

    /// <summary>A report with a header.</summary>
    public const string ReportFile = "title: Talks go on\noutlet: The Test Post\ndate: 2025-03-11\n\n" + Body;

    /// <summary>English text of about this many characters, in paragraphs or on one line.</summary>
    public static string LongText(int length, bool inOneLine = false)
    {
        var body = inOneLine ? Body.Replace('\n', ' ') : Body + "\n";
        var text = new StringBuilder(length + body.Length);
        while (text.Length < length)
        {
            text.Append(body);
        }

        return text.ToString();
    }

    /// <summary>
    /// A record with something in every layer and every state that the text view shows, independent of what the readers find.
    /// </summary>
    public static ReportRecord Record()
    {
        const string text = """
            Ostland's foreign minister, Ana Kirova, said on Monday that a ceasefire without guarantees was out of the question, calling the summit planned for Vienna in May premature. A diplomat claimed that Westmark had told mediators the guarantees were "a pretext".

            Westmark rejects foreign troops on its soil but would accept observers if Ostland reopens the Lenta crossing. President Ivo Marek spoke with Kirova by telephone on 3 March in a call that brought no agreement. Talks in Bern were put off; whether a meeting of the two armies takes place is unclear. Ostland has shelled Lenta again, according to Westmark.
            """;
        TextSpan At(string words) =>
            new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
        EntryId Id(string id) => new(id);
        Time On(string words, DateOnly? start, DateOnly? end) =>
            new() { Span = At(words), Type = TimeType.Date, Value = null, Start = start, End = end };
        Actor Party(string id, string name, ActorKind kind, string? role = null) =>
            new() { Id = Id(id), Name = name, Kind = kind, Role = role, Mentions = [At(name.Split(' ')[^1])], Rule = "test" };

        var third = new DateOnly(2025, 3, 3);
        var monday = new DateOnly(2025, 3, 10);
        return new ReportRecord
        {
            Version = "1",
            Report = new Report
            {
                Id = "0123456789abcdef",
                Title = "Ostland and Westmark argue over guarantees",
                Outlet = "The Test Post",
                Published = new DateOnly(2025, 3, 11),
                Text = text,
            },
            Sentences =
            [
                At(text[..text.IndexOf(" A diplomat", StringComparison.Ordinal)]),
                At("A diplomat claimed that Westmark had told mediators the guarantees were \"a pretext\"."),
                At("Westmark rejects foreign troops on its soil but would accept observers if Ostland reopens the Lenta crossing."),
                At("President Ivo Marek spoke with Kirova by telephone on 3 March in a call that brought no agreement."),
                At("Talks in Bern were put off; whether a meeting of the two armies takes place is unclear."),
                At("Ostland has shelled Lenta again, according to Westmark."),
            ],
            Actors =
            [
                Party("a1", "Ana Kirova", ActorKind.Person, "foreign minister"), Party("a2", "Ostland", ActorKind.State),
                Party("a3", "Westmark", ActorKind.State), Party("a4", "Ivo Marek", ActorKind.Person, "President"),
                new Actor { Id = Id("a5"), Name = "diplomat", Kind = ActorKind.Unnamed, Mentions = [At("A diplomat")] },
            ],
            Meetings =
            [
                new Meeting
                {
                    Id = Id("m1"), Kind = MeetingKind.Summit, Status = MeetingStatus.Planned, Participants = [Id("a2"), Id("a3")],
                    Place = new Place { Name = "Vienna", Country = "AUT", Span = At("Vienna") },
                    Time = On("in May", new DateOnly(2025, 5, 1), new DateOnly(2025, 5, 31)), Mentions = [At("the summit planned for Vienna in May")],
                    Level = new MeetingLevel { Value = MeetingLevelValue.Leaders, Span = At("summit") },
                    Form = new MeetingForm { Value = MeetingFormValue.InPerson, Span = At("Vienna") },
                    Round = new MeetingRound { Number = 2, Span = At("the summit") },
                    Host = new MeetingPart { Actors = [Id("a3")], Span = At("Vienna") },
                    Mediator = new MeetingPart { Actors = [Id("a4")], Span = At("mediators") },
                    Preparation = new Preparation { Meeting = Id("m4"), Span = At("a meeting of the two armies") },
                    History =
                    [
                        new HistoryStep { Status = MeetingStatus.Planned, Span = At("planned") },
                        new HistoryStep { Status = MeetingStatus.Unclear, Span = At("premature"), Movers = [Id("a1")], Reason = At("guarantees") },
                    ],
                },
                new Meeting
                {
                    Id = Id("m2"), Kind = MeetingKind.Call, Status = MeetingStatus.Held, Participants = [Id("a4"), Id("a1")],
                    Time = On("on 3 March", third, third), Mentions = [At("a call")],
                    Outcome = new Outcome { Value = OutcomeValue.NoAgreement, Span = At("brought no agreement") },
                },
                new Meeting
                {
                    Id = Id("m3"), Kind = MeetingKind.Talks, Status = MeetingStatus.Postponed,
                    Place = new Place { Name = "Bern", Span = At("Bern") }, Mentions = [At("Talks in Bern")],
                },
                new Meeting { Id = Id("m4"), Kind = MeetingKind.Meeting, Status = MeetingStatus.Unclear, Mentions = [At("a meeting of the two armies")] },
            ],
            Statements =
            [
                new Statement
                {
                    Id = Id("s1"), Speaker = [Id("a1")], Cue = At("said"), Content = At("a ceasefire without guarantees was out of the question"),
                    Direct = Directness.No, Source = SourceKind.Named, Grade = "F6", Time = On("on Monday", monday, monday),
                },
                new Statement
                {
                    Id = Id("s2"), Speaker = [Id("a5")], Cue = At("claimed"),
                    Content = At("Westmark had told mediators the guarantees were \"a pretext\""), Direct = Directness.Mixed,
                    Source = SourceKind.Unnamed, Grade = "F6",
                },
                new Statement
                {
                    Id = Id("s3"), Speaker = [Id("a3")], Cue = At("told"), Content = At("the guarantees were \"a pretext\""),
                    Direct = Directness.Mixed, Source = SourceKind.Official, Grade = "C3", Parent = Id("s2"),
                },
            ],
            Issues = [new Issue { Id = Id("i1"), Label = "guarantees" }, new Issue { Id = Id("i2"), Label = "observers" }],
            Positions =
            [
                new Position
                {
                    Id = Id("p1"), Holder = [Id("a2")], Stance = Stance.Rejects, Polarity = -1,
                    Proposal = At("a ceasefire without guarantees"), Issue = Id("i1"), Statement = Id("s1"),
                },
                new Position
                {
                    Id = Id("p2"), Holder = [Id("a3")], Stance = Stance.Opposes, Polarity = -1, Proposal = At("the guarantees"),
                    Issue = Id("i1"), By = [Id("a5")], Statement = Id("s3"),
                },
                new Position
                {
                    Id = Id("p3"), Holder = [Id("a3")], Stance = Stance.Conditional, Polarity = 1, Proposal = At("observers"),
                    Condition = At("Ostland reopens the Lenta crossing"), Issue = Id("i2"),
                },
                new Position
                {
                    Id = Id("p4"), Holder = [Id("a3")], Stance = Stance.Demands, Polarity = 1,
                    Proposal = At("reopens the Lenta crossing"),
                },
            ],
            Events =
            [
                new Event
                {
                    Id = Id("e1"), Type = "CONSULT", Source = [Id("a4")], Target = [Id("a1")], Status = EventStatus.Happened,
                    Trigger = At("spoke"), Time = On("on 3 March", third, third),
                },
                new Event
                {
                    Id = Id("e2"), Type = "ASSAULT", Source = [Id("a2")], Status = EventStatus.Claimed, Trigger = At("shelled"),
                    Place = new Place { Name = "Lenta", Span = At("Lenta") },
                },
            ],
            Links = [new Link { Kind = LinkKind.Condition, From = Id("p4"), To = Id("p3"), Span = At("if") }],
            Notes = [new Note { Code = "guessed-encoding", Message = "The file does not say its encoding and was read as windows-1252." }],
        };
    }
}
