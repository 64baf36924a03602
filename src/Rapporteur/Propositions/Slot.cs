using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>What fills one place of the grammar around a predicate, before the lexicon says which part it plays.</summary>
/// <param name="Name">subj, obj, iobj, that, to, ing, wh, quote, poss, comp, or a preposition.</param>
/// <param name="Heads">Head tokens, one for each coordinated phrase.</param>
/// <param name="Range">The phrase or clause without its marker.</param>
/// <param name="Marker">Preposition or complementiser, or null.</param>
/// <param name="IsClause">Whether it is a clause.</param>
/// <param name="IsNested">Whether the tree hangs it on another slot's phrase ("conferred with the envoys on the draft"); a frame may still claim it.</param>
internal sealed record Slot(string Name, IReadOnlyList<int> Heads, TokenRange Range, string? Marker, bool IsClause, bool IsNested = false);
