namespace Rapporteur.Dossiers.Imports;

/// <summary>A row of <c>kinds.tsv</c>.</summary>
/// <param name="IsMeeting">Whether it is a meeting; else an act.</param>
/// <param name="Kind">Kind of meeting, or PLOVER type.</param>
/// <param name="Words">Words that tell it.</param>
internal sealed record KindRow(bool IsMeeting, string Kind, WordPattern Words);
