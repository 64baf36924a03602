using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>Things in words for people: one place, so that every view says the same.</summary>
public static class DossierWords
{
    private const int MostNames = 4;

    /// <summary>A meeting: "summit, Donald Trump and Vladimir Putin".</summary>
    public static string Meeting(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        var parties = Names(thing.Parties(static d => d.Parties));
        return $"{thing.Most(static d => d.Kind)}{(parties.Length > 0 ? $", {parties}" : string.Empty)}";
    }

    /// <summary>An event as it is told last, with the word that tells it: "Norland attacked Sudmark ("shelled")".</summary>
    public static string Event(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        var (by, at) = (thing.Parties(static d => d.Parties), thing.Parties(static d => d.Others));
        var type = thing.Most(static d => d.Kind);
        var mode = thing.Most(d => d.Kind == type ? d.Mode : null);
        return EventWording.Load().Sentence(type, mode, thing.Latest.Data.Status, by, at) is { } sentence ? $"{sentence} (\"{thing.Latest.Data.Label}\")"
            : $"{type ?? "act"}, {(by.Count > 0 ? Names(by) : "somebody")}{(at.Count > 0 ? $" to {Names(at)}" : string.Empty)} (\"{thing.Latest.Data.Label}\")";
    }

    /// <summary>Any thing.</summary>
    public static string Of(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing.Layer switch
        {
            FindingLayer.Meeting => Meeting(thing),
            FindingLayer.Event => Event(thing),
            FindingLayer.Statement => $"{Names(thing.Parties(static d => d.Parties))}: \"{thing.Latest.Data.Label}\"",
            FindingLayer.Position => $"{Names(thing.Parties(static d => d.Parties))} {thing.Latest.Data.Kind} \"{thing.Latest.Data.Label}\"",
            _ => thing.Latest.Data.Label,
        };
    }

    /// <summary>A decision: "A. Analyst corrected status of 1a2b3c4d/m1 to held (misread)".</summary>
    public static string Decision(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var finding = decision.Finding is { } id ? Short(id) : string.Empty;
        var what = decision.Kind switch
        {
            DecisionKind.Correct => $"corrected {decision.Field} of {finding} to {decision.Value}",
            DecisionKind.Merge => $"merged {finding} with {(decision.Other is { } other ? Short(other) : string.Empty)}",
            DecisionKind.Split => $"split {finding} from {(decision.Other is { } other ? Short(other) : string.Empty)}",
            DecisionKind.Note => $"noted on {finding}: {decision.Value}",
            DecisionKind.Grade => $"graded {decision.Field} {decision.Value}",
            DecisionKind.Undo => $"undid decision {decision.Value}",
            DecisionKind.Import => $"entered {decision.Value}",
            DecisionKind.Accept => $"accepted {finding}",
            _ => $"rejected {finding}",
        };
        return $"{decision.Who} {what}{(string.IsNullOrEmpty(decision.Why) ? string.Empty : $" ({decision.Why})")}";
    }

    /// <summary>An id short enough for a table: the report's first eight characters.</summary>
    public static string Short(FindingId id) =>
        new FindingId(id.Report.Length > 8 ? id.Report[..8] : id.Report, id.Entry).ToString();

    /// <summary>Names of parties, the most often named first.</summary>
    public static string Names(IReadOnlyList<FindingParty> parties)
    {
        ArgumentNullException.ThrowIfNull(parties);
        var names = parties.Take(MostNames).Select(static p => p.Name).ToList();
        return parties.Count > MostNames ? $"{string.Join(", ", names)} and {parties.Count - MostNames} more"
            : names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }

    /// <summary>The days of a thing: "2025-10-21", "2025-10-01 to 2025-10-31"; "told 2025-10-22" where only the report has a day.</summary>
    public static string DaysOf(Thing thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return thing.From is not null ? Days.Text(thing.From, thing.To)
            : thing.Findings[0].Data.Published is { } told ? $"told {told}" : string.Empty;
    }
}
