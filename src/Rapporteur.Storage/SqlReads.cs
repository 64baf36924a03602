using System.Data.Common;
using System.Globalization;
using System.Text;
using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage;

/// <summary>What is read from a dossier.</summary>
/// <param name="connection">Its open database.</param>
/// <param name="dialect">What the database wants.</param>
internal sealed class SqlReads(DbConnection connection, SqlDialect dialect)
{
    private const int ShortestId = 6;

    /// <summary>The transaction that what is read belongs to, or null.</summary>
    public DbTransaction? Transaction { get; set; }

    /// <summary>A finding in a row whose columns from <paramref name="at"/> are report, entry, first day, last day, data.</summary>
    public static Finding FindingOf(DbDataReader row, int at, FindingLayer layer, IReadOnlyList<string> keys) => new()
    {
        Id = new FindingId(row.GetString(at), new EntryId(row.GetString(at + 1))),
        Layer = layer,
        From = Moments.ReadDay(row.IsDBNull(at + 2) ? null : row.GetString(at + 2)),
        To = Moments.ReadDay(row.IsDBNull(at + 3) ? null : row.GetString(at + 3)),
        Data = row.GetString(at + 4),
        Keys = keys,
    };

    /// <summary>Numbers of the latest reading and the latest decision; 0 where there is none.</summary>
    public StoreVersion Version()
    {
        using var statement = Statement("SELECT (SELECT coalesce(max(number), 0) FROM readings), (SELECT coalesce(max(number), 0) FROM decisions)", 0);
        return statement.All(static row => new StoreVersion(row.GetInt64(0), row.GetInt64(1)))[0];
    }

    /// <summary>How many reports were read by other rules than those named; what was entered was not read.</summary>
    public int ReadOtherwise(string rules)
    {
        using var statement = Statement(
            "SELECT count(*) FROM readings r WHERE r.replaced IS NULL AND NOT EXISTS (SELECT 1 FROM reading_rules u WHERE u.reading = r.number AND u.rules IN ($1, $2))", 2);
        return Convert.ToInt32(statement.Value(rules, DossierReport.EnteredCode), CultureInfo.InvariantCulture);
    }

    /// <summary>Whether a report is kept.</summary>
    public bool Contains(string id)
    {
        using var statement = Statement("SELECT 1 FROM reports WHERE id = $1", 1);
        return statement.Value(id) is not null;
    }

    /// <summary>Ids of the reports in order of publication; those without a day last.</summary>
    public IReadOnlyList<string> ReportIds(DateTimeOffset? asOf)
    {
        using var statement = Statement("SELECT id FROM reports WHERE recorded <= $1 ORDER BY published IS NULL, published, id", 1);
        return statement.All(static row => row.GetString(0), Until(asOf));
    }

    /// <summary>A report by its id or the beginning of it; null where there is none, or more than one.</summary>
    public DossierReport? Report(string id, DateTimeOffset? asOf = null)
    {
        if (id.Length < ShortestId)
        {
            return null;
        }

        using var exact = Reports("p.id = $1");
        if (exact.All(ReportOf, id, Until(asOf)) is [var report])
        {
            return report;
        }

        using var beginning = Reports("substr(p.id, 1, length($1)) = $1");
        return beginning.All(ReportOf, id, Until(asOf)) is [var only] ? only : null;
    }

    /// <summary>Findings in order of id.</summary>
    public IReadOnlyList<Finding> Findings(FindingQuery query)
    {
        var sql = new StringBuilder(
            $"""
            SELECT f.layer, f.report, f.entry, f.first_day, f.last_day, f.data,
                {(query.HasKeys ? "(SELECT string_agg(k.key, '|||') FROM keys k WHERE k.finding = f.number)" : "NULL")}
            FROM findings f JOIN readings r ON r.number = f.reading JOIN reports p ON p.id = f.report
            WHERE {InForce("r", 1)}
            """);
        var values = new List<object?> { Until(query.AsOf) };
        void Where(string condition, object? value)
        {
            if (value is not null)
            {
                values.Add(value);
                sql.Append(" AND ").AppendFormat(CultureInfo.InvariantCulture, condition, values.Count);
            }
        }

        Where("f.layer = ${0}", query.Layer is { } layer ? (long)layer : null);

        // By its readings, which are few and have an index: by the column alone all findings of the store are looked at.
        Where("f.reading IN (SELECT number FROM readings WHERE report = ${0})", query.Report);
        Where("p.recorded > ${0}", query.Since is { } since ? Moments.Write(since) : null);
        Where("(f.first_day IS NULL OR f.first_day <= ${0})", Moments.Write(query.Until));
        Where("EXISTS (SELECT 1 FROM keys k WHERE k.finding = f.number AND k.key = ${0})", query.Key);
        sql.Append(" ORDER BY f.report, f.layer, f.number");
        using var statement = Statement(sql.ToString(), values.Count);
        return statement.All(
            static row =>
            {
                string[] keys = row.IsDBNull(6) ? [] : row.GetString(6).Split("|||");
                Array.Sort(keys, StringComparer.Ordinal);
                return FindingOf(row, 1, (FindingLayer)row.GetInt64(0), keys);
            },
            [.. values]);
    }

    /// <summary>Which reading of each report was in force: when it was recorded.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Readings(DateTimeOffset? asOf)
    {
        using var statement = Statement($"SELECT r.report, r.recorded FROM readings r WHERE {InForce("r", 1)}", 1);
        return statement.All(static row => (Report: row.GetString(0), Recorded: Moments.Read(row.GetString(1))), Until(asOf))
            .ToDictionary(static r => r.Report, static r => r.Recorded, StringComparer.Ordinal);
    }

    /// <summary>All findings in force now, without their keys.</summary>
    public int Visit(DateTimeOffset? since, Action<Finding> each)
    {
        // From the reports to their findings, which lie side by side: in order of anything, they would be copied once more.
        using var statement = Statement(
            """
            SELECT f.layer, f.report, f.entry, f.first_day, f.last_day, f.data
            FROM reports p CROSS JOIN readings r CROSS JOIN findings f
            WHERE p.recorded > $1 AND r.report = p.id AND r.replaced IS NULL AND f.reading = r.number
            """,
            1);
        using var rows = statement.Rows(since is { } moment ? Moments.Write(moment) : string.Empty);
        var count = 0;
        var report = string.Empty;
        for (; rows.Read(); count++)
        {
            var finding = FindingOf(rows, 1, (FindingLayer)rows.GetInt64(0), []);

            // One string for the id of a report, not one a finding.
            report = finding.Id.Report == report ? report : finding.Id.Report;
            each(finding with { Id = finding.Id with { Report = report } });
        }

        return count;
    }

    /// <summary>Pairs whose both ends were in force at a moment.</summary>
    public IReadOnlyList<FindingPair> Pairs(FindingLayer layer, DateTimeOffset? asOf)
    {
        // The ends by their numbers first: a million links joined with them in the database take several times as long.
        using var ends = Statement(
            $"SELECT f.number, f.report, f.entry FROM findings f JOIN readings r ON r.number = f.reading WHERE f.layer = $2 AND {InForce("r", 1)}", 2);
        var known = new Dictionary<long, FindingId>();
        var report = string.Empty;
        using (var rows = ends.Rows(Until(asOf), (long)layer))
        {
            while (rows.Read())
            {
                var id = rows.GetString(1);
                report = id == report ? report : id;
                known.Add(rows.GetInt64(0), new FindingId(report, new EntryId(rows.GetString(2))));
            }
        }

        using var links = Statement("SELECT l.first, l.second, l.rule FROM links l WHERE l.layer = $1", 1);
        var pairs = new List<FindingPair>();
        var rule = string.Empty;
        using (var rows = links.Rows((long)layer))
        {
            while (rows.Read())
            {
                if (known.TryGetValue(rows.GetInt64(0), out var first) && known.TryGetValue(rows.GetInt64(1), out var second))
                {
                    var name = rows.GetString(2);
                    rule = name == rule ? rule : name;
                    pairs.Add(new FindingPair(first, second, rule));
                }
            }
        }

        return pairs;
    }

    /// <summary>Links between findings, with their reasons, in order of their ends.</summary>
    public IReadOnlyList<FindingLink> LinksAmong(FindingLayer layer, IReadOnlyCollection<FindingId> findings, int most, DateTimeOffset? asOf)
    {
        using var statement = Statement(
            $"""
            SELECT b.report, b.entry, l.rule, l.why FROM findings a CROSS JOIN links l
            JOIN readings r ON r.number = a.reading
            JOIN findings b ON b.number = l.second JOIN readings s ON s.number = b.reading
            WHERE a.layer = $2 AND a.report = $3 AND a.entry = $4 AND l.layer = $2 AND l.first = a.number AND {InForce("r", 1)} AND {InForce("s", 1)}
            """,
            4);
        var among = findings.ToHashSet();
        var links = new List<FindingLink>();
        foreach (var first in findings.Order(FindingId.Order))
        {
            links.AddRange(statement.All(
                    row => new FindingLink(first, new FindingId(row.GetString(0), new EntryId(row.GetString(1))), layer, row.GetString(2), row.GetString(3)),
                    Until(asOf), (long)layer, first.Report, first.Entry.Value)
                .Where(l => among.Contains(l.Second)).OrderBy(static l => l.Second, FindingId.Order).ThenBy(static l => l.Rule, StringComparer.Ordinal));
            if (links.Count >= most)
            {
                break;
            }
        }

        return [.. links.Take(most)];
    }

    /// <summary>Sentences that match, the best first.</summary>
    public IReadOnlyList<SentenceHit> Search(string words, int limit)
    {
        using var statement = Statement(dialect.Search, 2);
        return statement.All(
            static row => new SentenceHit(row.GetString(0), Convert.ToInt32(row.GetValue(1), CultureInfo.InvariantCulture), row.GetString(2)), words, (long)limit);
    }

    private static string InForce(string reading, int moment) =>
        $"{reading}.recorded <= ${moment} AND ({reading}.replaced IS NULL OR {reading}.replaced > ${moment})";

    private static DossierReport ReportOf(DbDataReader row) => new()
    {
        Location = row.GetString(0),
        Agency = row.IsDBNull(1) ? null : row.GetString(1),
        Retrieved = Moments.Read(row.GetString(2)),
        Recorded = Moments.Read(row.GetString(3)),
        Record = RecordBytes.Unpack(row.GetFieldValue<byte[]>(4)),
        Rules = row.IsDBNull(5) ? null : row.GetString(5),
    };

    private static string Until(DateTimeOffset? moment) => moment is { } m ? Moments.Write(m) : "9999";

    // Two at most: one more than there may be.
    private SqlStatement Reports(string which) => Statement(
        $"SELECT p.location, p.agency, p.retrieved, p.recorded, r.record, (SELECT u.rules FROM reading_rules u WHERE u.reading = r.number) FROM reports p JOIN readings r ON r.report = p.id WHERE {which} AND {InForce("r", 2)} ORDER BY p.id LIMIT 2", 2);

    private SqlStatement Statement(string sql, int parameters) => new(connection, dialect, sql, parameters) { Transaction = Transaction };
}
