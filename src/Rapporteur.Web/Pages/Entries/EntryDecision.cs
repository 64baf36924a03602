namespace Rapporteur.Web.Pages.Entries;

/// <summary>What was decided about an entry and holds.</summary>
/// <param name="Number">Number of the decision.</param>
/// <param name="When">When, in UTC.</param>
/// <param name="Text">In words.</param>
public sealed record EntryDecision(long Number, DateTimeOffset When, string Text);
