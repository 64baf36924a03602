using System.Globalization;
using System.Text;
using Rapporteur.Dossiers;
using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests.Dossiers;

/// <summary>Puts a report together sentence by sentence, as if it had been read.</summary>
/// <param name="id">Id of the report.</param>
/// <param name="published">Day of publication.</param>
/// <param name="outlet">Outlet.</param>
internal sealed class ReportBuilder(string id, string published, string outlet = "The Gazette")
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _sentences = [];
    private readonly List<Actor> _actors = [];
    private readonly List<Meeting> _meetings = [];
    private readonly List<Statement> _statements = [];
    private readonly List<Position> _positions = [];
    private readonly List<Issue> _issues = [];
    private readonly List<Event> _events = [];

    public ReportBuilder Meeting(MeetingStatus status, string? day, string? place, MeetingKind kind, params string[] parties)
    {
        var span = Sentence($"A {kind} of {string.Join(" and ", parties)} is {status}{(place is null ? string.Empty : " in " + place)}.");
        _meetings.Add(new Meeting
        {
            Id = new EntryId($"m{_meetings.Count + 1}"),
            Kind = kind,
            Status = status,
            Participants = [.. parties.Select(Actor)],
            Place = place is null ? null : new Place { Name = place, Span = span },
            Time = Time(day, span),
            Mentions = [span],
        });
        return this;
    }

    /// <summary>A mediator of the meeting before, and who calls it off for what reason.</summary>
    public ReportBuilder CalledOff(string mediator, string caller, string reason)
    {
        var told = $"{caller} called off the meeting that {mediator} mediates, citing {reason}.";
        var span = Sentence(told);
        TextSpan At(string words) => new(span.Start + told.IndexOf(words, StringComparison.Ordinal), span.Start + told.IndexOf(words, StringComparison.Ordinal) + words.Length);
        _meetings[^1] = _meetings[^1] with
        {
            Status = MeetingStatus.Cancelled,
            Mediator = new MeetingPart { Actors = [Actor(mediator)], Span = At("mediates") },
            History = [new HistoryStep { Status = MeetingStatus.Cancelled, Span = At("called off"), Movers = [Actor(caller)], Reason = At(reason) }],
        };
        return this;
    }

    public ReportBuilder Event(string type, EventStatus status, string trigger, string day, string source, string target)
    {
        var span = Sentence($"{source} {trigger} {target}.");
        _events.Add(new Event
        {
            Id = new EntryId($"e{_events.Count + 1}"),
            Type = type,
            Status = status,
            Trigger = new TextSpan(span.Start + source.Length + 1, span.Start + source.Length + 1 + trigger.Length),
            Source = [Actor(source)],
            Target = [Actor(target)],
            Time = Time(day, span),
        });
        return this;
    }

    /// <summary>A position, said by the speaker; by the report where that is null.</summary>
    public ReportBuilder Position(string holder, Stance stance, int polarity, string proposal, string? speaker, string? condition = null)
    {
        var span = Sentence($"{speaker ?? holder} says {proposal}{(condition is null ? string.Empty : $" if {condition}")}.");
        var at = span.Start + (speaker ?? holder).Length + " says ".Length;
        var words = new TextSpan(at, at + proposal.Length);
        if (speaker is not null)
        {
            _statements.Add(new Statement
            {
                Id = new EntryId($"s{_statements.Count + 1}"),
                Speaker = [Actor(speaker)],
                Content = words,
                Direct = Directness.No,
                Source = SourceKind.Official,
                Grade = "F6",
            });
        }

        _issues.Add(new Issue { Id = new EntryId($"i{_issues.Count + 1}"), Label = proposal });
        _positions.Add(new Position
        {
            Id = new EntryId($"p{_positions.Count + 1}"),
            Holder = [Actor(holder)],
            Stance = stance,
            Polarity = polarity,
            Proposal = words,
            Condition = condition is null ? null : new TextSpan(words.End + " if ".Length, words.End + " if ".Length + condition.Length),
            Issue = _issues[^1].Id,
            Statement = speaker is null ? null : _statements[^1].Id,
        });
        return this;
    }

    /// <summary>A statement: who says it, by which word, and what; the parties that its words name are its report's actors.</summary>
    public ReportBuilder Statement(string speaker, string cue, string words)
    {
        var span = Sentence($"{speaker} {cue} that {words}.");
        var at = span.Start + speaker.Length + 1;
        _statements.Add(new Statement
        {
            Id = new EntryId($"s{_statements.Count + 1}"),
            Speaker = [Actor(speaker)],
            Cue = new TextSpan(at, at + cue.Length),
            Content = new TextSpan(span.End - 1 - words.Length, span.End - 1),
            Direct = Directness.No,
            Source = SourceKind.Official,
            Grade = "F6",
        });
        foreach (var name in (string[])["Norland", "Sudmark", "Ostria"])
        {
            if (words.IndexOf(name, StringComparison.Ordinal) is >= 0 and var start)
            {
                var actor = Actor(name);
                var place = new TextSpan(_statements[^1].Content.Start + start, _statements[^1].Content.Start + start + name.Length);
                var number = _actors.FindIndex(a => a.Id == actor);
                _actors[number] = _actors[number] with { Mentions = [.. _actors[number].Mentions, place] };
            }
        }

        return this;
    }

    /// <summary>A position on a proposal that the report's record has under the issue of the last one.</summary>
    public ReportBuilder UnderTheSameIssue(string holder, Stance stance, int polarity, string proposal)
    {
        var issue = _issues[^1].Id;
        Position(holder, stance, polarity, proposal, holder);
        _issues.RemoveAt(_issues.Count - 1);
        _positions[^1] = _positions[^1] with { Issue = issue };
        return this;
    }

    public ReportBuilder Text(string sentence)
    {
        Sentence(sentence);
        return this;
    }

    public DossierReport Build(string? agency = null, DateTimeOffset? recorded = null) => new()
    {
        Record = new ReportRecord
        {
            Version = "1",
            Report = new Report
            {
                Id = id,
                Title = "Report " + id,
                Outlet = outlet,
                Published = Day(published),
                Text = _text.ToString(),
            },
            Sentences = [.. _sentences],
            Actors = [.. _actors],
            Meetings = [.. _meetings],
            Statements = [.. _statements],
            Positions = [.. _positions],
            Issues = [.. _issues],
            Events = [.. _events],
        },
        Location = id + ".txt",
        Agency = agency,
        Retrieved = recorded ?? Some.Morning,
        Recorded = recorded ?? Some.Morning,
    };

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static Time? Time(string? day, TextSpan span) =>
        day is null ? null : new Time { Span = span, Type = TimeType.Date, Value = day, Start = Day(day), End = Day(day) };

    // Names of two words are people; "Norland:NOR" is a state with its code.
    private EntryId Actor(string name)
    {
        var known = _actors.Find(a => a.Name == name);
        if (known is not null)
        {
            return known.Id;
        }

        var isPerson = name.Contains(' ', StringComparison.Ordinal);
        _actors.Add(new Actor
        {
            Id = new EntryId($"a{_actors.Count + 1}"),
            Name = name,
            Kind = isPerson ? ActorKind.Person : ActorKind.State,
            Country = isPerson ? null : name[..3].ToUpperInvariant(),
            Sector = "GOV",
        });
        return _actors[^1].Id;
    }

    private TextSpan Sentence(string text)
    {
        if (_text.Length > 0)
        {
            _text.Append(' ');
        }

        var span = new TextSpan(_text.Length, _text.Length + text.Length);
        _text.Append(text);
        _sentences.Add(span);
        return span;
    }
}
