namespace Rapporteur.Propositions;

/// <summary>Which places in the grammar play one part.</summary>
/// <param name="Role">The part.</param>
/// <param name="Slots">Places in order of preference: subj, obj, iobj, that, to, ing, wh, quote, poss, comp, pred, or a preposition.</param>
/// <param name="IsRequired">Whether the entry fits only where one of them is filled.</param>
public sealed record FrameSlot(Role Role, IReadOnlyList<string> Slots, bool IsRequired);
