using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Rapporteur.Language.Syntax;

/// <summary>
/// A binary file of named arrays: magic, version, length and check sum, then for each array its name (8 bytes), its length in
/// bytes, and its bytes padded to eight. Little-endian.
/// </summary>
internal sealed class ModelFile
{
    private const int Version = 1;
    private const int HeadLength = 32;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> _sections;
    private readonly string _name;

    private ModelFile(string name, Dictionary<string, ReadOnlyMemory<byte>> sections) => (_name, _sections) = (name, sections);

    private static ReadOnlySpan<byte> Magic => "RPTRSYNT"u8;

    /// <summary>Takes a file's bytes apart.</summary>
    /// <param name="name">Name of the file for messages.</param>
    /// <param name="bytes">All of it.</param>
    /// <exception cref="ModelFormatException">It is another file, truncated, damaged or of another version.</exception>
    public static ModelFile Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var span = bytes.Span;
        if (span.Length < HeadLength || !span[..8].SequenceEqual(Magic))
        {
            throw new ModelFormatException($"{name} is not a syntax model of Rapporteur");
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(span[8..]);
        if (version != Version)
        {
            throw new ModelFormatException($"{name} has format {version}, this program reads {Version}: train it anew");
        }

        var length = BinaryPrimitives.ReadInt64LittleEndian(span[16..]);
        if (length != span.Length)
        {
            throw new ModelFormatException($"{name} is truncated or has something appended: {span.Length} bytes, not {length}");
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(span[24..]) != CheckSum(span[HeadLength..]))
        {
            throw new ModelFormatException($"{name} is damaged: its check sum does not fit its contents");
        }

        var sections = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        for (var at = HeadLength; at + 16 <= span.Length;)
        {
            var key = Encoding.ASCII.GetString(span.Slice(at, 8)).TrimEnd('\0');
            var size = BinaryPrimitives.ReadInt64LittleEndian(span[(at + 8)..]);
            if (size < 0 || size > span.Length - at - 16)
            {
                throw new ModelFormatException($"{name} is damaged: part {key} is longer than the file");
            }

            sections[key] = bytes.Slice(at + 16, (int)size);
            at += 16 + (((int)size + 7) & ~7);
        }

        return new ModelFile(name, sections);
    }

    /// <summary>Puts a file together. Sections keep their order.</summary>
    public static byte[] Write(IEnumerable<(string Name, byte[] Bytes)> sections)
    {
        using var body = new MemoryStream();
        Span<byte> head = stackalloc byte[HeadLength];
        head.Clear();
        body.Write(head);
        Span<byte> entry = stackalloc byte[16];
        foreach (var (name, bytes) in sections)
        {
            entry.Clear();
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], bytes.Length);
            body.Write(entry);
            body.Write(bytes);
            body.Write(new byte[-bytes.Length & 7]);
        }

        var file = body.ToArray();
        Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), Version);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(16), file.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(24), CheckSum(file.AsSpan(HeadLength)));
        return file;
    }

    /// <summary>The named array; copied, so that the file's bytes can go.</summary>
    /// <exception cref="ModelFormatException">It is missing or no whole number of items.</exception>
    public T[] Get<T>(string section)
        where T : unmanaged
    {
        if (!_sections.TryGetValue(section, out var bytes) || bytes.Length % Marshal.SizeOf<T>() != 0)
        {
            throw new ModelFormatException($"{_name} has no usable part {section}");
        }

        return MemoryMarshal.Cast<byte, T>(bytes.Span).ToArray();
    }

    /// <summary>The named array, which must have so many items.</summary>
    /// <exception cref="ModelFormatException">It is missing or has another length.</exception>
    public T[] Get<T>(string section, int length)
        where T : unmanaged
    {
        var items = Get<T>(section);
        return items.Length == length
            ? items
            : throw new ModelFormatException($"{_name} has {items.Length} numbers in part {section}, not {length}");
    }

    /// <summary>Sixteen-bit numbers, widened.</summary>
    public float[] GetSingles(string section, int length) => Array.ConvertAll(Get<Half>(section, length), static h => (float)h);

    /// <summary>The named array as lines of text.</summary>
    /// <exception cref="ModelFormatException">It is missing.</exception>
    public string[] GetLines(string section) => Encoding.UTF8.GetString(Get<byte>(section)).Split('\n');

    private static ulong CheckSum(ReadOnlySpan<byte> bytes)
    {
        ulong sum = 14695981039346656037;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            sum = (sum ^ word) * 0x9E3779B97F4A7C15;
            sum ^= sum >> 29;
        }

        return sum;
    }
}
