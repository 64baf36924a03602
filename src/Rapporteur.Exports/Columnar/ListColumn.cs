using Parquet;
using Parquet.Schema;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Columnar;

/// <summary>A list of texts a row; empty, never null, where there is none.</summary>
/// <param name="name">Name of the column.</param>
/// <param name="of">The texts of a row; made plain. A text that is null stays in the list as null, so that parallel lists keep step.</param>
internal sealed class ListColumn(string name, Func<FindingRow, IEnumerable<string?>> of) : IParquetColumn
{
    // Levels of the three-level list of Apache's LogicalTypes.md: 1 an empty list, 2 a null in it, 3 a text in it.
    private const int Empty = 1;
    private const int Null = 2;
    private const int Text = 3;

    private readonly List<ReadOnlyMemory<char>> _values = [];
    private readonly List<int> _definitions = [];
    private readonly List<int> _repetitions = [];

    /// <inheritdoc/>
    public Field Field { get; } = new ListField(name, new DataField(ListField.ElementName, typeof(string), isNullable: true));

    /// <inheritdoc/>
    public void Add(FindingRow row)
    {
        var position = 0;
        foreach (var text in of(row).Select(Plain.Of))
        {
            _repetitions.Add(position++ == 0 ? 0 : 1);
            _definitions.Add(text.Length > 0 ? Text : Null);
            if (text.Length > 0)
            {
                _values.Add(text.AsMemory());
            }
        }

        if (position == 0)
        {
            _repetitions.Add(0);
            _definitions.Add(Empty);
        }
    }

    /// <inheritdoc/>
    public async Task WriteAsync(ParquetRowGroupWriter group, DataField field)
    {
        await group.WriteAllPartsAsync<ReadOnlyMemory<char>>(
            field, _values.ToArray(), (ReadOnlyMemory<int>)_definitions.ToArray(), (ReadOnlyMemory<int>)_repetitions.ToArray(), CancellationToken.None).ConfigureAwait(false);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }
}
