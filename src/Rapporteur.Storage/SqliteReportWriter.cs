using Microsoft.Data.Sqlite;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>Writes reports with their readings, findings, keys, links and sentences; also what is looked up while it does.</summary>
internal sealed class SqliteReportWriter : IFindingIndex, IDisposable
{
    private readonly SqliteStatement _report;
    private readonly SqliteStatement _reading;
    private readonly SqliteStatement _finding;
    private readonly SqliteStatement _key;
    private readonly SqliteStatement _link;
    private readonly SqliteStatement _sentence;
    private readonly SqliteStatement _lastSentence;
    private readonly SqliteStatement _inForce;
    private readonly SqliteStatement _replace;
    private readonly SqliteStatement _forget;
    private readonly SqliteStatement _sharing;
    private readonly SqliteStatement _keysOf;
    private readonly SqliteStatement _number;
    private readonly SqliteStatement[] _all;
    private string _adding = string.Empty;

    /// <summary>Prepares the statements.</summary>
    public SqliteReportWriter(SqliteConnection connection) => _all =
    [
        _report = new(connection, "INSERT INTO reports VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 8),
        _reading = new(connection, "INSERT INTO readings (report, recorded, record, first_sentence, sentences) VALUES ($1, $2, $3, $4, $5) RETURNING number", 5),
        _finding = new(connection, "INSERT INTO findings (reading, report, entry, layer, first_day, last_day, data) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING number", 7),
        _key = new(connection, "INSERT OR IGNORE INTO keys VALUES ($1, $2, $3)", 3),
        _link = new(connection, "INSERT OR IGNORE INTO links VALUES ($1, $2, $3, $4, $5)", 5),
        _sentence = new(connection, "INSERT INTO sentences (rowid, text, report, sentence) VALUES ($1, $2, $3, $4)", 4),
        _lastSentence = new(connection, "SELECT coalesce(max(first_sentence + sentences), 1) FROM readings", 0),
        _inForce = new(connection, "SELECT number, first_sentence, sentences FROM readings WHERE report = $1 AND replaced IS NULL", 1),
        _replace = new(connection, "UPDATE readings SET replaced = $2 WHERE number = $1", 2),
        _forget = new(connection, "DELETE FROM sentences WHERE rowid >= $1 AND rowid < $2", 2),
        _sharing = new(
            connection,
            """
            SELECT f.number, f.report, f.entry, f.first_day, f.last_day, f.data
            FROM keys k JOIN findings f ON f.number = k.finding JOIN readings r ON r.number = f.reading
            WHERE k.layer = $1 AND k.key = $2 AND f.report <> $3 AND r.replaced IS NULL
            ORDER BY k.finding DESC LIMIT $4
            """,
            4),
        _keysOf = new(connection, "SELECT key FROM keys WHERE finding = $1 ORDER BY key", 1),
        _number = new(
            connection,
            "SELECT f.number FROM findings f JOIN readings r ON r.number = f.reading WHERE f.report = $1 AND f.entry = $2 AND f.layer = $3 AND r.replaced IS NULL",
            3),
    ];

    /// <summary>The transaction that all statements run in.</summary>
    public SqliteTransaction? Transaction
    {
        set
        {
            foreach (var statement in _all)
            {
                statement.Transaction = value;
            }
        }
    }

    /// <summary>Adds a report that is not kept yet.</summary>
    public bool Add(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link)
    {
        var about = report.Record.Report;
        _report.Run(
            about.Id, report.Location, report.Agency, about.Title, about.Outlet, Moments.Write(about.Published), Moments.Write(report.Retrieved), Moments.Write(report.Recorded));
        WriteReading(report, findings, link);
        return true;
    }

    /// <summary>Puts a new reading in the place of the one in force.</summary>
    public bool Replace(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link)
    {
        var id = report.Record.Report.Id;
        long number, first, count;
        using (var row = _inForce.Rows(id))
        {
            if (!row.Read())
            {
                throw new ArgumentException($"The dossier holds no report {id}.", nameof(report));
            }

            (number, first, count) = (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
        }

        _replace.Run(number, Moments.Write(report.Recorded));
        _forget.Run(first, first + count);
        WriteReading(report, findings, link);
        return true;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Sharing(FindingLayer layer, IReadOnlyList<string> keys, int limit)
    {
        // The latest of all keys, not of the first one only.
        var found = new SortedDictionary<long, Finding>();
        foreach (var key in keys)
        {
            using var rows = _sharing.Rows((long)layer, key, _adding, (long)limit);
            while (rows.Read())
            {
                var number = rows.GetInt64(0);
                found.TryAdd(number, SqliteReads.FindingOf(rows, 1, layer, []));
            }
        }

        return [.. found.Reverse().Take(limit).Select(f => f.Value with { Keys = KeysOf(f.Key) })];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _all)
        {
            statement.Dispose();
        }
    }

    private string[] KeysOf(long finding)
    {
        var keys = new List<string>();
        using var rows = _keysOf.Rows(finding);
        while (rows.Read())
        {
            keys.Add(rows.GetString(0));
        }

        return [.. keys];
    }

    private void WriteReading(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link)
    {
        var (record, id) = (report.Record, report.Record.Report.Id);
        var next = (long)_lastSentence.Value()!;
        var reading = (long)_reading.Value(id, Moments.Write(report.Recorded), RecordBytes.Pack(record), next, (long)record.Sentences.Count)!;
        for (var i = 0; i < record.Sentences.Count; i++)
        {
            _sentence.Run(next + i, record.Sentences[i].In(record.Report.Text).ToString(), id, (long)i);
        }

        foreach (var finding in findings)
        {
            var number = (long)_finding.Value(
                reading, id, finding.Id.Entry.Value, (long)finding.Layer, Moments.Write(finding.From), Moments.Write(finding.To), finding.Data)!;
            foreach (var key in finding.Keys)
            {
                _key.Run((long)finding.Layer, key, number);
            }
        }

        _adding = id;
        foreach (var (first, second, layer, rule, why) in link(this))
        {
            if (NumberOf(first, layer) is { } one && NumberOf(second, layer) is { } other)
            {
                _link.Run((long)layer, one, other, rule, why);
            }
        }
    }

    private long? NumberOf(FindingId id, FindingLayer layer) => (long?)_number.Value(id.Report, id.Entry.Value, (long)layer);
}
