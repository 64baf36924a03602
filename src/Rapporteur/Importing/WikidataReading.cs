using System.IO.Compression;
using System.Text.Json;
using Rapporteur.Reading.Actors;

namespace Rapporteur.Importing;

/// <summary>One pass over a dump, packed or not; tells what of it could not be read.</summary>
/// <param name="path">The dump.</param>
/// <param name="longest">Longest line in bytes.</param>
internal sealed class WikidataReading(string path, int longest)
{
    private const byte PackedFirst = 0x1F;
    private const byte PackedSecond = 0x8B;

    public long Entities { get; private set; }

    public long Broken { get; private set; }

    public int TooLong { get; private set; }

    public string? Ended { get; private set; }

    /// <summary>Hands every entity that may matter to <paramref name="take"/>.</summary>
    /// <param name="matters">Whether a line is worth parsing, by its bytes.</param>
    /// <param name="take">What to do with it.</param>
    public void Read(Func<ReadOnlyMemory<byte>, bool> matters, Action<WikidataEntity> take)
    {
        using var file = File.OpenRead(path);
        using var stream = IsPacked(file) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        var lines = new DumpLines(stream, longest);
        try
        {
            while (lines.TryRead(out var line))
            {
                if (matters(line))
                {
                    Take(line, take);
                }
            }
        }
        catch (Exception failure) when (failure is InvalidDataException or EndOfStreamException)
        {
            Ended = $"the file is damaged after line {lines.Number}";
        }

        if (Ended is null && lines.IsCutOff)
        {
            Ended = $"the file is cut off after line {lines.Number}";
        }

        TooLong = lines.TooLong;
    }

    private void Take(ReadOnlyMemory<byte> line, Action<WikidataEntity> take)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            Entities++;
            take(new WikidataEntity(json.RootElement));
        }
        catch (JsonException)
        {
            Broken++;
        }
    }

    private static bool IsPacked(FileStream file)
    {
        Span<byte> first = stackalloc byte[2];
        var isPacked = file.ReadAtLeast(first, 2, throwOnEndOfStream: false) == 2 && first[0] == PackedFirst && first[1] == PackedSecond;
        file.Position = 0;
        return isPacked;
    }

    /// <summary>The classes of the table that tells where entities go.</summary>
    public static Dictionary<string, (string Into, string Detail)> Classes(string knowledgeDirectory) => TabbedFile
        .Rows(Path.Combine(knowledgeDirectory, "import", "wikidata-classes.tsv"), 3)
        .ToDictionary(static row => row[0], static row => (row[1], row[2]), StringComparer.Ordinal);
}
