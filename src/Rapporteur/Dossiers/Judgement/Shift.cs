namespace Rapporteur.Dossiers;

/// <summary>A change of a side's position on an issue.</summary>
/// <param name="From">Polarity before.</param>
/// <param name="To">Polarity after.</param>
/// <param name="Before">The last evidence of the old position.</param>
/// <param name="After">The first evidence of the new one.</param>
/// <param name="IsOwn">Whether the side itself said both; else the shift is only reported.</param>
public sealed record Shift(int From, int To, DossierFinding Before, DossierFinding After, bool IsOwn)
{
    /// <summary>The name of it for people.</summary>
    public string Name => IsOwn ? "shift" : "reported shift";
}
