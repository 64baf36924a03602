using Rapporteur.Sources.Formats;
using Rapporteur.Sources.Text;

namespace Rapporteur.Sources.Sheets;

/// <summary>Reads tables that people keep: CSV in its usual forms, and Excel workbooks.</summary>
public static class SheetFile
{
    /// <summary>Reads a file. Whatever is wrong with it is a failure, never an exception.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">Limits of size; by default <see cref="SourceOptions.Default"/>.</param>
    public static SheetResult ReadFile(string path, SourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            using var file = File.OpenRead(path);
            return ReadStream(file, path, options);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new SheetResult([], Border.FailureOf(failure, new ReportOrigin(path)).Failure);
        }
    }

    /// <summary>Reads a stream from its present position on.</summary>
    /// <param name="stream">The file; stays open.</param>
    /// <param name="name">Name of the file.</param>
    /// <param name="options">Limits of size; by default <see cref="SourceOptions.Default"/>.</param>
    public static SheetResult ReadStream(Stream stream, string name, SourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        var limits = options ?? SourceOptions.Default;
        try
        {
            using var bytes = Buffered(stream, limits);
            return bytes.GetBuffer().AsSpan(0, (int)bytes.Length) switch
            {
                [] => Failed(name, "empty", "is empty"),
                [(byte)'P', (byte)'K', 3, 4, ..] => Workbook(bytes, name, limits),
                [0xD0, 0xCF, 0x11, 0xE0, ..] => Failed(name, "binary", "is an Excel workbook of the old kind or an encrypted one; save it without a password as .xlsx or .csv"),
                var csv => new SheetResult([CsvSheet.Read(TextDecoder.Decode(csv, []), Path.GetFileName(name))], null),
            };
        }
#pragma warning disable CA1031 // The border of one file: parsers of others throw what they like at bytes they do not like.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return new SheetResult([], Border.FailureOf(fault, new ReportOrigin(name), "a workbook").Failure);
        }
    }

    private static SheetResult Workbook(MemoryStream bytes, string name, SourceOptions options)
    {
        bytes.Position = 0;
        return OfficeArchive.Objection(bytes, options) is { } objection ? Failed(name, "hostile", objection)
            : !OfficeArchive.Has(bytes, "xl/") ? Failed(name, "binary", "is a ZIP archive or an office document, but no Excel workbook; save the table as .xlsx or .csv")
            : new SheetResult(Xlsx.Read(bytes), null);
    }

    private static MemoryStream Buffered(Stream stream, SourceOptions options)
    {
        var bytes = new MemoryStream();
        var chunk = new byte[1 << 16];
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            bytes.Write(chunk, 0, count);
            if (bytes.Length > options.MaxBytes)
            {
                throw TooLargeException.Document(options);
            }
        }

        return bytes;
    }

    private static SheetResult Failed(string name, string code, string message) => new([], new SourceFailure(code, name, message));
}
