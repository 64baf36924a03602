using Microsoft.Data.Sqlite;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>The log of what analysts decided.</summary>
internal static class SqliteDecisions
{
    /// <summary>The log in order.</summary>
    public static IReadOnlyList<Decision> Read(SqliteConnection connection, DateTimeOffset? asOf)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT number, kind, finding, other, field, value, who, decided, why FROM decisions WHERE decided <= $asof ORDER BY number";
        command.Parameters.AddWithValue("$asof", asOf is { } moment ? Moments.Write(moment) : "9999");
        using var rows = command.ExecuteReader();
        var log = new List<Decision>();
        string? Text(int column) => rows.IsDBNull(column) ? null : rows.GetString(column);
        while (rows.Read())
        {
            log.Add(new Decision
            {
                Number = rows.GetInt64(0),
                Kind = Enum.Parse<DecisionKind>(rows.GetString(1), ignoreCase: true),
                Finding = FindingId.Parse(Text(2)),
                Other = FindingId.Parse(Text(3)),
                Field = Text(4),
                Value = Text(5),
                Who = rows.GetString(6),
                When = Moments.Read(rows.GetString(7)),
                Why = Text(8),
            });
        }

        return log;
    }

    /// <summary>Adds to the log.</summary>
    public static Decision Append(SqliteConnection connection, Decision decision)
    {
        using var statement = new SqliteStatement(
            connection, "INSERT INTO decisions (kind, finding, other, field, value, who, decided, why) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING number", 8);
        var number = (long)statement.Value(
            decision.Kind.ToString().ToLowerInvariant(),
            decision.Finding?.ToString(),
            decision.Other?.ToString(),
            decision.Field,
            decision.Value,
            decision.Who,
            Moments.Write(decision.When),
            decision.Why)!;
        return decision with { Number = number };
    }
}
