namespace Rapporteur.Storage.Tests;

public sealed class SqliteDossierStoreTests : DossierStoreTests
{
    public SqliteDossierStoreTests()
        : base(new TemporaryStore())
    {
    }
}
