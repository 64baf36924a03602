namespace Rapporteur.Web.Pages.Search;

/// <summary>A sentence that was found.</summary>
/// <param name="Report">Id of its report.</param>
/// <param name="Sentence">Its number from 1.</param>
/// <param name="Text">Its text.</param>
/// <param name="Title">Headline of the report.</param>
/// <param name="Source">Outlet and day.</param>
/// <param name="Entries">Entries that rest on it.</param>
public sealed record SearchRow(string Report, int Sentence, string Text, string Title, string Source, IReadOnlyList<string> Entries);
