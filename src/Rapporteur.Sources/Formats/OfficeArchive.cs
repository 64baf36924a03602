using System.IO.Compression;

namespace Rapporteur.Sources.Formats;

/// <summary>Looks at a ZIP archive before a library of office documents opens it.</summary>
internal static class OfficeArchive
{
    private const int MaxEntries = 10_000;

    /// <summary>Whether it holds a folder ("word/", "xl/").</summary>
    public static bool Has(Stream stream, string folder)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        stream.Position = 0;
        return archive.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What speaks against opening it; null where nothing does.</summary>
    /// <exception cref="TooLargeException">It unpacks to more than the options allow.</exception>
    public static string? Objection(Stream stream, SourceOptions options)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MaxEntries)
        {
            return $"is an archive of more than {MaxEntries} files; unpack it and give the files in it";
        }

        // Sizes that the archive states may be lies; only unpacking tells.
        long total = 0;
        var chunk = new byte[1 << 16];
        foreach (var entry in archive.Entries.Where(IsRead))
        {
            using var content = entry.Open();
            int count;
            while ((count = content.Read(chunk)) > 0)
            {
                total += count;
                if (total > options.MaxBytes)
                {
                    throw TooLargeException.Document(options);
                }
            }
        }

        stream.Position = 0;
        return null;
    }

    private static bool IsRead(ZipArchiveEntry entry) => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
