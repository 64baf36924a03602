namespace Rapporteur.Dossiers;

/// <summary>A store that cannot be used or written: missing, locked, full, corrupt, of a newer version.</summary>
/// <param name="message">What is the matter, where, and what to do.</param>
/// <param name="isTransient">Whether trying again later may help.</param>
/// <param name="inner">The cause, or null.</param>
public sealed class DossierStoreException(string message, bool isTransient, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether trying again later may help.</summary>
    public bool IsTransient => isTransient;
}
