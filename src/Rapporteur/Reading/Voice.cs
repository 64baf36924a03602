using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>In whose voice words of the report stand: a speaker's that it reports, or its own authors'.</summary>
/// <param name="Speaker">Whose words they are; may be empty where the report leaves the speaker out.</param>
/// <param name="Content">All the words said.</param>
/// <param name="Direct">Whether they are quoted.</param>
/// <param name="Id">The statement; null where the text itself speaks in its authors' name.</param>
/// <param name="Outer">Who tells that the speaker says so, where somebody in the report does; else empty.</param>
internal sealed record Voice(IReadOnlyList<EntryId> Speaker, TextSpan Content, Directness Direct, EntryId? Id, IReadOnlyList<EntryId> Outer);
