namespace Rapporteur.Web.Pages.Actors;

/// <summary>A node with its place in the drawing.</summary>
/// <param name="Id">Its id in the network.</param>
/// <param name="Label">Name.</param>
/// <param name="Kind">person, state, organization, group, side or issue.</param>
/// <param name="Country">Code of its state or body; empty where unknown.</param>
/// <param name="Reports">Reports that name it.</param>
/// <param name="Ties">Weight of its edges.</param>
/// <param name="X">From 0 to 1.</param>
/// <param name="Y">From 0 to 1.</param>
public sealed record PlacedNode(string Id, string Label, string Kind, string Country, int Reports, int Ties, double X, double Y);
