namespace Rapporteur.Reading.Meetings.Details;

/// <summary>A row of <c>meetings/words.tsv</c>.</summary>
/// <param name="Words">The phrase in lower case, a word each, without hyphens.</param>
/// <param name="Use">What the phrase tells ("form", "level", "office", "mediating" ...).</param>
/// <param name="Value">Which form or level; empty for other uses.</param>
internal sealed record MeetingWord(string[] Words, string Use, string Value);
