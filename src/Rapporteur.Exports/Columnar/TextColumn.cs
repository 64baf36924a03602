using Parquet;
using Parquet.Schema;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Columnar;

/// <summary>Text; null where it is empty.</summary>
/// <param name="name">Name of the column.</param>
/// <param name="of">The text of a row; made plain.</param>
internal sealed class TextColumn(string name, Func<FindingRow, string?> of) : IParquetColumn
{
    private readonly List<string?> _values = [];

    /// <inheritdoc/>
    public Field Field { get; } = new DataField(name, typeof(string), isNullable: true);

    /// <inheritdoc/>
    public void Add(FindingRow row) => _values.Add(Plain.Of(of(row)) is { Length: > 0 } text ? text : null);

    /// <inheritdoc/>
    public async Task WriteAsync(ParquetRowGroupWriter group, DataField field)
    {
        await group.WriteAsync(field, _values!).ConfigureAwait(false);
        _values.Clear();
    }
}
