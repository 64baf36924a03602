using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Meetings;

/// <summary>How many meetings are in a stage.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many.</param>
public sealed record StageCount(MeetingStage Stage, int Count);
