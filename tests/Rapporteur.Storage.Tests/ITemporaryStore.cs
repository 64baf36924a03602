using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests;

/// <summary>A dossier that is gone after the test.</summary>
internal interface ITemporaryStore : IDisposable
{
    /// <summary>Opens it, as often as one likes.</summary>
    IDossierStore Open(bool mustExist = false);
}
