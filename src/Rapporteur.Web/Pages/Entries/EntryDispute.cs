namespace Rapporteur.Web.Pages.Entries;

/// <summary>Two accounts that cannot both be right.</summary>
/// <param name="One">Id of the one told first.</param>
/// <param name="Other">Id of the one told later.</param>
/// <param name="Text">In words.</param>
public sealed record EntryDispute(string One, string Other, string Text);
