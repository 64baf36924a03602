using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests;

/// <summary>A dossier in a folder of its own, gone after the test.</summary>
internal sealed class TemporaryStore : ITemporaryStore
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-store").FullName;

    public string Path => System.IO.Path.Combine(_folder, "talks.db");

    public IDossierStore Open(bool mustExist = false) => SqliteDossierStore.Open(Path, mustExist);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
