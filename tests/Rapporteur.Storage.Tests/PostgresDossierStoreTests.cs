using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests;

/// <summary>Needs a PostgreSQL server, named by RAPPORTEUR_TEST_POSTGRES (.ci/run starts one); skipped where there is none, but not in CI.</summary>
public sealed class PostgresDossierStoreTests : DossierStoreTests
{
    public PostgresDossierStoreTests()
        : base(new TemporarySchema())
    {
    }

    [Fact]
    public void A_server_that_does_not_answer_is_told_without_the_password()
    {
        var failure = Assert.Throws<DossierStoreException>(static () => PostgresDossierStore.Open("postgresql://ada:secret@127.0.0.1:1/talks"));
        Assert.Contains("does not answer", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
        Assert.True(failure.IsTransient);
    }

    [Fact]
    public void A_database_without_a_dossier_is_told_where_one_must_be()
    {
        using var schema = new TemporarySchema();
        Assert.Contains("holds no dossier", Assert.Throws<DossierStoreException>(() => schema.Open(mustExist: true)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("postgresql://localhost/talks?schema=a;drop")]
    [InlineData("postgresql://")]
    public void An_address_that_is_none_is_refused(string address) =>
        Assert.Throws<DossierStoreException>(() => PostgresDossierStore.Open(address));
}
