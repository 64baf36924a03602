using Rapporteur.Records;

namespace Rapporteur.Reading.Times;

/// <summary>A fixed phrase of the tables.</summary>
/// <param name="Words">Its words in lower case, without signs.</param>
/// <param name="Value">TIMEX3 value, where it always has the same.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Holiday">When it is, where it is a named day.</param>
internal sealed record TimePhrase(IReadOnlyList<string> Words, string? Value, TimeType Type, Holiday? Holiday);
