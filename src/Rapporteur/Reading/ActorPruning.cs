using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Keeps the actors that take part in some entry or act in some clause, and numbers them in order of first mention.</summary>
internal static class ActorPruning
{
    public static ReportRecord Apply(ReportRecord record, Findings findings)
    {
        var used = new HashSet<EntryId>();
        used.UnionWith(record.Meetings.SelectMany(static m => m.Participants));
        used.UnionWith(record.Meetings.SelectMany(static m => m.History).SelectMany(static step => step.Movers.Concat(step.By)));
        used.UnionWith(record.Meetings.SelectMany(static m => (m.Host?.Actors ?? []).Concat(m.Mediator?.Actors ?? [])));
        used.UnionWith(record.Statements.SelectMany(static s => s.Speaker.Concat(s.Audience)));
        used.UnionWith(record.Positions.SelectMany(static p => p.Holder.Concat(p.By)));
        used.UnionWith(record.Events.SelectMany(static e => e.Source.Concat(e.Target)));

        used.UnionWith(Acting(findings));

        var kept = record.Actors.Where(a => used.Contains(a.Id)).OrderBy(static a => a.Mentions.Count > 0 ? a.Mentions[0].Start : int.MaxValue).ToList();
        var ids = new Dictionary<EntryId, EntryId>();
        for (var i = 0; i < kept.Count; i++)
        {
            ids[kept[i].Id] = new EntryId($"a{i + 1}");
        }

        IReadOnlyList<EntryId> Renamed(IReadOnlyList<EntryId> old) => [.. old.Select(id => ids[id])];
        return record with
        {
            Actors = [.. kept.Select(a => a with { Id = ids[a.Id] })],
            Meetings = [.. record.Meetings.Select(m => m with
            {
                Participants = Renamed(m.Participants),
                History = [.. m.History.Select(step => step with { Movers = Renamed(step.Movers), By = Renamed(step.By) })],
                Host = m.Host is null ? null : m.Host with { Actors = Renamed(m.Host.Actors) },
                Mediator = m.Mediator is null ? null : m.Mediator with { Actors = Renamed(m.Mediator.Actors) },
            })],
            Statements = [.. record.Statements.Select(s => s with { Speaker = Renamed(s.Speaker), Audience = Renamed(s.Audience) })],
            Positions = [.. record.Positions.Select(p => p with { Holder = Renamed(p.Holder), By = Renamed(p.By) })],
            Events = [.. record.Events.Select(e => e with { Source = Renamed(e.Source), Target = Renamed(e.Target) })],
        };
    }

    /// <summary>People and states that act or are acted upon in some clause, even where no layer knows the act.</summary>
    private static IEnumerable<EntryId> Acting(Findings findings)
    {
        foreach (var mention in findings.Actors.Mentions)
        {
            var token = findings.Text.Sentences[mention.Sentence].Tokens[mention.Head];
            if (!mention.IsPronoun && findings.Actors[mention.Actor].Kind is ActorKind.Person or ActorKind.State
                && token.Relation is "nsubj" or "nsubj:pass" or "obl:agent" or "iobj" or "obj")
            {
                yield return mention.Actor;
            }
        }
    }
}
