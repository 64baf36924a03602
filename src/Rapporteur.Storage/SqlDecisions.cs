using System.Data.Common;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>The log of what analysts decided.</summary>
internal static class SqlDecisions
{
    /// <summary>The log in order.</summary>
    public static IReadOnlyList<Decision> Read(DbConnection connection, SqlDialect dialect, DateTimeOffset? asOf)
    {
        using var statement = new SqlStatement(
            connection, dialect, "SELECT number, kind, finding, other, field, value, who, decided, why FROM decisions WHERE decided <= $1 ORDER BY number", 1);
        return statement.All(
            static row => new Decision
            {
                Number = row.GetInt64(0),
                Kind = Enum.Parse<DecisionKind>(row.GetString(1), ignoreCase: true),
                Finding = FindingId.Parse(Text(row, 2)),
                Other = FindingId.Parse(Text(row, 3)),
                Field = Text(row, 4),
                Value = Text(row, 5),
                Who = row.GetString(6),
                When = Moments.Read(row.GetString(7)),
                Why = Text(row, 8),
            },
            asOf is { } moment ? Moments.Write(moment) : "9999");
    }

    /// <summary>Adds to the log.</summary>
    public static Decision Append(DbConnection connection, SqlDialect dialect, DbTransaction transaction, Decision decision)
    {
        using var statement = new SqlStatement(
            connection, dialect, "INSERT INTO decisions (kind, finding, other, field, value, who, decided, why) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING number", 8)
        { Transaction = transaction };
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

    private static string? Text(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
