using System.Data.Common;

namespace Rapporteur.Storage;

/// <summary>A statement that is prepared once and run many times with other values.</summary>
internal sealed class SqlStatement : IDisposable
{
    private readonly DbCommand _command;

    /// <summary>Prepares a statement.</summary>
    /// <param name="connection">Where it runs.</param>
    /// <param name="dialect">What the database wants.</param>
    /// <param name="sql">Its text; parameters are <c>$1</c>, <c>$2</c> and so on.</param>
    /// <param name="parameters">How many there are.</param>
    public SqlStatement(DbConnection connection, SqlDialect dialect, string sql, int parameters)
    {
        _command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts are constants of this project; values go in as parameters.
        _command.CommandText = sql;
#pragma warning restore CA2100
        for (var i = 1; i <= parameters; i++)
        {
            dialect.AddParameter(_command, i);
        }
    }

    /// <summary>The transaction it runs in.</summary>
    public DbTransaction? Transaction
    {
        set => _command.Transaction = value;
    }

    /// <summary>Runs it and returns how many rows changed.</summary>
    public int Run(params ReadOnlySpan<object?> values) => Bound(values).ExecuteNonQuery();

    /// <summary>Runs it and returns the first value of the first row, or null.</summary>
    public object? Value(params ReadOnlySpan<object?> values) => Bound(values).ExecuteScalar();

    /// <summary>Runs it and returns its rows.</summary>
    public DbDataReader Rows(params ReadOnlySpan<object?> values) => Bound(values).ExecuteReader();

    /// <summary>Runs it and makes something of each row.</summary>
    public List<T> All<T>(Func<DbDataReader, T> make, params ReadOnlySpan<object?> values)
    {
        using var rows = Rows(values);
        var all = new List<T>();
        while (rows.Read())
        {
            all.Add(make(rows));
        }

        return all;
    }

    /// <inheritdoc/>
    public void Dispose() => _command.Dispose();

    private DbCommand Bound(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            _command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return _command;
    }
}
