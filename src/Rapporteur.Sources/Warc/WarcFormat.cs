using System.Globalization;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources.Warc;

/// <summary>A web archive (ISO 28500, WARC 0.17 to 1.1): the pages and texts that web servers gave.</summary>
internal static class WarcFormat
{
    private static readonly byte[] Mark = "WARC/"u8.ToArray();

    /// <summary>Reads the reports in the archive, one record after the other; at least one result.</summary>
    /// <param name="archive">The records, which may be a <see cref="GzipMembers"/>; left open.</param>
    /// <param name="origin">Where the archive comes from.</param>
    /// <param name="options">How inputs are taken; limits count for each record.</param>
    public static IEnumerable<SourceResult> Read(Stream archive, ReportOrigin origin, SourceOptions options)
    {
        var bytes = new RecordBytes(archive);
        var isEmpty = true;
        var place = origin;
        while (true)
        {
            var isDamaged = false;
            List<SourceResult> results = [];
            try
            {
                if (!TryBegin(bytes, out var passed))
                {
                    break;
                }

                place = origin with { Offset = bytes.Offset };
                if (passed > 0)
                {
                    results.Add(SourceResult.Failed(
                        place, "damaged", $"begins after {passed} bytes that are no record; get the archive anew if they matter"));
                }

                results.AddRange(Record(bytes, place, options));
            }
            catch (Exception fault) when (fault is EndOfStreamException or InvalidDataException or TooLargeException)
            {
                results.Add(Border.FailureOf(fault, place, "a web archive"));
                isDamaged = true;
            }

            foreach (var result in results)
            {
                isEmpty = false;
                yield return result;
            }

            // Plain archives are searched for the next record from where they broke; compressed ones for the next member.
            if (isDamaged && archive is GzipMembers && !bytes.TryRecover())
            {
                break;
            }
        }

        if (isEmpty)
        {
            yield return SourceResult.Failed(origin, "no-reports", "is a web archive without pages or texts; give another");
        }
    }

    // Records are parted by blank lines; anything else between them is damage.
    private static bool TryBegin(RecordBytes bytes, out long passed)
    {
        passed = 0;
        while (!bytes.IsAtEnd)
        {
            if (bytes.IsAt(Mark))
            {
                return true;
            }

            passed += PassLine(bytes);
        }

        return false;
    }

    private static long PassLine(RecordBytes bytes)
    {
        try
        {
            return bytes.ReadLine(1 << 16)!.Length;
        }
        catch (TooLargeException)
        {
            return 1 << 16;
        }
    }

    private static IEnumerable<SourceResult> Record(RecordBytes bytes, ReportOrigin origin, SourceOptions options)
    {
        var header = HeaderFields.Read(bytes);
        if (!long.TryParse(header["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            throw new InvalidDataException("its record does not say how long it is");
        }

        if (header["WARC-Type"] != "response"
            || header["Content-Type"]?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) != true)
        {
            bytes.Skip(length);
            return [];
        }

        var url = header["WARC-Target-URI"]?.Trim('<', '>');
        if (length > options.MaxBytes)
        {
            bytes.Skip(length);
            return [SourceResult.Failed(origin, "too-large", $"{TooLargeException.Document(options).Message} ({url})")];
        }

        var block = bytes.ReadBlock((int)length);
        var place = origin with { Retrieved = MomentOf(header["WARC-Date"]) };
        return [.. Border.Guard(() => Response(block, place, url, options), place, "a web page")];
    }

    private static IEnumerable<SourceResult> Response(byte[] block, ReportOrigin origin, string? url, SourceOptions options)
    {
        var response = HttpResponse.Read(block, options);
        if (!response.IsText)
        {
            return [];
        }

        var document = new SourceDocument(response.Body, origin, options)
        {
            Charset = response.Charset,
            Url = url,
            Language = response.Language,
        };
        return DocumentReading.Read(document, response.MediaType == "text/plain" ? SourceFormat.Text : SourceFormat.Html);
    }

    private static DateTimeOffset? MomentOf(string? date) => DateTimeOffset.TryParse(
        date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
        ? moment : null;
}
