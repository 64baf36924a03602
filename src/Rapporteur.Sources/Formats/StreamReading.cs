using Rapporteur.Sources.Json;
using Rapporteur.Sources.Warc;

namespace Rapporteur.Sources.Formats;

/// <summary>Reads a stream of any format.</summary>
internal static class StreamReading
{
    /// <summary>The reports in a stream; at least one result.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="name">Name that may tell the format.</param>
    /// <param name="origin">Where it comes from.</param>
    /// <param name="options">How inputs are taken.</param>
    /// <param name="told">Adds what is told of a document beside its bytes; null where nothing is.</param>
    /// <param name="cancellation">Ends the reading between two records.</param>
    public static IEnumerable<SourceResult> Read(
        Stream stream, string name, ReportOrigin origin, SourceOptions options, Func<SourceDocument, SourceDocument>? told, CancellationToken cancellation)
    {
        var head = HeadOf(stream);
        var whole = new PrefixedStream(head, stream);
        var format = FormatGuess.Of(name, head);
        var results = format switch
        {
            SourceFormat.Gzip => Unpacked(new GzipMembers(whole, options), name, origin, options, told, cancellation),
            SourceFormat.Warc => WarcFormat.Read(whole, origin, options),
            SourceFormat.JsonLines => JsonLinesFormat.Read(whole, origin, options),
            _ => DocumentReading.Read(Told(new SourceDocument(ReadWhole(whole, options), origin, options), told), format),
        };
        foreach (var result in results)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return result;
        }
    }

    // One layer of gzip: archives in archives have no end.
    private static IEnumerable<SourceResult> Unpacked(
        GzipMembers members, string name, ReportOrigin origin, SourceOptions options, Func<SourceDocument, SourceDocument>? told, CancellationToken cancellation)
    {
        var inner = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return FormatGuess.Of(inner, members.PeekHead()) switch
        {
            SourceFormat.Gzip => [SourceResult.Failed(origin, "binary", "is gzip within gzip; unpack it first (gunzip FILE)")],
            SourceFormat.Warc => WarcFormat.Read(members, origin, options),
            _ => Read(members, inner, origin, options, told, cancellation),
        };
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="TooLargeException">It is longer than <see cref="SourceOptions.MaxBytes"/>.</exception>
    public static ReadOnlyMemory<byte> ReadWhole(Stream stream, SourceOptions options)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[1 << 16];
        int count;
        while ((count = stream.Read(chunk)) > 0)
        {
            if (buffer.Length + count > options.MaxBytes)
            {
                throw TooLargeException.Document(options);
            }

            buffer.Write(chunk, 0, count);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static SourceDocument Told(SourceDocument document, Func<SourceDocument, SourceDocument>? told) => told is null ? document : told(document);

    private static byte[] HeadOf(Stream stream)
    {
        var head = new byte[FormatGuess.HeadSize];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
