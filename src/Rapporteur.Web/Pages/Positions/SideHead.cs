namespace Rapporteur.Web.Pages.Positions;

/// <summary>A column of the matrix.</summary>
/// <param name="Key">Key of the side.</param>
/// <param name="Name">Its name.</param>
public sealed record SideHead(string Key, string Name);
