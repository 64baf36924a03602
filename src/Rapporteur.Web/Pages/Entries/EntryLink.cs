namespace Rapporteur.Web.Pages.Entries;

/// <summary>Why two findings are thought to tell of one thing.</summary>
/// <param name="One">Id of the one.</param>
/// <param name="Other">Id of the other.</param>
/// <param name="Why">What they have in common.</param>
/// <param name="Rule">The rule that linked them; null where an analyst did.</param>
public sealed record EntryLink(string One, string Other, string Why, string? Rule);
