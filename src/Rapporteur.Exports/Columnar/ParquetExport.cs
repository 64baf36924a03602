using Parquet;
using Parquet.Schema;
using Rapporteur.Dossiers;
using Rapporteur.Exports.Text;

namespace Rapporteur.Exports.Columnar;

/// <summary>Findings as Apache Parquet, a row each, in the order of the JSON lines: numbers, days and lists keep their types.</summary>
/// <remarks>Pages are not compressed: compressors choose by the machine's instructions. Rejected findings are left out and corrections applied.</remarks>
internal sealed class ParquetExport : IDossierExport
{
    // Rows are gathered a group at a time, which bounds the memory that a large dossier takes.
    private const int GroupRows = 1 << 15;

    /// <inheritdoc/>
    public string Name => "parquet";

    /// <inheritdoc/>
    public string Description => "Everything: one finding a row as Parquet, for pandas, R, DuckDB, Spark.";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.apache.parquet";

    /// <inheritdoc/>
    public string Extension => ".parquet";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        // The library asks a stream for its position, which an output need not have.
        using var file = new MemoryStream();
        WriteAsync(dossier, file).GetAwaiter().GetResult();
        file.WriteTo(output);
    }

    private static async Task WriteAsync(Dossier dossier, MemoryStream file)
    {
        var columns = FindingColumns.All();
        var schema = new ParquetSchema(columns.Select(static c => c.Field));
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.None };
        await using var writer = await ParquetWriter.CreateAsync(schema, file, options).ConfigureAwait(false);
        foreach (var rows in RowsOf(dossier).Chunk(GroupRows))
        {
            foreach (var row in rows)
            {
                foreach (var column in columns)
                {
                    column.Add(row);
                }
            }

            using var group = writer.CreateRowGroup();
            foreach (var (column, field) in columns.Zip(schema.DataFields))
            {
                await column.WriteAsync(group, field).ConfigureAwait(false);
            }
        }
    }

    private static IEnumerable<FindingRow> RowsOf(Dossier dossier)
    {
        var citations = new Citations(dossier);
        foreach (var thing in Enum.GetValues<FindingLayer>().SelectMany(dossier.Things))
        {
            var grade = Judge.GradeOf(dossier, thing);
            foreach (var finding in thing.Findings)
            {
                yield return new FindingRow(thing, grade, finding, citations.Of(finding));
            }
        }
    }
}
