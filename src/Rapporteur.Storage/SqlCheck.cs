using System.Data.Common;

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

        return problems;
    }

    /// <summary>The first column of what a statement returns.</summary>
    public static IReadOnlyList<string> Texts(DbConnection connection, SqlDialect dialect, string sql)
    {
        using var statement = new SqlStatement(connection, dialect, sql, 0);
        return statement.All(static row => row.GetString(0));
    }
}
