using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Meetings;

/// <summary>One account of how far a meeting has come.</summary>
/// <param name="Day">Day of publication.</param>
/// <param name="Status">The status told.</param>
/// <param name="By">The side or source that tells it; null where the report itself does.</param>
/// <param name="Outlet">Outlet of the report.</param>
/// <param name="Id">Id of the finding.</param>
public sealed record StepRow(DateOnly? Day, string Status, string? By, string? Outlet, string Id)
{
    /// <summary>The row of a step.</summary>
    public static StepRow Of(MeetingStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return new(step.Day, step.Status, step.Side ?? step.Teller, step.Outlet, DossierWords.Short(step.Evidence));
    }
}
