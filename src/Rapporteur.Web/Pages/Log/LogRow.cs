using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Log;

/// <summary>What was decided at one go.</summary>
/// <param name="Number">Number of its first decision.</param>
/// <param name="When">When, in UTC.</param>
/// <param name="Who">Who decided.</param>
/// <param name="Kind">accept, reject, correct, merge, split, note, grade, undo.</param>
/// <param name="Text">In words.</param>
/// <param name="Findings">Findings it is about.</param>
/// <param name="Id">Id of the first of them; null for a grade or an undo.</param>
/// <param name="IsUndone">Whether it was taken back.</param>
public sealed record LogRow(long Number, DateTimeOffset When, string Who, string Kind, string Text, int Findings, string? Id, bool IsUndone)
{
    /// <summary>The row of an act.</summary>
    public static LogRow Of(DecisionAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var first = act.Decisions[0];
        return new(
            act.Number, first.When, first.Who, Records.RecordNames.Of(first.Kind), DossierWords.Decision(first), act.Decisions.Count,
            first.Finding is { } id ? DossierWords.Short(id) : null, act.IsUndone);
    }
}
