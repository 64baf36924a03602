using System.Data.Common;
using System.Text.Json;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>A dossier in a database: the same for all databases but for their dialect.</summary>
/// <remarks>
/// Calls of one instance are made one after the other. Closing waits for the one that runs, cuts a visit short, and whoever asks afterwards gets an
/// <see cref="ObjectDisposedException"/>: a workbench may be closed while it still reads ahead.
/// </remarks>
public abstract class SqlDossierStore : IDossierStore
{
    private readonly DbConnection _connection;
    private readonly SqlDialect _dialect;
    private readonly SqlReportWriter _writer;
    private readonly SqlReads _reads;
    private readonly string _name;
    private readonly Lock _turn = new();
    private volatile bool _isClosed;

    private protected SqlDossierStore(DbConnection connection, SqlDialect dialect, string name)
    {
        (_connection, _dialect, _name) = (connection, dialect, name);
        _writer = new SqlReportWriter(connection, dialect);
        _reads = new SqlReads(connection, dialect);
    }

    /// <inheritdoc/>
    public string Name => _name;

    /// <inheritdoc/>
    public int ReadOtherwise(string rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Try(() => _reads.ReadOtherwise(rules));
    }

    /// <inheritdoc/>
    public void Confirm(string reportId, string rules)
    {
        ArgumentNullException.ThrowIfNull(reportId);
        ArgumentNullException.ThrowIfNull(rules);
        Try(() => Write(_ => _writer.Confirm(reportId, rules)));
    }

    /// <inheritdoc/>
    public StoreVersion Version() => Try(_reads.Version);

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, DateTimeOffset> Readings(DateTimeOffset? asOf = null) => Read(() => _reads.Readings(asOf));

    /// <inheritdoc/>
    public bool Contains(string reportId) => Try(() => _reads.Contains(reportId));

    /// <inheritdoc/>
    public bool Add(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(link);
        return Try(() => Write(_ => !_reads.Contains(report.Record.Report.Id) && _writer.Add(report, findings, link)));
    }

    /// <inheritdoc/>
    public void Reread(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(link);
        Try(() => Write(_ => _writer.Replace(report, findings, link)));
    }

    /// <inheritdoc/>
    public DossierReport? Report(string reportId, DateTimeOffset? asOf = null) => Read(() => _reads.Report(reportId, asOf));

    /// <inheritdoc/>
    public IEnumerable<DossierReport> Reports(DateTimeOffset? asOf = null)
    {
        // Ids first, records one after the other: a year of reports does not fit into memory.
        foreach (var id in Read(() => _reads.ReportIds(asOf)))
        {
            if (Read(() => _reads.Report(id, asOf)) is { } report)
            {
                yield return report;
            }
        }
    }

    /// <inheritdoc/>
    public IEnumerable<Finding> Findings(FindingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(() => _reads.Findings(query));
    }

    /// <inheritdoc/>
    public void Visit(DateTimeOffset? since, Action<Finding> each)
    {
        ArgumentNullException.ThrowIfNull(each);
        Read(() => _reads.Visit(since, finding =>
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            each(finding);
        }));
    }

    /// <inheritdoc/>
    public IReadOnlyList<FindingPair> Pairs(FindingLayer layer, DateTimeOffset? asOf = null) => Read(() => _reads.Pairs(layer, asOf));

    /// <inheritdoc/>
    public IReadOnlyList<FindingLink> LinksAmong(FindingLayer layer, IReadOnlyCollection<FindingId> findings, int most, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Read(() => _reads.LinksAmong(layer, findings, most, asOf));
    }

    /// <inheritdoc/>
    public IEnumerable<Decision> Decisions(DateTimeOffset? asOf = null) => Read(() => SqlDecisions.Read(_connection, _dialect, asOf));

    /// <inheritdoc/>
    public Decision Append(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return Try(() => Write(transaction => SqlDecisions.Append(_connection, _dialect, transaction, decision)));
    }

    /// <inheritdoc/>
    public IReadOnlyList<SentenceHit> Search(string query, int limit)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _dialect.SearchText(query) is { } words ? Read(() => _reads.Search(words, limit)) : [];
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Check() => Try(() => SqlCheck.Run(_connection, _dialect));

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(isDisposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes the database.</summary>
    /// <param name="isDisposing">Whether it is asked for, not finalised.</param>
    protected virtual void Dispose(bool isDisposing)
    {
        if (isDisposing)
        {
            _isClosed = true;
            lock (_turn)
            {
                _writer.Dispose();
                _connection.Dispose();
            }
        }
    }

    private T Try<T>(Func<T> act)
    {
        lock (_turn)
        {
            ObjectDisposedException.ThrowIf(_isClosed, this);
            try
            {
                return act();
            }
            catch (DbException failure)
            {
                throw _dialect.Failure(failure, _name);
            }
            catch (InvalidDataException failure)
            {
                throw new DossierStoreException(
                    $"{_name}: a kept record is damaged ({failure.Message}); 'rapporteur reread' makes it anew", isTransient: false, failure);
            }
        }
    }

    // Values that no program of ours writes are damage that the database itself cannot see.
    private T Read<T>(Func<T> act) => Try(() =>
    {
        try
        {
            return act();
        }
        catch (Exception failure) when (failure is not ObjectDisposedException and (FormatException or InvalidCastException or InvalidOperationException or OverflowException or JsonException))
        {
            throw new DossierStoreException($"{_name}: the dossier is damaged ({failure.Message}); 'rapporteur check' says where, a copy of it or ingesting its reports into a new one helps", isTransient: false, failure);
        }
    });

    private T Write<T>(Func<DbTransaction, T> act)
    {
        using var transaction = Begin();
        try
        {
            (_writer.Transaction, _reads.Transaction) = (transaction, transaction);
            if (_dialect.TakeTurn.Length > 0)
            {
                using var turn = new SqlStatement(_connection, _dialect, _dialect.TakeTurn, 0) { Transaction = transaction };
                turn.Value();
            }

            var result = act(transaction);
            transaction.Commit();
            return result;
        }
        finally
        {
            (_writer.Transaction, _reads.Transaction) = (null, null);
        }
    }

    private protected virtual DbTransaction Begin() => _connection.BeginTransaction();
}
