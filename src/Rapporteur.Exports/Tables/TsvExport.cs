using System.Text;
using Rapporteur.Dossiers;

namespace Rapporteur.Exports.Tables;

/// <summary>A table as tab-separated values: UTF-8, a header row, LF; cells have neither tabs nor line ends.</summary>
/// <param name="name">Name of the format.</param>
/// <param name="description">One sentence for help.</param>
/// <param name="tableOf">Makes the table of a dossier.</param>
internal sealed class TsvExport(string name, string description, Func<Dossier, ExportTable> tableOf) : IDossierExport
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Description => description;

    /// <inheritdoc/>
    public string MediaType => "text/tab-separated-values; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => ".tsv";

    /// <inheritdoc/>
    public void Write(Dossier dossier, Stream output)
    {
        var table = tableOf(dossier);
        using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        foreach (var row in table.Rows.Prepend(table.Columns))
        {
            text.Write(string.Join('\t', row.Select(CsvRow.Harmless)));
            text.Write('\n');
        }
    }
}
