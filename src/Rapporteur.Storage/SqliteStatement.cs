using Microsoft.Data.Sqlite;

namespace Rapporteur.Storage;

/// <summary>A statement that is prepared once and run many times with other values.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly SqliteCommand _command;

    /// <summary>Prepares a statement whose parameters are <c>$1</c>, <c>$2</c> and so on.</summary>
    public SqliteStatement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
        {
            _command.Parameters.Add(new SqliteParameter { ParameterName = "$" + i });
        }
    }

    /// <summary>The transaction it runs in.</summary>
    public SqliteTransaction? Transaction
    {
        set => _command.Transaction = value;
    }

    /// <summary>Runs it and returns how many rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values) => Bound(values).ExecuteNonQuery();

    /// <summary>Runs it and returns the first value of the first row, or null.</summary>
    public object? Value(params ReadOnlySpan<object?> values) => Bound(values).ExecuteScalar();

    /// <summary>Runs it and returns its rows.</summary>
    public SqliteDataReader Rows(params ReadOnlySpan<object?> values) => Bound(values).ExecuteReader();

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private SqliteCommand Bound(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command;
    }
}
