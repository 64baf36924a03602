using Npgsql;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests;

/// <summary>A dossier in a schema of its own of the test server, gone after the test.</summary>
internal sealed class TemporarySchema : ITemporaryStore
{
    private const string Variable = "RAPPORTEUR_TEST_POSTGRES";

    private readonly string _server;
    private readonly string _schema = $"test_{Guid.NewGuid():N}";

    public TemporarySchema()
    {
        _server = Environment.GetEnvironmentVariable(Variable) ?? string.Empty;
        if (_server.Length == 0 && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"CI must run the tests of PostgreSQL: {Variable} names no server.");
        }

        Assert.SkipWhen(_server.Length == 0, $"{Variable} names no server (postgresql://USER:PASSWORD@HOST/DATABASE)");
    }

    public IDossierStore Open(bool mustExist = false) => PostgresDossierStore.Open($"{_server}?schema={_schema}", mustExist);

    public void Dispose()
    {
        var address = new Uri(_server);
        var user = address.UserInfo.Split(':');
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder
        {
            Host = address.Host,
            Port = address.Port > 0 ? address.Port : 5432,
            Username = user[0],
            Password = user[^1],
            Database = address.AbsolutePath.Trim('/'),
            Pooling = false,
        }.ToString());
        connection.Open();
        using var command = new NpgsqlCommand($"DROP SCHEMA IF EXISTS {_schema} CASCADE", connection);
        command.ExecuteNonQuery();
    }
}
