using System.IO.Compression;
using System.Runtime.ExceptionServices;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources.Warc;

/// <summary>
/// A gzip file of one or more members (RFC 1952), unpacked while it is read. Unlike the platform's stream it knows where in
/// the compressed file each member begins, and no single read crosses from one member into the next.
/// </summary>
/// <param name="stream">The compressed bytes; left open.</param>
/// <param name="options">Holds the limit for each member.</param>
internal sealed class GzipMembers(Stream stream, SourceOptions options) : Stream
{
    private readonly GzipInput _input = new(stream);
    private DeflateStream? _member;
    private byte[]? _head;
    private Exception? _fault;
    private uint _sum;
    private long _length;

    /// <summary>Offset in the compressed file of the member that the last read came from.</summary>
    public long MemberOffset { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <summary>Reads unpacked bytes of one member.</summary>
    /// <exception cref="InvalidDataException">The member is damaged.</exception>
    /// <exception cref="EndOfStreamException">The file ends within a member.</exception>
    /// <exception cref="TooLargeException">The member unpacks to more than the limit.</exception>
    public override int Read(Span<byte> buffer)
    {
        if (_head is not null)
        {
            var count = Math.Min(buffer.Length, _head.Length);
            _head.AsSpan(0, count).CopyTo(buffer);
            _head = count == _head.Length ? null : _head[count..];
            return count;
        }

        if (_fault is { } fault)
        {
            _fault = null;
            ExceptionDispatchInfo.Throw(fault);
        }

        while (buffer.Length > 0)
        {
            if (_member is null && !TryBegin())
            {
                return 0;
            }

            var count = Inflate(buffer);
            if (count > 0)
            {
                _sum = Crc32.Add(_sum, buffer[..count]);
                _length += count;
                return _length <= options.MaxExpandedBytes ? count : throw new TooLargeException(
                    $"unpacks to more than {options.MaxExpandedBytes >> 20} MiB, as no report does; unpack it by hand if it is one");
            }

            _member = null;
            if (!_input.TryEndMember(_sum, (uint)_length))
            {
                throw _input.Peek(1 << 14).Length < 8
                    ? new EndOfStreamException() : new InvalidDataException("its check sum is wrong");
            }
        }

        return 0;
    }

    /// <summary>The first unpacked bytes, which are read again afterwards, none where that fails; to be called before anything is read.</summary>
    public byte[] PeekHead()
    {
        var head = new byte[FormatGuess.HeadSize];
        try
        {
            head = head[..Read(head)];
            _head = head.Length == 0 ? null : head;
            return head;
        }
        catch (Exception fault) when (fault is InvalidDataException or EndOfStreamException or TooLargeException)
        {
            _fault = fault;
            return [];
        }
    }

    /// <summary>After a failed read: goes on to the next member.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryRecover()
    {
        _member = null;
        _input.Rewind();
        if (_input.Position <= MemberOffset)
        {
            _input.Skip(_input.Peek(1).Length);
        }

        return _input.TryFindMember();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            return _member!.Read(buffer);
        }
        catch (InvalidDataException) when (_input.Peek(1).IsEmpty)
        {
            throw new EndOfStreamException();
        }
    }

    private bool TryBegin()
    {
        // Some writers pad the file with zeros.
        while (_input.Peek(1) is [0])
        {
            _input.Skip(1);
        }

        MemberOffset = _input.Position;
        if (_input.Peek(1).IsEmpty)
        {
            return false;
        }

        ReadHeader();
        _member = new DeflateStream(_input, CompressionMode.Decompress, leaveOpen: true);
        (_sum, _length) = (0, 0);
        return true;
    }

    private void ReadHeader()
    {
        const int HasSum = 2, HasExtra = 4, HasName = 8, HasComment = 16;
        var head = Take(10);
        if (head is not [0x1F, 0x8B, 8, ..])
        {
            throw new InvalidDataException("what follows is not gzip");
        }

        var flags = head[3];
        if ((flags & HasExtra) != 0)
        {
            var length = Take(2);
            Take(length[0] | (length[1] << 8));
        }

        for (var texts = ((flags & HasName) != 0 ? 1 : 0) + ((flags & HasComment) != 0 ? 1 : 0); texts > 0; texts--)
        {
            while (Take(1)[0] != 0)
            {
            }
        }

        if ((flags & HasSum) != 0)
        {
            Take(2);
        }
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        var bytes = _input.Peek(count);
        _input.Skip(bytes.Length);
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }
}
