using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Rapporteur.Language.Names;

/// <summary>
/// The model file: a head of eight 32-bit numbers (magic, version, labels, counts, checksum of all that follows), then the
/// arrays one after the other, little-endian.
/// </summary>
internal static class EntityModelFile
{
    private const uint Magic = 0x454E5052; // "RPNE"
    private const uint Version = 1;
    private const int HeadLength = 8 * sizeof(uint);
    private const int MostEntries = 1 << 24;

    /// <summary>Reads a file and checks it.</summary>
    public static EntityModelParts Read(Stream stream)
    {
        Span<byte> headBytes = stackalloc byte[HeadLength];
        if (stream.ReadAtLeast(headBytes, HeadLength, throwOnEndOfStream: false) < HeadLength)
            throw new InvalidDataException("The entity model is shorter than its head; fetch or train models/entities.bin again.");
        var head = new uint[8];
        for (var i = 0; i < head.Length; i++)
            head[i] = BinaryPrimitives.ReadUInt32LittleEndian(headBytes[(i * 4)..]);
        if (head[0] != Magic)
            throw new InvalidDataException("This is no entity model (it does not begin with RPNE).");
        if (head[1] != Version || head[2] != NameLabels.Count)
        {
            throw new InvalidDataException(
                $"The entity model is of version {head[1]} with {head[2]} labels; this program reads version {Version} "
                + $"with {NameLabels.Count}. Train it again with this program's trainer.");
        }

        if (head.AsSpan(3, 4).ContainsAnyExceptInRange(0u, (uint)MostEntries))
            throw new InvalidDataException("The head of the entity model names impossible sizes; the file is damaged.");
        int phrases = (int)head[3], words = (int)head[4], fine = (int)head[5], features = (int)head[6];
        var length = (phrases * 6) + (words * 6) + fine + (features * (4 + NameLabels.Count))
            + (NameLabels.Count * NameLabels.Count * sizeof(short));
        var body = new byte[length];
        if (stream.ReadAtLeast(body, length, throwOnEndOfStream: false) < length || stream.ReadByte() >= 0)
            throw new InvalidDataException($"The entity model should have {HeadLength + length} bytes; it is cut short or has more.");
        if (Checksum(body) != head[7])
            throw new InvalidDataException("The checksum of the entity model is wrong; the file is damaged.");
        return Parts(body, phrases, words, fine, features);
    }

    /// <summary>Writes the file.</summary>
    public static void Write(
        Stream stream, NameGazetteer gazetteer, WordClusters clusters, uint[] features, sbyte[] rows, short[] transitions)
    {
        using var body = new MemoryStream();
        body.Write(Bytes<uint>(gazetteer.Keys));
        body.Write(Bytes(gazetteer.Values));
        body.Write(Bytes<uint>(clusters.Keys));
        body.Write(Bytes<ushort>(clusters.Fine));
        body.Write(clusters.Coarse);
        body.Write(Bytes<uint>(features));
        body.Write(Bytes<sbyte>(rows));
        body.Write(Bytes<short>(transitions));
        var bytes = body.ToArray();
        uint[] head =
        [
            Magic, Version, NameLabels.Count, (uint)gazetteer.Keys.Length, (uint)clusters.Keys.Length,
            (uint)clusters.Coarse.Length, (uint)features.Length, Checksum(bytes),
        ];
        stream.Write(Bytes<uint>(head));
        stream.Write(bytes);
    }

    private static EntityModelParts Parts(byte[] body, int phrases, int words, int fine, int features)
    {
        ReadOnlySpan<byte> rest = body;
        var phraseKeys = Take<uint>(ref rest, phrases).ToArray();
        var phraseValues = Take<ushort>(ref rest, phrases).ToArray();
        var wordKeys = Take<uint>(ref rest, words).ToArray();
        var wordClusters = Take<ushort>(ref rest, words).ToArray();
        var coarse = Take<byte>(ref rest, fine).ToArray();
        if (wordClusters.AsSpan().ContainsAnyExceptInRange((ushort)0, (ushort)Math.Max(0, fine - 1)))
            throw new InvalidDataException("The entity model names word clusters that it does not hold; the file is damaged.");
        var keys = Take<uint>(ref rest, features);
        var rows = Take<sbyte>(ref rest, features * NameLabels.Count);
        var transitions = Take<short>(ref rest, NameLabels.Count * NameLabels.Count).ToArray();
        return new EntityModelParts(
            new NameGazetteer(phraseKeys, phraseValues),
            new WordClusters(wordKeys, wordClusters, coarse),
            new NameWeights(keys, rows, transitions));
    }

    private static ReadOnlySpan<T> Take<T>(ref ReadOnlySpan<byte> rest, int count)
        where T : unmanaged
    {
        var size = count * Marshal.SizeOf<T>();
        var taken = MemoryMarshal.Cast<byte, T>(rest[..size]);
        rest = rest[size..];
        return taken;
    }

    private static ReadOnlySpan<byte> Bytes<T>(ReadOnlySpan<T> values)
        where T : unmanaged => MemoryMarshal.AsBytes(values);

    /// <summary>A sum over words of four bytes, cheap and sensitive to any change.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = NameHash.Seed;
        var words = MemoryMarshal.Cast<byte, uint>(bytes);
        foreach (var word in words)
            hash = (hash ^ word) * 0x9E3779B1u;
        foreach (var b in bytes[(words.Length * 4)..])
            hash = (hash ^ b) * 0x9E3779B1u;
        return NameHash.Finish(hash);
    }
}
