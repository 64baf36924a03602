using System.Buffers.Binary;

namespace Rapporteur.Sources.Warc;

/// <summary>
/// The compressed side of <see cref="GzipMembers"/>: hands bytes to the inflater and takes back those it did not need. An
/// inflater asks for more only when it has used up what it got, so the end of a member lies in the last piece handed out.
/// </summary>
/// <param name="stream">The compressed bytes.</param>
internal sealed class GzipInput(Stream stream) : Stream
{
    private const int Trailer = 8;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private int _lastPiece;
    private long _bufferOffset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>Offset in the compressed bytes of what is read next.</summary>
    public override long Position
    {
        get => _bufferOffset + _start;
        set => throw new NotSupportedException();
    }

    /// <summary>The next bytes without taking them; fewer than asked for only at the end of the stream.</summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        Fill(count);
        return _buffer.AsSpan(_start, Math.Min(count, _end - _start));
    }

    /// <summary>Takes bytes that were peeked at.</summary>
    public void Skip(int count)
    {
        _start += count;
        _lastPiece = _start;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        _lastPiece = _start;
        Fill(1);
        var count = Math.Min(buffer.Length, _end - _start);
        _buffer.AsSpan(_start, count).CopyTo(buffer);
        _lastPiece = _start;
        _start += count;
        return count;
    }

    /// <summary>Goes to the byte after a member's trailer, which is found by what it must say.</summary>
    /// <param name="sum">Check sum of the member's content.</param>
    /// <param name="length">Length of the member's content modulo 2^32.</param>
    /// <returns>Whether there is such a trailer; if not, the place is where the last piece begins.</returns>
    public bool TryEndMember(uint sum, uint length)
    {
        Span<byte> trailer = stackalloc byte[Trailer];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, sum);
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], length);
        var handedOut = _start - _lastPiece;
        _start = _lastPiece;
        Fill(handedOut + Trailer);
        var reach = _buffer.AsSpan(_start, Math.Min(handedOut + Trailer, _end - _start));
        var at = reach.IndexOf(trailer);
        Skip(at < 0 ? 0 : at + Trailer);
        return at >= 0;
    }

    /// <summary>Goes back to where the piece that was handed out last begins.</summary>
    public void Rewind() => _start = _lastPiece;

    /// <summary>Goes to the next place that looks like the beginning of a member.</summary>
    /// <returns>Whether there is one before the stream ends.</returns>
    public bool TryFindMember()
    {
        while (Peek(4).Length == 4)
        {
            var here = _buffer.AsSpan(_start, _end - _start);
            var at = here.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);
            if (at >= 0 && at + 3 < here.Length && here[at + 3] < 0x20)
            {
                Skip(at);
                return true;
            }

            Skip(at >= 0 && at + 3 < here.Length ? at + 1 : at > 0 ? at : at == 0 ? 1 : here.Length - 2);
        }

        return false;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    // What lies before the last piece is never asked for again.
    private void Fill(int count)
    {
        if (_end - _start >= count)
        {
            return;
        }

        var kept = Math.Min(_lastPiece, _start);
        _buffer.AsSpan(kept, _end - kept).CopyTo(_buffer);
        (_bufferOffset, _start, _end, _lastPiece) = (_bufferOffset + kept, _start - kept, _end - kept, _lastPiece - kept);
        while (_end - _start < count && _end < _buffer.Length)
        {
            var read = stream.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                return;
            }

            _end += read;
        }
    }
}
