using System.Data.Common;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>Writes reports with their readings, findings, keys, links and sentences; also what is looked up while it does.</summary>
internal sealed class SqlReportWriter : IFindingIndex, IDisposable
{
    private const int MostKnown = 20_000;

    // Of each key the latest so many: with several keys that still makes more than are compared.
    private const int MostForKey = 12;

    private readonly SqlStatement _report;
    private readonly SqlStatement _reading;
    private readonly SqlStatement _finding;
    private readonly SqlStatement _key;
    private readonly SqlStatement _link;
    private readonly SqlStatement _sentence;
    private readonly SqlStatement _lastSentence;
    private readonly SqlStatement _inForce;
    private readonly SqlStatement _replace;
    private readonly SqlStatement _forget;
    private readonly SqlStatement _sharing;
    private readonly SqlStatement _number;
    private readonly SqlStatement _rules;
    private readonly SqlStatement[] _all;

    // Kept findings never change, and the latest are asked for again and again.
    private readonly Dictionary<long, Finding> _known = [];
    private string _adding = string.Empty;

    /// <summary>Prepares the statements.</summary>
    public SqlReportWriter(DbConnection connection, SqlDialect dialect) => _all =
    [
        _report = new(connection, dialect, "INSERT INTO reports VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 8),
        _reading = new(connection, dialect, "INSERT INTO readings (report, recorded, record, first_sentence, sentences) VALUES ($1, $2, $3, $4, $5) RETURNING number", 5),
        _finding = new(connection, dialect, "INSERT INTO findings (reading, report, entry, layer, first_day, last_day, data) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING number", 7),
        _key = new(connection, dialect, "INSERT INTO keys VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", 3),
        _link = new(connection, dialect, "INSERT INTO links VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING", 5),
        _sentence = new(connection, dialect, $"INSERT INTO sentences ({dialect.SentenceNumber}, text, report, sentence) VALUES ($1, $2, $3, $4)", 4),
        _lastSentence = new(connection, dialect, "SELECT coalesce((SELECT first_sentence + sentences FROM readings ORDER BY number DESC LIMIT 1), 1)", 0),
        _inForce = new(connection, dialect, "SELECT number, first_sentence, sentences FROM readings WHERE report = $1 AND replaced IS NULL", 1),
        _replace = new(connection, dialect, "UPDATE readings SET replaced = $2 WHERE number = $1", 2),
        _forget = new(connection, dialect, $"DELETE FROM sentences WHERE {dialect.SentenceNumber} >= $1 AND {dialect.SentenceNumber} < $2", 2),
        _sharing = new(
            connection,
            dialect,
            """
            SELECT f.number, f.report, f.entry, f.first_day, f.last_day, f.data
            FROM keys k JOIN findings f ON f.number = k.finding JOIN readings r ON r.number = f.reading
            WHERE k.layer = $1 AND k.key = $2 AND f.report <> $3 AND r.replaced IS NULL
            ORDER BY k.finding DESC LIMIT $4
            """,
            4),
        _number = new(
            connection,
            dialect,
            "SELECT f.number FROM findings f JOIN readings r ON r.number = f.reading WHERE f.report = $1 AND f.entry = $2 AND f.layer = $3 AND r.replaced IS NULL",
            3),
        _rules = new(connection, dialect, "INSERT INTO reading_rules VALUES ($1, $2) ON CONFLICT (reading) DO UPDATE SET rules = excluded.rules", 2),
    ];

    /// <summary>The transaction that all statements run in.</summary>
    public DbTransaction? Transaction
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

    /// <summary>Notes that the reading in force of a report is what rules give; false where no such report is kept.</summary>
    public bool Confirm(string report, string rules)
    {
        long number;
        using (var row = _inForce.Rows(report))
        {
            if (!row.Read())
            {
                return false;
            }

            number = row.GetInt64(0);
        }

        _rules.Run(number, rules);
        return true;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Finding> Sharing(FindingLayer layer, IReadOnlyList<string> keys, int limit)
    {
        // The latest of all keys, not of the first one only.
        var found = new SortedDictionary<long, Finding>();
        foreach (var key in keys)
        {
            using var rows = _sharing.Rows((long)layer, key, _adding, (long)Math.Min(limit, MostForKey));
            while (rows.Read())
            {
                var number = rows.GetInt64(0);
                if (!_known.TryGetValue(number, out var finding))
                {
                    finding = SqlReads.FindingOf(rows, 1, layer, []);
                    if (_known.Count == MostKnown)
                    {
                        _known.Clear();
                    }

                    _known[number] = finding;
                }

                found.TryAdd(number, finding);
            }
        }

        return [.. found.Reverse().Take(limit).Select(static f => f.Value)];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _all)
        {
            statement.Dispose();
        }
    }

    private void WriteReading(DossierReport report, IReadOnlyList<Finding> findings, Func<IFindingIndex, IReadOnlyList<FindingLink>> link)
    {
        var (record, id) = (report.Record, report.Record.Report.Id);
        var next = (long)_lastSentence.Value()!;
        var reading = (long)_reading.Value(id, Moments.Write(report.Recorded), RecordBytes.Pack(record), next, (long)record.Sentences.Count)!;
        if (report.Rules is { } rules)
        {
            _rules.Run(reading, rules);
        }

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
