using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Rapporteur.Dossiers;
using Rapporteur.Records;

namespace Rapporteur.Storage;

/// <summary>What is read from a dossier.</summary>
/// <param name="connection">Its open file.</param>
internal sealed class SqliteReads(SqliteConnection connection)
{
    private const string InForce = "r.recorded <= $asof AND (r.replaced IS NULL OR r.replaced > $asof)";
    private const int ShortestId = 6;

    /// <summary>A finding in a row whose columns from <paramref name="at"/> are report, entry, first day, last day, data.</summary>
    public static Finding FindingOf(SqliteDataReader row, int at, FindingLayer layer, IReadOnlyList<string> keys) => new()
    {
        Id = new FindingId(row.GetString(at), new EntryId(row.GetString(at + 1))),
        Layer = layer,
        From = Moments.ReadDay(row.IsDBNull(at + 2) ? null : row.GetString(at + 2)),
        To = Moments.ReadDay(row.IsDBNull(at + 3) ? null : row.GetString(at + 3)),
        Data = row.GetString(at + 4),
        Keys = keys,
    };

    /// <summary>Whether a report is kept.</summary>
    public bool Contains(string id)
    {
        using var command = Command("SELECT 1 FROM reports WHERE id = $id", ("$id", id));
        return command.ExecuteScalar() is not null;
    }

    /// <summary>Ids of the reports in order of publication; those without a day last.</summary>
    public IReadOnlyList<string> ReportIds(DateTimeOffset? asOf)
    {
        using var command = Command(
            "SELECT id FROM reports WHERE recorded <= $asof ORDER BY published IS NULL, published, id", ("$asof", Until(asOf)));
        using var rows = command.ExecuteReader();
        var ids = new List<string>();
        while (rows.Read())
        {
            ids.Add(rows.GetString(0));
        }

        return ids;
    }

    /// <summary>A report by its id or the beginning of it; null where there is none, or more than one.</summary>
    public DossierReport? Report(string id, DateTimeOffset? asOf = null)
    {
        if (id.Length < ShortestId)
        {
            return null;
        }

        using var command = Command(
            $"""
            SELECT p.location, p.agency, p.retrieved, p.recorded, r.record, p.id = $id FROM reports p JOIN readings r ON r.report = p.id
            WHERE p.id >= $id AND p.id < $id || char(1114111) AND {InForce} ORDER BY p.id LIMIT 2
            """,
            ("$id", id),
            ("$asof", Until(asOf)));
        using var rows = command.ExecuteReader();
        if (!rows.Read())
        {
            return null;
        }

        var report = new DossierReport
        {
            Location = rows.GetString(0),
            Agency = rows.IsDBNull(1) ? null : rows.GetString(1),
            Retrieved = Moments.Read(rows.GetString(2)),
            Recorded = Moments.Read(rows.GetString(3)),
            Record = RecordBytes.Unpack(rows.GetFieldValue<byte[]>(4)),
        };
        return rows.GetInt64(5) != 0 || !rows.Read() ? report : null;
    }

    /// <summary>Findings in order of id.</summary>
    public IReadOnlyList<Finding> Findings(FindingQuery query)
    {
        var sql = new StringBuilder(
            $"""
            SELECT f.layer, f.report, f.entry, f.first_day, f.last_day, f.data,
                (SELECT group_concat(k.key, char(10)) FROM keys k WHERE k.finding = f.number)
            FROM findings f JOIN readings r ON r.number = f.reading JOIN reports p ON p.id = f.report
            WHERE {InForce}
            """);
        var values = new List<(string, object)> { ("$asof", Until(query.AsOf)) };
        void Where(string condition, string name, object? value)
        {
            if (value is not null)
            {
                sql.Append(" AND ").Append(condition);
                values.Add((name, value));
            }
        }

        Where("f.layer = $layer", "$layer", query.Layer is { } layer ? (long)layer : null);
        Where("f.report = $report", "$report", query.Report);
        Where("p.recorded > $since", "$since", query.Since is { } since ? Moments.Write(since) : null);
        Where("(f.first_day IS NULL OR f.first_day <= $until)", "$until", Moments.Write(query.Until));
        Where("EXISTS (SELECT 1 FROM keys k WHERE k.finding = f.number AND k.key = $key)", "$key", query.Key);
        sql.Append(" ORDER BY f.report, f.layer, f.number");
        using var command = Command(sql.ToString(), [.. values]);
        using var rows = command.ExecuteReader();
        var found = new List<Finding>();
        while (rows.Read())
        {
            string[] keys = rows.IsDBNull(6) ? [] : rows.GetString(6).Split('\n');
            Array.Sort(keys, StringComparer.Ordinal);
            found.Add(FindingOf(rows, 1, (FindingLayer)rows.GetInt32(0), keys));
        }

        return found;
    }

    /// <summary>Links whose both ends were in force at a moment.</summary>
    public IReadOnlyList<FindingLink> Links(FindingLayer layer, DateTimeOffset? asOf)
    {
        using var command = Command(
            $"""
            SELECT a.report, a.entry, b.report, b.entry, l.rule, l.why FROM links l
            JOIN findings a ON a.number = l.first JOIN readings r ON r.number = a.reading
            JOIN findings b ON b.number = l.second JOIN readings s ON s.number = b.reading
            WHERE l.layer = $layer AND {InForce} AND {InForce.Replace("r.", "s.", StringComparison.Ordinal)}
            ORDER BY a.report, a.number, b.report, b.number, l.rule
            """,
            ("$layer", (long)layer),
            ("$asof", Until(asOf)));
        using var rows = command.ExecuteReader();
        var links = new List<FindingLink>();
        while (rows.Read())
        {
            links.Add(new FindingLink(
                new FindingId(rows.GetString(0), new EntryId(rows.GetString(1))),
                new FindingId(rows.GetString(2), new EntryId(rows.GetString(3))),
                layer,
                rows.GetString(4),
                rows.GetString(5)));
        }

        return links;
    }

    /// <summary>Sentences that match, the best first.</summary>
    public IReadOnlyList<SentenceHit> Search(string words, int limit)
    {
        using var command = Command(
            "SELECT report, sentence, text FROM sentences WHERE sentences MATCH $words ORDER BY bm25(sentences), rowid LIMIT $limit",
            ("$words", words),
            ("$limit", (long)limit));
        using var rows = command.ExecuteReader();
        var hits = new List<SentenceHit>();
        while (rows.Read())
        {
            hits.Add(new SentenceHit(rows.GetString(0), Convert.ToInt32(rows.GetValue(1), CultureInfo.InvariantCulture), rows.GetString(2)));
        }

        return hits;
    }

    private static string Until(DateTimeOffset? moment) => moment is { } m ? Moments.Write(m) : "9999";

    private SqliteCommand Command(string sql, params (string Name, object Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
