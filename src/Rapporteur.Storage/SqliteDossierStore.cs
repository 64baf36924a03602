using Microsoft.Data.Sqlite;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>A dossier in one SQLite file.</summary>
/// <remarks>
/// <para><b>Safety.</b> Each report is one transaction over a write-ahead log: a process that dies leaves a report kept whole or not at
/// all. Two programs may add to one file; they take turns.</para>
/// <para><b>Threads.</b> Calls of one instance are made one after the other.</para>
/// </remarks>
public sealed class SqliteDossierStore : IDossierStore
{
    private readonly SqliteConnection _connection;
    private readonly SqliteReportWriter _writer;
    private readonly SqliteReads _reads;
    private readonly string _path;
    private readonly Lock _turn = new();

    private SqliteDossierStore(SqliteConnection connection, string path)
    {
        (_connection, _path) = (connection, path);
        _writer = new SqliteReportWriter(connection);
        _reads = new SqliteReads(connection);
    }

    /// <summary>Opens a dossier.</summary>
    /// <param name="path">Its file.</param>
    /// <param name="mustExist">Whether a missing file is a failure; else it is made.</param>
    /// <exception cref="DossierStoreException">The file cannot be used; the message says what to do.</exception>
    public static SqliteDossierStore Open(string path, bool mustExist = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new SqliteDossierStore(SqliteConnections.Open(path, mustExist), path);
    }

    /// <inheritdoc/>
    public bool Contains(string reportId) => Try(() => _reads.Contains(reportId));

    /// <inheritdoc/>
    public bool Add(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(link);
        return Try(() => Write(() => !_reads.Contains(report.Record.Report.Id) && _writer.Add(report, findings, link)));
    }

    /// <inheritdoc/>
    public void Reread(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(link);
        Try(() => Write(() => _writer.Replace(report, findings, link)));
    }

    /// <inheritdoc/>
    public DossierReport? Report(string reportId) => Try(() => _reads.Report(reportId));

    /// <inheritdoc/>
    public IEnumerable<DossierReport> Reports(DateTimeOffset? asOf = null)
    {
        // Ids first, records one after the other: a year of reports does not fit into memory.
        foreach (var id in Try(() => _reads.ReportIds(asOf)))
        {
            if (Try(() => _reads.Report(id, asOf)) is { } report)
            {
                yield return report;
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Findings(FindingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Try(() => _reads.Findings(query));
    }

    /// <inheritdoc/>
    public IEnumerable<FindingLink> Links(FindingLayer layer, DateTimeOffset? asOf = null) => Try(() => _reads.Links(layer, asOf));

    /// <inheritdoc/>
    public IEnumerable<Decision> Decisions(DateTimeOffset? asOf = null) => Try(() => SqliteDecisions.Read(_connection, asOf));

    /// <inheritdoc/>
    public Decision Append(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Try(() => Write(() => SqliteDecisions.Append(_connection, decision)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<SentenceHit> Search(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        return SearchQuery.ToFts5(query) is { } words ? Try(() => _reads.Search(words, limit)) : [];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Check() => Try(() => SqliteCheck.Run(_connection));

    /// <inheritdoc/>
    public void Dispose()
    {
        _writer.Dispose();
        _connection.Dispose();
    }

    private T Try<T>(Func<T> act)
    {
        lock (_turn)
        {
            try
            {
                return act();
            }
            catch (SqliteException failure)
            {
                throw SqliteFailure.Of(failure, _path);
            }
            catch (InvalidDataException failure)
            {
                throw new DossierStoreException(
                    $"{_path}: a kept record is damaged ({failure.Message}); 'rapporteur reread' makes it anew", isTransient: false, failure);
            }
        }
    }

    private T Write<T>(Func<T> act)
    {
        using var transaction = _connection.BeginTransaction(deferred: false);
        _writer.Transaction = transaction;
        var result = act();
        transaction.Commit();
        return result;
    }
}
