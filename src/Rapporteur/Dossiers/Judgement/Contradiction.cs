namespace Rapporteur.Dossiers;

/// <summary>Two findings that cannot both be right.</summary>
/// <param name="Kind">What they differ in: status, denial, presupposition.</param>
/// <param name="One">The one told first.</param>
/// <param name="Other">The one told later; of a presupposition the one that denies it, which may be the same.</param>
/// <param name="Text">In words for people.</param>
public sealed record Contradiction(string Kind, DossierFinding One, DossierFinding Other, string Text);
