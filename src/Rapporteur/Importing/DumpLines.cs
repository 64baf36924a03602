namespace Rapporteur.Importing;

/// <summary>
/// The entities of a Wikidata JSON dump, one a line, without the brackets and commas around them. Lines longer than a bound are passed over, so that
/// memory stays bounded whatever the file holds.
/// </summary>
/// <param name="stream">The dump, unpacked.</param>
/// <param name="longest">Greatest length of a line in bytes.</param>
internal sealed class DumpLines(Stream stream, int longest)
{
    private readonly byte[] _block = new byte[1 << 16];
    private byte[] _line = new byte[1 << 16];
    private int _at;
    private int _read;
    private byte _firstSign;
    private byte _lastSign;

    /// <summary>Lines that were longer than the bound.</summary>
    public int TooLong { get; private set; }

    /// <summary>Number of the line last returned, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>Whether the list of entities that the file opens is never closed: a file that was cut off, which unpacking does not notice.</summary>
    public bool IsCutOff => _firstSign == '[' && _lastSign != ']';

    /// <summary>The next line that holds an entity; false at the end.</summary>
    /// <exception cref="InvalidDataException">A packed file is damaged or ends early.</exception>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        while (Next(out var length))
        {
            Number++;
            if (length < 0)
            {
                TooLong++;
                continue;
            }

            var trimmed = Trimmed(_line.AsMemory(0, length));
            if (trimmed.Length > 2)
            {
                line = trimmed;
                return true;
            }
        }

        line = default;
        return false;
    }

    /// <summary>Fills the line; its length, or -1 where it is too long.</summary>
    private bool Next(out int length)
    {
        length = 0;
        var any = false;
        while (true)
        {
            if (_at == _read)
            {
                (_at, _read) = (0, stream.Read(_block));
                if (_read == 0)
                {
                    return any;
                }
            }

            any = true;
            var rest = _block.AsSpan(_at, _read - _at);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            _at += part.Length + (end < 0 ? 0 : 1);
            Note(part);
            length = length < 0 || length + part.Length > longest ? -1 : Append(part, length);
            if (end >= 0)
            {
                return true;
            }
        }
    }

    private void Note(ReadOnlySpan<byte> part)
    {
        var signs = part.Trim(" \t\r\uFEFF"u8);
        if (signs.Length > 0)
        {
            _firstSign = _firstSign == 0 ? signs[0] : _firstSign;
            _lastSign = signs[^1];
        }
    }

    private int Append(ReadOnlySpan<byte> part, int length)
    {
        if (length + part.Length > _line.Length)
        {
            Array.Resize(ref _line, Math.Max(_line.Length * 2, length + part.Length));
        }

        part.CopyTo(_line.AsSpan(length));
        return length + part.Length;
    }

    private static ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> line)
    {
        var span = line.Span;
        var (start, end) = (0, span.Length);
        while (start < end && span[start] is (byte)' ' or (byte)'\t' or 0xEF or 0xBB or 0xBF or (byte)'[')
        {
            start++;
        }

        while (end > start && span[end - 1] is (byte)' ' or (byte)'\r' or (byte)',' or (byte)']')
        {
            end--;
        }

        return line[start..end];
    }
}
