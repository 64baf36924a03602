using System.Globalization;
using Microsoft.Data.Sqlite;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>Opens the file of a dossier, makes it where it is new, and brings an older one up to date.</summary>
internal static class SqliteConnections
{
    // "RPTR": tells a dossier from any other SQLite file.
    private const int ApplicationId = 0x52505452;
    private const int BusySeconds = 30;

    /// <summary>Opens or makes a dossier.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="mustExist">Whether a missing file is a failure.</param>
    /// <exception cref="DossierStoreException">It cannot be opened.</exception>
    public static SqliteConnection Open(string path, bool mustExist)
    {
        if (Directory.Exists(path))
        {
            throw new DossierStoreException($"{path}: is a folder; name a file, for instance {Path.Combine(path, "talks.db")}", isTransient: false);
        }

        if (mustExist && !File.Exists(path))
        {
            throw new DossierStoreException($"{path}: there is no such dossier; 'rapporteur ingest FOLDER --store {path}' makes one", isTransient: false);
        }

        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mustExist ? SqliteOpenMode.ReadWrite : SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            Prepare(connection, path, mustExist);
            return connection;
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw SqliteFailure.Of(failure, path);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Prepare(SqliteConnection connection, string path, bool mustExist)
    {
        // Asked first: a file that is no dossier must stay as it is.
        var (application, version) = (Number(connection, "PRAGMA application_id"), Number(connection, "PRAGMA user_version"));
        var isNew = application == 0 && version == 0 && Number(connection, "SELECT count(*) FROM sqlite_master") == 0;
        if (isNew && mustExist)
        {
            throw new DossierStoreException($"{path}: is empty and holds no dossier; take the last copy of it, or make one by 'rapporteur ingest FOLDER --store {path}'", isTransient: false);
        }

        if (!isNew && application != ApplicationId)
        {
            throw new DossierStoreException($"{path}: is a database, but no dossier; name another file", isTransient: false);
        }

        if (version > Migration.Sqlite.Count)
        {
            throw new DossierStoreException(
                $"{path}: was written by a newer rapporteur (layout {version}, this one knows {Migration.Sqlite.Count}); update the program", isTransient: false);
        }

        Run(connection, "PRAGMA journal_mode = WAL");
        Run(connection, "PRAGMA synchronous = NORMAL");
        Run(connection, "PRAGMA cache_size = -65536");
        if (version < Migration.Sqlite.Count)
        {
            Migrate(connection);
        }
    }

    private static void Migrate(SqliteConnection connection)
    {
        // Another program may have done it while this one waited for the lock.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Number(connection, "PRAGMA user_version");
        foreach (var migration in Migration.Sqlite.Skip((int)version))
        {
            Run(connection, migration.Sql);
            Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migration.Number}"));
        }

        Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"));
        transaction.Commit();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
