using System.Data.Common;
using Microsoft.Data.Sqlite;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>A dossier in one SQLite file.</summary>
/// <remarks>
/// <para><b>Safety.</b> Each report is one transaction over a write-ahead log: a process that dies leaves a report kept whole or not at
/// all. Two programs may add to one file; they take turns.</para>
/// <para><b>Threads.</b> Calls of one instance are made one after the other.</para>
/// </remarks>
public sealed class SqliteDossierStore : SqlDossierStore
{
    private static readonly SqlDialect s_dialect = new()
    {
        SentenceNumber = "rowid",
        Search = "SELECT report, sentence, text FROM sentences WHERE sentences MATCH $1 ORDER BY bm25(sentences), rowid LIMIT $2",
        SearchText = SearchQuery.ToFts5,
        AddParameter = static (command, number) => command.Parameters.Add(new SqliteParameter { ParameterName = "$" + number }),
        CheckDatabase = static connection =>
        [
            .. SqlCheck.Texts(connection, s_dialect!, "PRAGMA integrity_check").Where(static t => t != "ok"),
            .. SqlCheck.Texts(connection, s_dialect!, "SELECT \"table\" || ' refers to what is not there' FROM pragma_foreign_key_check"),
        ],
        Failure = static (failure, path) => SqliteFailure.Of((SqliteException)failure, path),
    };

    private SqliteDossierStore(SqliteConnection connection, string path)
        : base(connection, s_dialect, path) => Connection = connection;

    /// <summary>Its connection, so that tests can make it wait shorter and hold less.</summary>
    internal SqliteConnection Connection { get; }

    /// <summary>Opens a dossier.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="mustExist">Whether a missing file is a failure; else it is made.</param>
    /// <exception cref="DossierStoreException">The file cannot be used; the message says what to do.</exception>
    public static SqliteDossierStore Open(string path, bool mustExist = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new SqliteDossierStore(SqliteConnections.Open(path, mustExist), path);
    }

    // The write lock is taken at once, so that two writers wait for one another instead of failing half-way.
    private protected override DbTransaction Begin() => Connection.BeginTransaction(deferred: false);
}
