using Rapporteur.Sources.Warc;

namespace Rapporteur.Sources.Formats;

/// <summary>Reads lines and blocks of a file of records and knows where each begins.</summary>
/// <param name="stream">The records; left open.</param>
internal sealed class RecordBytes(Stream stream)
{
    private readonly byte[] _buffer = new byte[1 << 16];
    private readonly GzipMembers? _members = stream as GzipMembers;
    private int _start;
    private int _end;
    private long _consumed;
    private long _memberOffset;

    /// <summary>
    /// Offset of what is read next: in the stream, or where that is gzip, of the member that holds it in the compressed file.
    /// </summary>
    public long Offset
    {
        get
        {
            Fill();
            return _members is null ? _consumed : _memberOffset;
        }
    }

    /// <summary>Whether nothing is left.</summary>
    public bool IsAtEnd
    {
        get
        {
            Fill();
            return _start == _end;
        }
    }

    /// <summary>The next line without its end, CRLF or LF; null at the end of the stream.</summary>
    /// <param name="limit">Largest length in bytes.</param>
    /// <exception cref="TooLargeException">The line is longer; it has been passed over.</exception>
    public byte[]? ReadLine(int limit)
    {
        if (IsAtEnd)
        {
            return null;
        }

        var line = new MemoryStream();
        var isTooLong = false;
        while (!IsAtEnd)
        {
            var here = _buffer.AsSpan(_start, _end - _start);
            var at = here.IndexOf((byte)'\n');
            var piece = at < 0 ? here : here[..at];
            isTooLong |= line.Length + piece.Length > limit;
            if (!isTooLong)
            {
                line.Write(piece);
            }

            Consume(at < 0 ? here.Length : at + 1);
            if (at >= 0)
            {
                break;
            }
        }

        if (isTooLong)
        {
            throw new TooLargeException($"has a line longer than {limit >> 20} MiB; no report is");
        }

        var bytes = line.ToArray();
        return bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes;
    }

    /// <summary>The next bytes.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public byte[] ReadBlock(int length)
    {
        var block = new MemoryStream();
        while (block.Length < length)
        {
            if (IsAtEnd)
            {
                throw new EndOfStreamException();
            }

            var count = (int)Math.Min(length - block.Length, _end - _start);
            block.Write(_buffer, _start, count);
            Consume(count);
        }

        return block.ToArray();
    }

    /// <summary>Passes over bytes.</summary>
    /// <exception cref="EndOfStreamException">There are fewer.</exception>
    public void Skip(long length)
    {
        while (length > 0)
        {
            if (IsAtEnd)
            {
                throw new EndOfStreamException();
            }

            var count = (int)Math.Min(length, _end - _start);
            Consume(count);
            length -= count;
        }
    }

    /// <summary>Whether the next bytes are these; takes nothing. For bytes that never lie across two gzip members.</summary>
    public bool IsAt(ReadOnlySpan<byte> expected)
    {
        Fill();
        if (_end - _start < expected.Length && _start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        while (_end - _start < expected.Length && _members is null)
        {
            var count = stream.Read(_buffer, _end, _buffer.Length - _end);
            if (count == 0)
            {
                break;
            }

            _end += count;
        }

        return _buffer.AsSpan(_start, _end - _start).StartsWith(expected);
    }

    /// <summary>After a failed read of gzip: goes on with the next member.</summary>
    /// <returns>Whether there is one; never where the stream is not gzip.</returns>
    public bool TryRecover()
    {
        _start = _end = 0;
        return _members is not null && _members.TryRecover();
    }

    private void Consume(int count)
    {
        _start += count;
        _consumed += count;
    }

    private void Fill()
    {
        if (_start < _end)
        {
            return;
        }

        (_start, _end) = (0, stream.Read(_buffer));
        _memberOffset = _members?.MemberOffset ?? 0;
    }
}
