using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Changes;

/// <summary>A change in the list.</summary>
/// <param name="Kind">meeting, position, condition, party, contradiction, correction, event, source.</param>
/// <param name="Text">In words.</param>
/// <param name="Day">Day of the report that shows it.</param>
/// <param name="Id">Id of the finding that shows it; empty where there is none.</param>
/// <param name="Quote">Its sentence.</param>
/// <param name="Source">Outlet and day.</param>
public sealed record ChangeRow(string Kind, string Text, DateOnly? Day, string Id, string Quote, string Source) : ICited
{
    /// <summary>The row of a change.</summary>
    public static ChangeRow Of(DossierSnapshot snapshot, Change change)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(change);
        var finding = change.Evidence is { } id ? snapshot.Find(id)?.Findings.FirstOrDefault(f => f.Id == id) : null;
        return new(Words.Of(change.Kind), change.Text, change.Day, change.Evidence is { } named ? DossierWords.Short(named) : string.Empty, finding?.Data.Quote ?? string.Empty, finding is null ? string.Empty : SourceText.Of(finding));
    }
}
