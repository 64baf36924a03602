using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Rapporteur.Exports.Tables;

/// <summary>Writes a ZIP file whose entries are stored as they are, with one date and no trace of the machine: the same bytes everywhere.</summary>
/// <remarks>PKWARE's APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. For files under 4 GiB with ASCII names. The stream need not be seekable.</remarks>
/// <param name="output">Where the bytes go.</param>
internal sealed class StoredZip(Stream output)
{
    private const ushort Version = 20;
    private const ushort FirstOfJanuary1980 = 0x0021;

    private readonly ArrayBufferWriter<byte> _directory = new();
    private ushort _count;
    private uint _position;

    /// <summary>Adds an entry.</summary>
    public void Add(string name, ReadOnlySpan<byte> content)
    {
        var (path, check) = (Encoding.ASCII.GetBytes(name), Crc(content));
        Span<byte> header = stackalloc byte[30];
        header.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommon(header[4..], check, (uint)content.Length, (ushort)path.Length);
        output.Write(header);
        output.Write(path);
        output.Write(content);

        Span<byte> entry = stackalloc byte[46];
        entry.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(entry, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[4..], Version);
        WriteCommon(entry[6..], check, (uint)content.Length, (ushort)path.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[42..], _position);
        _directory.Write(entry);
        _directory.Write(path);
        _count++;
        _position += (uint)(header.Length + path.Length + content.Length);
    }

    /// <summary>Writes the directory; the last call.</summary>
    public void Finish()
    {
        Span<byte> end = stackalloc byte[22];
        end.Clear();
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], _count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], _count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)_directory.WrittenCount);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], _position);
        output.Write(_directory.WrittenSpan);
        output.Write(end);
    }

    // From "version needed" to "length of the name", which both headers have alike.
    private static void WriteCommon(Span<byte> header, uint check, uint size, ushort nameLength)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], check);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], size);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], size);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], nameLength);
    }

    private static uint Crc(ReadOnlySpan<byte> content)
    {
        var crc = uint.MaxValue;
        foreach (var octet in content)
        {
            crc ^= octet;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
