namespace Rapporteur.Web.Pages.Timeline;

/// <summary>A party's lane.</summary>
/// <param name="Name">Name of the side.</param>
/// <param name="Marks">What it has part in, in order of day.</param>
/// <param name="Rows">Rows that the marks take, at least one; what overlaps is stacked.</param>
public sealed record TimelineLane(string Name, IReadOnlyList<TimelineMark> Marks, int Rows);
