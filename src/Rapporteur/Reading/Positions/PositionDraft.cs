using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>A position before it is numbered and its issue found.</summary>
/// <param name="Holder">Whose it is.</param>
/// <param name="Stance">How the holder stands.</param>
/// <param name="Proposal">The words of the proposal.</param>
/// <param name="Condition">The words of the condition, or null.</param>
/// <param name="By">Who ascribes it, where somebody else.</param>
/// <param name="Statement">The statement it is told in, or null.</param>
/// <param name="Proposition">The proposition it was read from.</param>
/// <param name="Rule">The rule that decided.</param>
internal sealed record PositionDraft(
    IReadOnlyList<EntryId> Holder,
    Stance Stance,
    TextSpan Proposal,
    TextSpan? Condition,
    IReadOnlyList<EntryId> By,
    EntryId? Statement,
    Proposition Proposition,
    string Rule)
{
    /// <summary>1 for, -1 against, 0 undecided.</summary>
    public int Polarity => Stances.PolarityOf(Stance);
}
