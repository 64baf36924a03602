using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>The mentions of one encounter, in order of telling.</summary>
internal sealed class EncounterGroup
{
    private readonly Findings _findings;
    private readonly List<Encounter> _mentions = [];
    private readonly List<EntryId> _parties = [];
    private int _kindRank = -1;

    /// <summary>Opens a group.</summary>
    /// <param name="findings">The actors.</param>
    /// <param name="first">Its first mention.</param>
    /// <param name="parties">Parties carried over from an earlier mention where the first one only points at them.</param>
    public EncounterGroup(Findings findings, Encounter first, IReadOnlyList<EntryId> parties)
    {
        _findings = findings;
        _parties.AddRange(parties);
        Add(first);
    }

    public IReadOnlyList<Encounter> Mentions => _mentions;

    public IReadOnlyList<EntryId> Parties => _parties;

    /// <summary>The most telling kind.</summary>
    public MeetingKind Kind { get; private set; } = MeetingKind.Meeting;

    /// <summary>Whether no mention so far tells the form.</summary>
    public bool IsWeak { get; private set; } = true;

    public Place? Place { get; set; }

    public Time? Time { get; private set; }

    public Outcome? Outcome { get; set; }

    /// <summary>The last status told; an unclear one does not displace a clear one.</summary>
    public MeetingStatus Status { get; private set; } = MeetingStatus.Unclear;

    public void Add(Encounter mention)
    {
        _mentions.Add(mention);
        foreach (var party in mention.PartOf is not null && _parties.Count > 1 ? [] : mention.Parties)
        {
            if (!_parties.Contains(party) && !IsKnownSide(party))
            {
                _parties.Add(party);
            }
        }

        if (Rank(mention) is var rank && rank > _kindRank)
        {
            (Kind, _kindRank) = (mention.Kind, rank);
        }

        IsWeak &= mention.IsWeak;
        Place ??= mention.Place;
        Time ??= mention.Time;
        Outcome = mention.Outcome ?? Outcome;
        if (_mentions.Count == 1 || (Weight(mention.Status) >= Weight(Status) && !(mention is { IsAside: true, Status: MeetingStatus.Held } || !mention.IsToldAsPast && IsAhead(mention.Status))))
        {
            Status = mention.Status;
        }
    }

    /// <summary>What is to come after the report's day is not held yet, whatever a later mention sounds like.</summary>
    private bool IsAhead(MeetingStatus status) => status is MeetingStatus.Held or MeetingStatus.Ongoing && Time?.Start > _findings.Report.Published;

    /// <summary>A state whose envoy is named, or a set of envoys of a named state, is no further party.</summary>
    private bool IsKnownSide(EntryId party)
    {
        var actor = _findings.Actors[party];
        return actor.Country is not null && _parties.Any(p => _findings.Actors[p] is var other && other.Country == actor.Country && Reading.Parties.ActsForState(other) == Reading.Parties.ActsForState(actor)
            && (actor.Kind == ActorKind.State || actor.Kind is ActorKind.Group or ActorKind.Unnamed && other.Kind is ActorKind.State or ActorKind.Group));
    }

    /// <summary>A noun names the kind better than a verb; "summit" says more than "meeting", "talks" more than "met".</summary>
    private static int Rank(Encounter mention) => mention switch
    {
        { Kind: MeetingKind.Call, IsWeak: false } => 6,
        { Kind: MeetingKind.Call } => 2,
        { IsWeak: true, Proposition.Kind: PredicateKind.Noun } => 1,
        { IsWeak: true } => 0,
        { Kind: MeetingKind.Summit or MeetingKind.Conference } => 5,
        { Proposition.Kind: PredicateKind.Noun } => 4,
        _ => 3,
    };

    /// <summary>A plan told as background after the plan was called off does not revive it.</summary>
    private static int Weight(MeetingStatus status) => status switch
    {
        MeetingStatus.Cancelled or MeetingStatus.Postponed or MeetingStatus.Refused => 4,
        MeetingStatus.Held or MeetingStatus.Ongoing => 3,
        MeetingStatus.Planned => 2,
        MeetingStatus.Proposed => 1,
        _ => 0,
    };
}
