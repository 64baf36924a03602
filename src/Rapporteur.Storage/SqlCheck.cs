using System.Data.Common;
using System.Text.Json;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>Checks a whole dossier.</summary>
internal static class SqlCheck
{
    /// <summary>What is wrong; empty where nothing is.</summary>
    public static IReadOnlyList<string> Run(DbConnection connection, SqlDialect dialect)
    {
        var number = dialect.SentenceNumber;
        var problems = new List<string>(dialect.CheckDatabase(connection));

        // What must hold beyond what the database itself sees to; each statement returns what breaks it.
        foreach (var (name, sql) in ((string, string)[])
        [
            ("report without a reading in force", "SELECT id FROM reports p WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.report = p.id AND r.replaced IS NULL)"),
            ("reading whose sentences are not all there",
                $"SELECT report FROM readings r WHERE replaced IS NULL AND sentences <> (SELECT count(*) FROM sentences s WHERE s.{number} >= r.first_sentence AND s.{number} < r.first_sentence + r.sentences)"),
            ("sentence of no reading",
                $"SELECT s.report FROM sentences s WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.report = s.report AND r.replaced IS NULL AND s.{number} >= r.first_sentence AND s.{number} < r.first_sentence + r.sentences)"),
            ("finding of another report than its reading", "SELECT f.report FROM findings f JOIN readings r ON r.number = f.reading WHERE r.report <> f.report"),
        ])
        {
            problems.AddRange(Texts(connection, dialect, sql).Select(report => $"{report}: {name}"));
        }

        problems.AddRange(Unreadable(connection, dialect));
        return problems;
    }

    // Bytes that were overwritten within a value are no damage to the database.
    private static IEnumerable<string> Unreadable(DbConnection connection, SqlDialect dialect)
    {
        using var records = new SqlStatement(connection, dialect, "SELECT report, record FROM readings WHERE replaced IS NULL ORDER BY report", 0);
        using (var rows = records.Rows())
        {
            while (rows.Read())
            {
                if (!IsReadable(() => RecordBytes.Unpack(rows.GetFieldValue<byte[]>(1))))
                {
                    yield return $"{rows.GetString(0)}: record that cannot be read; 'rapporteur reread' cannot help without it, ingesting the report into a new dossier does";
                }
            }
        }

        using var findings = new SqlStatement(
            connection, dialect, "SELECT f.report, f.entry, f.data FROM findings f JOIN readings r ON r.number = f.reading WHERE r.replaced IS NULL ORDER BY f.number", 0);
        using var found = findings.Rows();
        while (found.Read())
        {
            if (!IsReadable(() => FindingData.FromJson(found.GetString(2))))
            {
                yield return $"{found.GetString(0)}/{found.GetString(1)}: entry that cannot be read; 'rapporteur reread' makes it anew";
            }
        }
    }

    private static bool IsReadable(Func<object> read)
    {
        try
        {
            return read() is not null;
        }
        catch (Exception failure) when (failure is InvalidDataException or JsonException or FormatException)
        {
            return false;
        }
    }

    /// <summary>The first column of what a statement returns.</summary>
    public static IReadOnlyList<string> Texts(DbConnection connection, SqlDialect dialect, string sql)
    {
        using var statement = new SqlStatement(connection, dialect, sql, 0);
        return statement.All(static row => row.GetString(0));
    }
}
