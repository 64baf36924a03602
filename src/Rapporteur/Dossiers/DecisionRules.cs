using System.Globalization;
using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>Makes decisions that make sense: on entries that exist, with values that a field can have.</summary>
/// <remarks>A verdict or correction on an entry counts for all findings that tell of it, so that one report's copy does not bring it back.</remarks>
public static class DecisionRules
{
    /// <summary>Fields that may be corrected.</summary>
    public static IReadOnlyList<string> Fields => Decisions.Fields;

    /// <summary>Accepts or rejects an entry.</summary>
    /// <exception cref="DecisionException">There is no such entry.</exception>
    public static IReadOnlyList<Decision> Verdict(Decision blank, Dossier dossier, string id)
    {
        ArgumentNullException.ThrowIfNull(blank);
        return [.. Meant(dossier, id, ThingOf(dossier, id)).Select(f => blank with { Finding = f.Id })];
    }

    /// <summary>Corrects a field of an entry.</summary>
    /// <exception cref="DecisionException">There is no such entry or field, or the value is none that the field can have.</exception>
    public static IReadOnlyList<Decision> Correct(Decision blank, Dossier dossier, string id, string field, string value)
    {
        ArgumentNullException.ThrowIfNull(blank);
        if (!Fields.Contains(field, StringComparer.Ordinal))
        {
            throw new DecisionException($"There is no field {field} to correct; the fields are {string.Join(", ", Fields)}.");
        }

        if (field is "from" or "to" && Days.Read(value) is null)
        {
            throw new DecisionException($"\"{value}\" is no day; write it as 2025-10-22.");
        }

        if (field == "polarity" && value is not ("1" or "0" or "-1"))
        {
            throw new DecisionException($"\"{value}\" is no polarity: 1 for, -1 against, 0 undecided.");
        }

        var thing = ThingOf(dossier, id);
        if (thing.Layer == FindingLayer.Position && field == "status")
        {
            return Condition(blank, dossier, thing, value);
        }

        return [.. Meant(dossier, id, thing).Select(f => blank with { Finding = f.Id, Field = field, Value = value })];
    }

    /// <summary>Merges or splits two entries.</summary>
    /// <exception cref="DecisionException">One is missing, they are the same, or they are of two layers.</exception>
    public static Decision Pair(Decision blank, Dossier dossier, string id, string other)
    {
        ArgumentNullException.ThrowIfNull(blank);
        var (one, two) = (FindingOf(dossier, id), FindingOf(dossier, other));
        if (one.Id == two.Id)
        {
            throw new DecisionException($"{id} and {other} are the same finding; name two.");
        }

        if (one.Layer == FindingLayer.Position)
        {
            throw new DecisionException("Positions are not merged or split by hand: they meet in the cell of their party and issue. Merge or split the issues, or correct the label.");
        }

        if (one.Layer != two.Layer)
        {
            throw new DecisionException($"{id} is a finding of layer {one.Layer}, {other} of {two.Layer}; only two of one layer can be one thing.");
        }

        return blank with { Finding = one.Id, Other = two.Id };
    }

    /// <summary>A remark on an entry.</summary>
    /// <exception cref="DecisionException">There is no such entry, or no remark.</exception>
    public static Decision Note(Decision blank, Dossier dossier, string id, string text)
    {
        ArgumentNullException.ThrowIfNull(blank);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw new DecisionException("The remark is empty; write what is to be noted.");
        }

        return blank with { Finding = FindingOf(dossier, id).Id, Value = text };
    }

    /// <summary>Grades an outlet or a source.</summary>
    /// <exception cref="DecisionException">The grade is not one of A to F.</exception>
    public static Decision Grade(Decision blank, string source, string grade)
    {
        ArgumentNullException.ThrowIfNull(blank);
        return grade?.ToUpperInvariant() is ['A' or 'B' or 'C' or 'D' or 'E' or 'F'] letter
            ? blank with { Field = source, Value = letter.ToUpperInvariant() }
            : throw new DecisionException($"\"{grade}\" is no reliability; write A, B, C, D, E or F.");
    }

    /// <summary>Takes a decision back.</summary>
    /// <exception cref="DecisionException">There is no decision of that number.</exception>
    public static Decision Undo(Decision blank, string number, IReadOnlyList<Decision> log)
    {
        ArgumentNullException.ThrowIfNull(blank);
        return long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) && log.Any(d => d.Number == wanted)
            ? blank with { Value = wanted.ToString(CultureInfo.InvariantCulture) }
            : throw new DecisionException($"There is no decision {number}; 'rapporteur log' shows their numbers.");
    }

    /// <summary>Takes back all that was decided at one go with a decision.</summary>
    /// <exception cref="DecisionException">There is no decision of that number, or it no longer holds.</exception>
    public static IReadOnlyList<Decision> UndoAct(Decision blank, string number, IReadOnlyList<Decision> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        var first = Undo(blank, number, log);
        var act = DecisionAct.Of(log).First(a => a.Decisions.Any(d => d.Number.ToString(CultureInfo.InvariantCulture) == first.Value));
        return act.IsUndone ? throw new DecisionException($"Decision {first.Value} was taken back already.")
            : [.. act.Decisions.Select(d => blank with { Value = d.Number.ToString(CultureInfo.InvariantCulture) })];
    }

    // The status of a position is that of its condition, and counts for all reports that tell of it.
    private static Decision[] Condition(Decision blank, Dossier dossier, Thing thing, string value)
    {
        if (!Enum.TryParse<ConditionStatus>(value, ignoreCase: true, out _) || value.Any(char.IsAsciiDigit))
        {
            throw new DecisionException($"\"{value}\" is no status of a condition: {string.Join(", ", Enum.GetValues<ConditionStatus>().Select(Records.RecordNames.Of))}.");
        }

        var condition = ConditionBoard.Of(dossier).Find(thing.Findings[0].Id) ?? throw new DecisionException($"{DossierWords.Short(thing.Id)} sets no condition, so it has no status.");
        return [.. condition.Findings.Select(f => blank with { Finding = f.Id, Field = "status", Value = value })];
    }

    private static Thing ThingOf(Dossier dossier, string id)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return dossier.Find(id) ?? throw new DecisionException($"There is no entry {id} in the dossier; the other commands print the ids.");
    }

    private static DossierFinding FindingOf(Dossier dossier, string id) => Named(ThingOf(dossier, id), id);

    private static DossierFinding Named(Thing thing, string id) => thing.Findings.First(f => Dossier.IsNamed(f.Id, FindingId.Parse(id)!.Value));

    // A thing is all that tells of it; a report is itself and not its story; a position is also what copies of the sentence say.
    private static IEnumerable<DossierFinding> Meant(Dossier dossier, string id, Thing thing) => thing.Layer switch
    {
        FindingLayer.Report => [Named(thing, id)],
        FindingLayer.Position => dossier.Findings(FindingLayer.Position).Where(f => DecisionHeirs.SentenceOf(f) == DecisionHeirs.SentenceOf(thing.Findings[0])),
        _ => thing.Findings,
    };
}
