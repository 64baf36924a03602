using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>What is told of an encounter beside who, when, where and how far: its level, form and round, who hosts and mediates, what it prepares.</summary>
internal sealed class MeetingDetails
{
    private readonly LevelFinder _levels;
    private readonly FormFinder _forms;
    private readonly RoundFinder _rounds;
    private readonly PartFinder _parts;
    private readonly Dictionary<Proposition, EntryId> _ids = [];

    /// <summary>Prepares the search.</summary>
    /// <param name="findings">Actors and propositions.</param>
    /// <param name="words">The words for it.</param>
    /// <param name="numbers">Number words, by form.</param>
    /// <param name="groups">The encounters, in the order they are numbered in.</param>
    public MeetingDetails(Findings findings, MeetingWords words, IReadOnlyDictionary<string, int> numbers, IReadOnlyList<EncounterGroup> groups)
    {
        _levels = new LevelFinder(findings, new NamedParties(findings), words);
        _forms = new FormFinder(findings, words);
        _rounds = new RoundFinder(findings, numbers);
        _parts = new PartFinder(findings, words);
        for (var i = 0; i < groups.Count; i++)
        {
            foreach (var mention in groups[i].Mentions)
            {
                _ids.TryAdd(mention.Proposition, new EntryId($"m{i + 1}"));
            }
        }
    }

    /// <summary>The meeting with its details.</summary>
    /// <param name="group">The encounter.</param>
    /// <param name="meeting">The meeting that it makes.</param>
    public Meeting Add(EncounterGroup group, Meeting meeting) => meeting with
    {
        Level = _levels.Of(group),
        Form = _forms.Of(group),
        Round = _rounds.Of(group),
        Host = _parts.HostOf(group),
        Mediator = _parts.MediatorOf(group),
        Preparation = PreparationOf(group, meeting.Id),
    };

    private Preparation? PreparationOf(EncounterGroup group, EntryId self)
    {
        foreach (var mention in group.Mentions)
        {
            if (mention.Preparation is { } found)
            {
                EntryId? prepared = found.Prepared is { } other && _ids.TryGetValue(other, out var id) && id != self ? id : null;
                if (prepared is not null || found.Prepared is null)
                {
                    return new Preparation { Meeting = prepared, Span = found.Span };
                }
            }
        }

        return null;
    }
}
