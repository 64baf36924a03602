using Rapporteur.Dossiers.Identity;
using Rapporteur.Language;
using Rapporteur.Reading.Positions;
using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>Turns the record of a report into the findings that a dossier keeps of it.</summary>
public sealed class ReportFindings
{
    private const int LongestLabel = 200;
    private const int Bands = 16;
    private const int StoryTerms = 8;

    private readonly DossierReport _report;
    private readonly ReportRecord _record;
    private readonly IssueConcepts _issues;
    private readonly WordRarity _rarity;
    private readonly Dictionary<string, FindingParty> _parties;
    private readonly Dictionary<string, Statement> _statements;
    private readonly Dictionary<EntryId, string?> _issueKeys = [];
    private readonly ILookup<EntryId?, Position> _byIssue;
    private readonly List<(string Key, EntryId Id, Position First)> _ownIssues = [];
    private readonly ILookup<EntryId, PlanDenial> _planDenials;
    private readonly DenialFinder _denials;

    private ReportFindings(DossierReport report, string? knowledge)
    {
        (_report, _record) = (report, report.Record);
        _issues = IssueConcepts.Load(knowledge);
        _rarity = WordRarity.Load(knowledge);
        _parties = _record.Actors.ToDictionary(static a => a.Id.Value, PartyOf, StringComparer.Ordinal);
        _statements = _record.Statements.ToDictionary(static s => s.Id.Value, StringComparer.Ordinal);
        _byIssue = _record.Positions.ToLookup(static p => p.Issue);
        AddOwnIssues();
        _denials = new DenialFinder(_record, DenialRules.Load(knowledge), PlanDenialRules.Load(knowledge));
        _planDenials = new PlanDenialFinder(_record, PlanDenialRules.Load(knowledge)).All()
            .ToLookup(static d => d.Meeting, d => new PlanDenial(Parties(d.Speakers), Words(_record.Sentences[d.Sentence]), d.Sentence, d.Rule));
    }

    private string Text => _record.Report.Text;

    private DateOnly? Published => _record.Report.Published;

    /// <summary>The findings of a report, itself the first: a function of the report alone.</summary>
    /// <param name="report">The report with its record.</param>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static IReadOnlyList<Finding> Of(DossierReport report, string? knowledgeDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ReportFindings(report, knowledgeDirectory).All();
    }

    private List<Finding> All()
    {
        var record = _record;
        return
        [
            OfReport(),
            .. record.Actors.Select(OfActor),
            .. record.Meetings.Select(OfMeeting),
            .. record.Statements.Select(OfStatement),
            .. record.Issues.Select(OfIssue),
            .. _ownIssues.Select(OfOwnIssue),
            .. record.Positions.Select(OfPosition),
            .. record.Events.Select(OfEvent),
        ];
    }

    private Finding OfReport()
    {
        var report = _record.Report;
        var hashes = TextSketch.MinHashes(report.Text);
        var terms = StorySketch.Of($"{report.Title}\n{report.Text}", _rarity);
        var keys = Enumerable.Range(0, hashes.Length == 0 ? 0 : Bands)
            .Select(b => $"copy:{b}:{hashes[4 * b]:x8}{hashes[(4 * b) + 1]:x8}{hashes[(4 * b) + 2]:x8}{hashes[(4 * b) + 3]:x8}")
            .Concat(StorySketch.Keys(terms).Take(StoryTerms).SelectMany(StoryKeys));
        return Finding(FindingLayer.Report, string.Empty, keys, Published, Published, Base(report.Title ?? Short(report.Text), []) with
        {
            Hashes = hashes,
            Terms = terms,
            Agency = _report.Agency,
            Doubt = _record.Notes.FirstOrDefault(static n => n.Code == ReportDay.FutureNote)?.Message,
            Address = report.Url ?? _report.Location,
        });
    }

    private IEnumerable<string> StoryKeys(string term) => Days.Weeks(Published).Select(week => $"story:{term}:{week}");

    private Finding OfActor(Actor actor)
    {
        var party = _parties[actor.Id.Value];
        return Finding(FindingLayer.Actor, actor.Id.Value, party.Key is { } key ? [key] : [], Published, Published, Base(actor.Name, actor.Mentions) with
        {
            Kind = party.Kind,
            Parties = [party],
            Country = actor.Country,
            Rule = actor.Rule,
        });
    }

    private Finding OfMeeting(Meeting meeting)
    {
        var data = Told(Base(meeting.Mentions.Count > 0 ? Words(meeting.Mentions[0]) : meeting.Kind.ToString(), [.. meeting.Mentions, .. meeting.History.Select(static h => h.Span), .. MeetingDetails.SpansOf(meeting)]), meeting.Statement) with
        {
            Kind = RecordNames.Of(meeting.Kind),
            Status = RecordNames.Of(meeting.Status),
            Parties = Parties(meeting.Participants),
            Place = meeting.Place?.Name,
            Country = meeting.Place?.Country,
            Latitude = meeting.Place?.Latitude,
            Longitude = meeting.Place?.Longitude,
            When = meeting.Time?.Value,
            Topic = meeting.Topic is { } topic ? Words(topic) : null,
            Outcome = meeting.Outcome is { } outcome ? RecordNames.Of(outcome.Value) : null,
            Details = MeetingDetails.Of(meeting, Words, id => _parties[id.Value].Name) is { Count: > 0 } details ? details : null,
            PlanDenials = [.. _planDenials[meeting.Id]],
            Denial = meeting.Statement is { } told && _statements.TryGetValue(told.Value, out var said) ? DenialOf(_denials.Of(said)) : null,
            Rule = meeting.Rule,
        };
        return Finding(FindingLayer.Meeting, meeting.Id.Value, MeetingIdentity.KeysOf(data), meeting.Time?.Start, meeting.Time?.End, data);
    }

    private Finding OfEvent(Event happening)
    {
        var data = Told(Base(Words(happening.Trigger), [happening.Trigger]), happening.Statement) with
        {
            Kind = happening.Type,
            Status = RecordNames.Of(happening.Status),
            Parties = Parties(happening.Source),
            Others = Parties(happening.Target),
            Place = happening.Place?.Name,
            Country = happening.Place?.Country,
            Latitude = happening.Place?.Latitude,
            Longitude = happening.Place?.Longitude,
            Mode = happening.Mode,
            Cameo = happening.Cameo,
            Goldstein = happening.Goldstein,
            When = happening.Time?.Value,
            Denial = DenialOf(_denials.Of(happening)),
            Rule = happening.Rule,
        };
        data = data with { Numbers = EventIdentity.NumbersIn(data.Quote) };
        return Finding(FindingLayer.Event, happening.Id.Value, EventIdentity.KeysOf(data, happening.Time?.Start ?? Published), happening.Time?.Start ?? Published, happening.Time?.End ?? Published, data);
    }

    private Finding OfStatement(Statement statement)
    {
        var data = Told(Base(Words(statement.Content), [statement.Content]), statement.Parent?.Value is null ? null : statement.Parent) with
        {
            Kind = RecordNames.Of(statement.Source),
            Status = RecordNames.Of(statement.Direct),
            Parties = Parties(statement.Speaker),
            Others = Parties(statement.Audience),
            Place = statement.Place?.Name,
            Country = statement.Place?.Country,
            When = statement.Time?.Value,
            Cue = statement.Cue is { } cue ? Words(cue) : null,
            Denial = DenialOf(_denials.Of(statement)),
            Rule = statement.Rule,
        };
        return Finding(
            FindingLayer.Statement, statement.Id.Value, StatementIdentity.KeysOf(data, statement.Time?.Start ?? Published, _rarity), statement.Time?.Start ?? Published, statement.Time?.End ?? Published, data);
    }

    private Denial? DenialOf((string Words, IReadOnlyList<EntryId> About, bool IsOfPlan, string Rule)? denied) =>
        denied is { } d ? new Denial(Short(d.Words), Parties(d.About), d.IsOfPlan, d.Rule) : null;

    private Finding OfIssue(Issue issue)
    {
        var key = KeyOfIssue(issue);
        return Finding(FindingLayer.Issue, issue.Id.Value, key is null ? [] : [key], Published, Published, Base(issue.Label, SpansOf(issue)) with
        {
            IssueKey = key,
        });
    }

    private Finding OfPosition(Position position)
    {
        var issue = _record.Issues.FirstOrDefault(i => i.Id == position.Issue);
        var shared = issue is null ? null : KeyOfIssue(issue);
        var key = KeyOf(position, shared);
        var told = Told(Base(Words(position.Proposal), [position.Proposal]), position.Statement);
        var holders = Parties(position.Holder);
        var data = told with
        {
            Kind = RecordNames.Of(position.Stance),
            Polarity = position.Polarity,
            Parties = holders,
            Others = Parties(position.By),
            Basis = BasisOf(position, holders, [.. told.Tellers, .. Parties(position.By)]),
            Condition = position.Condition is { } condition ? Words(condition) : null,
            Issue = key == shared ? position.Issue?.Value : EntryOf(key),
            IssueKey = key,
            Rule = position.Rule,
        };
        var time = position.Statement is { } id && _statements.TryGetValue(id.Value, out var statement) ? statement.Time : null;
        var keys = holders.Where(static h => h.Side is not null).Select(h => $"position:{h.Side}:{key}");
        return Finding(FindingLayer.Position, position.Id.Value, key is null ? [] : keys, time?.Start ?? Published, time?.End ?? Published, data);
    }

    // What it is about it says itself where it can: proposals that share words with one another make one issue of the report,
    // "a truce" and "a truce along the front line" too, but they are two things to be for or against.
    private string? KeyOf(Position position, string? shared) => _issues.ConceptOf(Words(position.Proposal)) ?? shared ?? _issues.KeyOf(Words(position.Proposal));

    // Issues that the report's record has not apart, numbered behind its own, so that analysts can merge and split them too.
    private void AddOwnIssues()
    {
        foreach (var position in _record.Positions)
        {
            var issue = _record.Issues.FirstOrDefault(i => i.Id == position.Issue);
            var shared = issue is null ? null : KeyOfIssue(issue);
            if (KeyOf(position, shared) is { } key && key != shared && EntryOf(key) is null)
            {
                _ownIssues.Add((key, new EntryId(FormattableString.Invariant($"i{_record.Issues.Count + _ownIssues.Count + 1}")), position));
            }
        }
    }

    private string? EntryOf(string? key) =>
        _record.Issues.FirstOrDefault(i => KeyOfIssue(i) == key)?.Id.Value ?? _ownIssues.Find(i => i.Key == key).Id.Value;

    private Finding OfOwnIssue((string Key, EntryId Id, Position First) own) =>
        Finding(FindingLayer.Issue, own.Id.Value, [own.Key], Published, Published, Base(Words(own.First.Proposal), [own.First.Proposal]) with
        {
            IssueKey = own.Key,
        });

    // An adversary's account never fills a party's own cell: own is only what the party itself, or one that acts for it, says.
    private static FindingBasis BasisOf(Position position, IReadOnlyList<FindingParty> holders, IReadOnlyList<FindingParty> tellers) =>
        position.Statement is null && position.By.Count == 0 ? FindingBasis.Reported
        : tellers.Count > 0 && tellers.All(t => holders.Any(h => h.Side is not null && h.Side == t.Side)) ? FindingBasis.Stated
        : FindingBasis.Attributed;

    private string? KeyOfIssue(Issue issue) => _issueKeys.TryGetValue(issue.Id, out var known) ? known : _issueKeys[issue.Id] =
        _byIssue[issue.Id].Select(p => _issues.KeyOf(Words(p.Proposal)))
            .Append(_issues.KeyOf(issue.Label))
            .Where(static k => k is not null)
            .GroupBy(static k => k, StringComparer.Ordinal)
            .OrderByDescending(static g => IssueConcepts.IsConcept(g.Key!)).ThenByDescending(static g => g.Count())
            .ThenBy(static g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private List<TextSpan> SpansOf(Issue issue) => [.. _byIssue[issue.Id].Select(static p => p.Proposal)];

    private FindingData Told(FindingData data, EntryId? statement)
    {
        var tellers = new List<FindingParty>();
        string? kind = null;
        for (var id = statement?.Value; id is not null && _statements.TryGetValue(id, out var said) && tellers.Count < 16; id = said.Parent?.Value)
        {
            kind ??= RecordNames.Of(said.Source);
            tellers.AddRange(Parties(said.Speaker));
        }

        return data with { Tellers = tellers, TellerKind = kind, Basis = statement is null ? FindingBasis.Reported : FindingBasis.Attributed };
    }

    private FindingData Base(string label, IReadOnlyList<TextSpan> spans)
    {
        int[] sentences = [.. spans.Select(SentenceOf).Where(static s => s >= 0).Distinct().Order()];
        return new FindingData
        {
            Label = Short(label),
            Sentences = sentences,
            Quote = sentences.Length == 0 ? string.Empty : Words(_record.Sentences[sentences[0]]),
            Outlet = _record.Report.Outlet,
            Published = Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
    }

    private int SentenceOf(TextSpan span)
    {
        // The first that ends after it; by halving, since a table of thousands of rows is a report too.
        var (low, high) = (0, _record.Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = span.Start < _record.Sentences[middle].End ? (low, middle) : (middle + 1, high);
        }

        return low < _record.Sentences.Count ? low : -1;
    }

    private Finding Finding(FindingLayer layer, string entry, IEnumerable<string> keys, DateOnly? from, DateOnly? to, FindingData data) => new()
    {
        Id = new FindingId(_record.Report.Id, new EntryId(entry)),
        Layer = layer,
        Keys = [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        From = from,
        To = to ?? from,
        Data = data.ToJson(),
    };

    private List<FindingParty> Parties(IReadOnlyList<EntryId> actors) =>
        [.. actors.Where(a => _parties.ContainsKey(a.Value)).Select(a => _parties[a.Value])];

    private static FindingParty PartyOf(Actor actor) =>
        new(actor.Name, PartyKey.Of(actor), PartyKey.SideOf(actor), RecordNames.Of(actor.Kind), actor.Country, actor.Role, actor.Sector);

    private string Words(TextSpan span) => string.Join(' ', span.In(Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string text) => text.Length <= LongestLabel ? text : string.Concat(text.AsSpan(0, LongestLabel - 1), "…");
}
