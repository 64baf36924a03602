namespace Rapporteur.Web.Pages.Timeline;

/// <summary>A meeting or event in a lane.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Layer">meeting or event.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; later than the first where the day is uncertain or the thing lasts.</param>
/// <param name="Text">In words.</param>
/// <param name="Status">Status by the latest report.</param>
/// <param name="IsConfirmed">Whether an analyst or two origins confirm it.</param>
/// <param name="Row">Row in the lane, from 0.</param>
public sealed record TimelineMark(string Id, string Layer, DateOnly From, DateOnly To, string Text, string? Status, bool IsConfirmed, int Row);
