using Microsoft.Data.Sqlite;

namespace Rapporteur.Storage;

/// <summary>Checks a whole dossier.</summary>
internal static class SqliteCheck
{
    // What must hold beyond what SQLite itself sees to; each statement returns what breaks it.
    private static readonly (string Name, string Sql)[] s_rules =
    [
        ("report without a reading in force", "SELECT id FROM reports p WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.report = p.id AND r.replaced IS NULL)"),
        ("reading whose sentences are not all there",
            "SELECT report FROM readings r WHERE replaced IS NULL AND sentences <> (SELECT count(*) FROM sentences s WHERE s.rowid >= r.first_sentence AND s.rowid < r.first_sentence + r.sentences)"),
        ("sentence of no reading",
            "SELECT s.report FROM sentences s WHERE NOT EXISTS (SELECT 1 FROM readings r WHERE r.report = s.report AND r.replaced IS NULL AND s.rowid >= r.first_sentence AND s.rowid < r.first_sentence + r.sentences)"),
        ("finding of another report than its reading", "SELECT f.report FROM findings f JOIN readings r ON r.number = f.reading WHERE r.report <> f.report"),
    ];

    /// <summary>What is wrong; empty where nothing is.</summary>
    public static IReadOnlyList<string> Run(SqliteConnection connection)
    {
        var problems = new List<string>();
        foreach (var text in Texts(connection, "PRAGMA integrity_check"))
        {
            if (text != "ok")
            {
                problems.Add(text);
            }
        }

        problems.AddRange(Texts(connection, "SELECT \"table\" || ' refers to what is not there' FROM pragma_foreign_key_check"));
        foreach (var (name, sql) in s_rules)
        {
            problems.AddRange(Texts(connection, sql).Select(report => $"{report}: {name}"));
        }

        return problems;
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var texts = new List<string>();
        while (rows.Read())
        {
            texts.Add(rows.GetString(0));
        }

        return texts;
    }
}
