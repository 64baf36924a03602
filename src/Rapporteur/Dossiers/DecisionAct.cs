namespace Rapporteur.Dossiers;

/// <summary>What an analyst did at one go: a verdict on a thing is a decision on each finding of it.</summary>
/// <param name="Decisions">Its decisions in order of number; at least one.</param>
/// <param name="IsUndone">Whether all of them were taken back, and that still holds.</param>
public sealed record DecisionAct(IReadOnlyList<Decision> Decisions, bool IsUndone)
{
    /// <summary>Number of its first decision, by which it is named.</summary>
    public long Number => Decisions[0].Number;

    /// <summary>The acts of a log in order of number.</summary>
    public static IReadOnlyList<DecisionAct> Of(IReadOnlyList<Decision> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var undone = Dossiers.Decisions.Undone(log);
        return
        [
            .. log.GroupBy(static d => (d.Kind, d.When, d.Who, d.Why, d.Field, d.Kind is DecisionKind.Undo ? null : d.Value))
                .Select(g => new DecisionAct([.. g.OrderBy(static d => d.Number)], g.All(d => undone.Contains(d.Number))))
                .OrderBy(static a => a.Number),
        ];
    }
}
