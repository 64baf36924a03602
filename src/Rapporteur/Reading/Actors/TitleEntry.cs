namespace Rapporteur.Reading.Actors;

/// <summary>A row of <c>titles.tsv</c>.</summary>
/// <param name="Phrase">The phrase, singular.</param>
/// <param name="Use">What it does.</param>
/// <param name="Sector">Its sector, or the one to assume.</param>
/// <param name="Inherits">Whether the institution's sector goes first.</param>
/// <param name="Country">Country that the title alone tells, or null.</param>
internal sealed record TitleEntry(string Phrase, TitleUse Use, string? Sector, bool Inherits, string? Country);
