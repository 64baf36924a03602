using System.Text;
using Rapporteur.Dossiers;

namespace Rapporteur.Exports.Tables;

/// <summary>A table as CSV: RFC 4180, UTF-8 without a byte-order mark, a header row, CRLF.</summary>
/// <param name="name">Name of the format.</param>
/// <param name="description">One sentence for help.</param>
/// <param name="tableOf">Makes the table of a dossier.</param>
internal sealed class CsvExport(string name, string description, Func<Dossier, ExportTable> tableOf) : IDossierExport
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Description => description;

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8; header=present";

    /// <inheritdoc/>
    public string Extension => ".csv";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var table = tableOf(dossier);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            CsvRow.Write(text, row);
        }
    }
}
