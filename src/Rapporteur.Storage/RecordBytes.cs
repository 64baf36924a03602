using System.IO.Compression;
using Rapporteur.Records;

namespace Rapporteur.Storage;

/// <summary>Records as the stores keep them: their JSON, compressed.</summary>
internal static class RecordBytes
{
    // A record is some tens of kilobytes; what claims to be far more is damaged.
    private const int Most = 1 << 28;

    /// <summary>Packs a record.</summary>
    public static byte[] Pack(ReportRecord record)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(RecordJson.ToUtf8(record));
        }

        return packed.ToArray();
    }

    /// <summary>Unpacks a record.</summary>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static ReportRecord Unpack(byte[] bytes)
    {
        using var zlib = new ZLibStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var json = new MemoryStream();
        var chunk = new byte[1 << 15];
        int count;
        while ((count = zlib.Read(chunk)) > 0)
        {
            json.Write(chunk, 0, count);
            if (json.Length > Most)
            {
                throw new InvalidDataException("the record is larger than a record can be");
            }
        }

        return RecordJson.FromUtf8(json.GetBuffer().AsSpan(0, (int)json.Length));
    }
}
