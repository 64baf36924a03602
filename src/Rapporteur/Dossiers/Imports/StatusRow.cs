using Rapporteur.Records;

namespace Rapporteur.Dossiers.Imports;

/// <summary>A row of <c>statuses.tsv</c>.</summary>
/// <param name="Words">What a cell may say, folded.</param>
/// <param name="Meeting">The status of a meeting.</param>
/// <param name="Act">The status of an act.</param>
/// <param name="Told">Words of a description that tell it.</param>
internal sealed record StatusRow(IReadOnlySet<string> Words, MeetingStatus Meeting, EventStatus Act, WordPattern Told);
