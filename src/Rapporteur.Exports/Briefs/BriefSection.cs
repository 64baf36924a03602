namespace Rapporteur.Exports.Briefs;

/// <summary>A section of a brief.</summary>
/// <param name="Title">Title without its number.</param>
/// <param name="Items">Items in order.</param>
/// <param name="WhenEmpty">What to say where there is no item.</param>
/// <param name="LeftOut">How many items the room did not allow for.</param>
internal sealed record BriefSection(string Title, IReadOnlyList<BriefItem> Items, string WhenEmpty, int LeftOut = 0);
