using Rapporteur.Dossiers.Identity;
using Rapporteur.Records;

namespace Rapporteur.Dossiers;

/// <summary>What changed between two moments of a dossier.</summary>
/// <param name="before">The dossier then.</param>
/// <param name="now">The dossier now.</param>
/// <param name="knowledge">The folder <c>knowledge</c>, or null for the one beside the program.</param>
public sealed class DossierChanges(Dossier before, Dossier now, string? knowledge = null)
{
    private readonly Lazy<PositionBoard> _boardBefore = new(() => PositionBoard.Of(before, knowledge));
    private readonly Lazy<PositionBoard> _boardNow = new(() => PositionBoard.Of(now, knowledge));

    /// <summary>All changes in the order of <see cref="ChangeKind"/> and day; a single "no change" where there is none.</summary>
    public IReadOnlyList<Change> All()
    {
        List<Change> changes = [.. Meetings(), .. Positions(), .. Conditions(), .. Parties(), .. Contradictions(), .. Doubts(), .. Corrections(), .. Events(), .. Sources()];
        return changes.Count == 0
            ? [new Change(ChangeKind.None, "no change", null, null)]
            : [.. changes.OrderBy(static c => c.Kind).ThenBy(static c => c.Day).ThenBy(static c => c.Evidence?.ToString(), StringComparer.Ordinal)];
    }

    private IEnumerable<Change> Meetings()
    {
        foreach (var (thing, old, fresh) in Changed(FindingLayer.Meeting))
        {
            if (old is null)
            {
                yield return Of(ChangeKind.Meeting, $"new: {DossierWords.Meeting(thing)}, {thing.Latest.Data.Status}", fresh[^1]);
            }
            else if (old.Latest.Data.Status != thing.Latest.Data.Status)
            {
                yield return Of(ChangeKind.Meeting, $"{DossierWords.Meeting(thing)}: {old.Latest.Data.Status}, now {thing.Latest.Data.Status}", thing.Latest);
            }
            else if ((old.From, old.To) != (thing.From, thing.To) || old.Most(static d => d.Place) != thing.Most(static d => d.Place))
            {
                yield return Of(ChangeKind.Meeting, $"{DossierWords.Meeting(thing)}: now {Days.Text(thing.From, thing.To)}{(thing.Most(static d => d.Place) is { } place ? $", {place}" : string.Empty)}", fresh[^1]);
            }
        }
    }

    private IEnumerable<Change> Positions()
    {
        var old = _boardBefore.Value.Cells.ToDictionary(static c => (c.Side, c.Issue));
        foreach (var cell in _boardNow.Value.Cells)
        {
            var was = old.GetValueOrDefault((cell.Side, cell.Issue));
            if (was is null)
            {
                yield return Of(ChangeKind.Position, $"{cell.SideName} on {cell.IssueName}: {cell.Stance} \"{cell.Evidence[^1].Data.Label}\"{Basis(cell)}", cell.Evidence[^1]);
            }
            else if (was.Polarity != cell.Polarity)
            {
                var shift = cell.Shifts.Count > was.Shifts.Count ? $" ({cell.Shifts[^1].Name})" : string.Empty;
                yield return Of(ChangeKind.Position, $"{cell.SideName} on {cell.IssueName}: moved {(cell.Polarity > was.Polarity ? "towards" : "away")}, {was.Stance} before, {cell.Stance} now{shift}", cell.Evidence[^1]);
            }
        }
    }

    private IEnumerable<Change> Conditions()
    {
        var old = ConditionBoard.Of(before, _boardBefore.Value, knowledge);
        foreach (var entry in ConditionBoard.Of(now, _boardNow.Value, knowledge).Entries)
        {
            var was = entry.Findings.Select(f => old.Find(f.Id)).FirstOrDefault(static e => e is not null);
            if (was is null)
            {
                yield return Of(ChangeKind.Condition, $"{entry.SideName} on {entry.IssueName}: {entry.Findings[^1].Data.Kind} \"{entry.Proposal}\" on condition \"{entry.Condition}\"", entry.Findings[^1]);
            }

            if ((was?.Status ?? ConditionStatus.Unmet) != entry.Status)
            {
                yield return Of(ChangeKind.Condition, $"{entry.SideName} on {entry.IssueName}: the condition \"{entry.Condition}\" is now {RecordNames.Of(entry.Status)}: {entry.Reason}", entry.Evidence ?? entry.Findings[^1]);
            }
        }
    }

    private static string Basis(PositionCell cell) => cell.Basis == FindingBasis.Attributed ? ", as others say" : string.Empty;

    // Of actors only those count whom nothing told of before: how they were grouped then, which takes longest of all, need not be known.
    private IEnumerable<Change> Parties()
    {
        var old = before.Findings(FindingLayer.Actor).Select(static f => f.Id).ToHashSet();
        return from thing in now.Things(FindingLayer.Actor)
               where thing.Latest.Data.Parties is [{ Key: not null }] && !thing.Findings.Any(f => old.Contains(f.Id))
               let party = thing.Latest.Data.Parties[0]
               select Of(ChangeKind.Party, $"{party.Name}{(party.Role is { } role ? $", {role}" : string.Empty)}", thing.Latest);
    }

    private IEnumerable<Change> Contradictions()
    {
        foreach (var layer in (FindingLayer[])[FindingLayer.Meeting, FindingLayer.Event])
        {
            foreach (var (thing, old, _) in Changed(layer).Where(c => now.MeetingActs.Of(c.Thing) is null))
            {
                var known = old is null ? [] : Judge.Contradictions(before, old).Select(static c => c.Text).ToHashSet(StringComparer.Ordinal);
                foreach (var contradiction in Judge.Contradictions(now, thing).Where(c => IsWithin(thing, c) && !known.Contains(c.Text)))
                {
                    yield return Of(ChangeKind.Contradiction, $"{DossierWords.Of(thing)}: {contradiction.Text}", contradiction.Other);
                }
            }
        }

        foreach (var (thing, contradiction) in Denied())
        {
            yield return Of(ChangeKind.Contradiction, $"{DossierWords.Of(thing)}: {contradiction.Text}", contradiction.Other);
        }
    }

    // What a report of its own denies may be a thing that nothing new tells of.
    private IEnumerable<(Thing Thing, Contradiction Contradiction)> Denied() =>
        from layer in (FindingLayer[])[FindingLayer.Meeting, FindingLayer.Event, FindingLayer.Statement]
        let old = before.Findings(layer).Select(static f => f.Id).ToHashSet()
        from thing in now.Things(layer)
        where now.MeetingActs.Of(thing) is null && now.Denials.Of(thing, Judge.Teller).Any()
        from contradiction in Judge.Contradictions(now, thing)
        where !IsWithin(thing, contradiction) && !(old.Contains(contradiction.One.Id) && WasTold(contradiction.Other))
        select (thing, contradiction);

    private bool WasTold(DossierFinding finding) => before.Findings(finding.Layer).Any(f => f.Id == finding.Id);

    private static bool IsWithin(Thing thing, Contradiction contradiction) => thing.Findings.Any(f => f.Id == contradiction.Other.Id);

    private IEnumerable<Change> Doubts()
    {
        var known = before.Findings(FindingLayer.Report).Select(static f => f.Id).ToHashSet();
        return now.Findings(FindingLayer.Report).Where(f => f.Data.Doubt is not null && !known.Contains(f.Id))
            .Select(static f => Of(ChangeKind.Contradiction, $"\"{f.Data.Label}\"{(f.Data.Outlet is { } outlet ? $" ({outlet})" : string.Empty)}: {f.Data.Doubt}", f));
    }

    private IEnumerable<Change> Corrections()
    {
        var known = before.Log.Select(static d => d.Number).ToHashSet();
        return now.Log.Where(d => !known.Contains(d.Number)).Select(static d => new Change(
            ChangeKind.Correction, DossierWords.Decision(d), d.Finding, DateOnly.FromDateTime(d.When.UtcDateTime)));
    }

    private IEnumerable<Change> Events() =>
        from change in Changed(FindingLayer.Event)
        where change.Old is null && now.MeetingActs.Of(change.Thing) is null
        select Of(ChangeKind.Event, DossierWords.Event(change.Thing), change.Fresh[^1]);

    private IEnumerable<Change> Sources()
    {
        foreach (var layer in (FindingLayer[])[FindingLayer.Meeting, FindingLayer.Event])
        {
            foreach (var (thing, old, fresh) in Changed(layer).Where(c => now.MeetingActs.Of(c.Thing) is null))
            {
                var origins = Judge.OriginsOf(now, thing.Findings);
                if (old is not null && origins > Judge.OriginsOf(before, old.Findings))
                {
                    yield return Of(ChangeKind.Source, $"{DossierWords.Of(thing)}: now told by {origins} independent origins", fresh[^1]);
                }
            }
        }
    }

    // Things with a finding that was not there before, with what they were then.
    private IEnumerable<(Thing Thing, Thing? Old, List<DossierFinding> Fresh)> Changed(FindingLayer layer)
    {
        var old = before.Things(layer).SelectMany(static t => t.Findings.Select(f => (f.Id, Thing: t))).ToDictionary(static p => p.Id, static p => p.Thing);
        foreach (var thing in now.Things(layer))
        {
            var fresh = thing.Findings.Where(f => !old.ContainsKey(f.Id)).ToList();
            if (fresh.Count > 0)
            {
                yield return (thing, thing.Findings.Select(f => old.GetValueOrDefault(f.Id)).FirstOrDefault(static t => t is not null), fresh);
            }
        }
    }

    private static Change Of(ChangeKind kind, string text, DossierFinding evidence) => new(kind, text, evidence.Id, evidence.Published);
}
