namespace Rapporteur.Web.Pages.Positions;

/// <summary>What a matrix is asked for.</summary>
/// <param name="Issue">Words that the issues have, or null.</param>
/// <param name="Party">A party, or null.</param>
/// <param name="Parties">Columns at most.</param>
/// <param name="Compare">The earlier date, or null.</param>
/// <param name="Date">The later date, or null.</param>
/// <param name="MovedOnly">Only issues on which somebody moved.</param>
/// <param name="Page">Number of the page, from 1.</param>
internal sealed record PositionsQuery(string? Issue, string? Party, int Parties, DateOnly? Compare, DateOnly? Date, bool MovedOnly, int Page);
