using Parquet;
using Parquet.Schema;

namespace Rapporteur.Exports.Columnar;

/// <summary>One column of a Parquet file: gathers the values of a group of rows, then writes them.</summary>
internal interface IParquetColumn
{
    /// <summary>Name and type in the schema.</summary>
    Field Field { get; }

    /// <summary>Takes the value of a row.</summary>
    void Add(FindingRow row);

    /// <summary>Writes the values taken since the last call, and forgets them.</summary>
    /// <param name="group">Where they go.</param>
    /// <param name="field">The column's leaf in the schema of the file.</param>
    Task WriteAsync(ParquetRowGroupWriter group, DataField field);
}
