using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>The mentions of one encounter, in order of telling.</summary>
internal sealed class EncounterGroup
{
    private readonly List<Encounter> _mentions = [];
    private readonly List<EntryId> _parties = [];

    public EncounterGroup(Encounter first) => Add(first);

    public IReadOnlyList<Encounter> Mentions => _mentions;

    public IReadOnlyList<EntryId> Parties => _parties;

    /// <summary>The most telling kind: the first that is more than a plain meeting, for calls and visits too.</summary>
    public MeetingKind Kind { get; private set; } = MeetingKind.Meeting;

    public Place? Place { get; private set; }

    public Time? Time { get; private set; }

    /// <summary>The last status told; an unclear one does not displace a clear one.</summary>
    public MeetingStatus Status { get; private set; } = MeetingStatus.Unclear;

    public void Add(Encounter mention)
    {
        _mentions.Add(mention);
        foreach (var party in mention.Parties)
        {
            if (!_parties.Contains(party))
            {
                _parties.Add(party);
            }
        }

        Kind = Kind == MeetingKind.Meeting || mention.Kind == MeetingKind.Summit && Kind != MeetingKind.Call ? mention.Kind : Kind;
        Place ??= mention.Place;
        Time ??= mention.Time;
        if (_mentions.Count == 1 || Weight(mention.Status) >= Weight(Status))
        {
            Status = mention.Status;
        }
    }

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
