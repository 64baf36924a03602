namespace Rapporteur.Web.Pages.Entries;

/// <summary>The meeting that an act tells once more, or such an act of a meeting.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Text">It in words.</param>
/// <param name="Why">Why the two are one.</param>
public sealed record EntryTwin(string Id, string Text, string Why);
