using System.Globalization;
using Npgsql;

using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>A dossier in a PostgreSQL database, for a desk that shares it.</summary>
/// <remarks>
/// <para><b>Place.</b> The tables lie in a schema of their own, <c>rapporteur</c> unless the connection string names another search path.</para>
/// <para><b>Safety.</b> Each report is one transaction. Programs that add at the same time take turns.</para>
/// </remarks>
public sealed class PostgresDossierStore : SqlDossierStore
{
    // Any number that no other program uses for its own turns.
    private const long Turn = 0x52505452;
    private const string DefaultSchema = "rapporteur";

    private static readonly SqlDialect s_dialect = new()
    {
        SentenceNumber = "number",
        Search = "SELECT report, sentence, text FROM sentences, websearch_to_tsquery('sentence_words', $1) query WHERE words @@ query ORDER BY ts_rank(words, query) DESC, number LIMIT $2",
        SearchText = static text => text.Any(char.IsLetterOrDigit) ? text : null,
        AddParameter = static (command, _) => command.Parameters.Add(new NpgsqlParameter()),
        CheckDatabase = static _ => [],
        TakeTurn = string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({Turn})"),
        Failure = static (failure, name) => PostgresFailure.Of((NpgsqlException)failure, name),
    };

    private PostgresDossierStore(NpgsqlConnection connection, string name)
        : base(connection, s_dialect, name)
    {
    }

    /// <summary>Whether a name of a store means PostgreSQL: a URL of it.</summary>
    public static bool IsName(string store)
    {
        ArgumentNullException.ThrowIfNull(store);
        return store.StartsWith("postgres://", StringComparison.Ordinal) || store.StartsWith("postgresql://", StringComparison.Ordinal);
    }

    /// <summary>Opens a dossier.</summary>
    /// <param name="url">postgresql://USER:PASSWORD@HOST:PORT/DATABASE?schema=NAME; what is missing comes from PGUSER, PGPASSWORD and the like.</param>
    /// <param name="mustExist">Whether a database without a dossier is a failure; else one is made in it.</param>
    /// <exception cref="DossierStoreException">It cannot be used; the message says what to do.</exception>
    public static PostgresDossierStore Open(string url, bool mustExist = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(url);
        var (settings, schema, name) = Settings(url);
        var connection = new NpgsqlConnection(settings);
        try
        {
            connection.Open();
            Prepare(connection, schema, name, mustExist);
            return new PostgresDossierStore(connection, name);
        }
        catch (NpgsqlException failure)
        {
            connection.Dispose();
            throw PostgresFailure.Of(failure, name);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static (string Settings, string Schema, string Name) Settings(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
        {
            throw new DossierStoreException("The store is no address of a PostgreSQL database; write postgresql://USER@HOST/DATABASE", isTransient: false);
        }

        var settings = new NpgsqlConnectionStringBuilder { Pooling = false, MaxAutoPrepare = 40, AutoPrepareMinUsages = 2, IncludeErrorDetail = false };
        if (address.Host.Length > 0)
        {
            settings.Host = address.Host;
        }

        if (address.Port > 0)
        {
            settings.Port = address.Port;
        }

        if (address.UserInfo.Split(':', 2) is [{ Length: > 0 } user, .. var password])
        {
            settings.Username = Uri.UnescapeDataString(user);
            settings.Password = password.Length > 0 ? Uri.UnescapeDataString(password[0]) : null;
        }

        if (address.AbsolutePath.Trim('/') is { Length: > 0 } database)
        {
            settings.Database = Uri.UnescapeDataString(database);
        }

        var schema = DefaultSchema;
        foreach (var pair in address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var (key, value) = pair.Split('=', 2) is [var k, var v] ? (k, Uri.UnescapeDataString(v)) : (pair, string.Empty);
            schema = key == "schema" ? value : schema;
            settings.Host = key == "host" ? value : settings.Host;
        }

        if (schema.Length == 0 || !schema.All(static c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'))
        {
            throw new DossierStoreException($"The schema '{schema}' has other characters than a-z, 0-9 and _; name another", isTransient: false);
        }

        settings.SearchPath = schema;
        settings.Host ??= Environment.GetEnvironmentVariable("PGHOST") ?? "localhost";

        // The password stays out of every message.
        return (settings.ToString(), schema, $"postgresql://{settings.Host}/{settings.Database}?schema={schema}");
    }

    private static void Prepare(NpgsqlConnection connection, string schema, string name, bool mustExist)
    {
        using var transaction = connection.BeginTransaction();
        Run(connection, s_dialect.TakeTurn);
        var version = Number(connection, $"SELECT count(*) FROM information_schema.tables WHERE table_schema = '{schema}' AND table_name = 'layout'") == 0
            ? 0 : Number(connection, "SELECT max(version) FROM layout");
        if (version == 0 && mustExist)
        {
            throw new DossierStoreException($"{name}: holds no dossier; 'rapporteur ingest FOLDER --store {name}' makes one", isTransient: false);
        }

        if (version > Migration.Postgres.Count)
        {
            throw new DossierStoreException(
                $"{name}: was written by a newer rapporteur (layout {version}, this one knows {Migration.Postgres.Count}); update the program", isTransient: false);
        }

        if (version == 0)
        {
            Run(connection, $"CREATE SCHEMA IF NOT EXISTS {schema}");
            Run(connection, "CREATE TABLE layout (version BIGINT NOT NULL)");
        }

        foreach (var migration in Migration.Postgres.Skip((int)version))
        {
            Run(connection, migration.Sql);
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO layout VALUES ({migration.Number})"));
        }

        transaction.Commit();
    }

    private static long Number(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        return command.ExecuteScalar() is long number ? number : 0;
    }

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
