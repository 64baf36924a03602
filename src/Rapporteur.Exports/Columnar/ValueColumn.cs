using Parquet;
using Parquet.Schema;

namespace Rapporteur.Exports.Columnar;

/// <summary>Numbers, days or truths; null where unknown.</summary>
/// <typeparam name="T">Type of the values.</typeparam>
/// <param name="name">Name of the column.</param>
/// <param name="of">The value of a row.</param>
internal sealed class ValueColumn<T>(string name, Func<FindingRow, T?> of) : IParquetColumn
    where T : struct
{
    private readonly List<T?> _values = [];

    /// <inheritdoc/>
    public Field Field { get; } = new DataField(name, typeof(T), isNullable: true);

    /// <inheritdoc/>
    public void Add(FindingRow row) => _values.Add(of(row));

    /// <inheritdoc/>
    public async Task WriteAsync(ParquetRowGroupWriter group, DataField field)
    {
        await group.WriteAsync<T>(field, (ReadOnlyMemory<T?>)_values.ToArray()).ConfigureAwait(false);
        _values.Clear();
    }
}
