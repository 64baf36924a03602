using System.Security.Cryptography;
using System.Text;
using Rapporteur.Records;
using Rapporteur.Sources.Headers;
using Rapporteur.Sources.Text;

namespace Rapporteur.Sources;

/// <summary>Gets plain-text reports in, from files, streams or bytes of any encoding.</summary>
/// <remarks>
/// A report is a header of <c>key: value</c> lines, a blank line and a body; the header may be missing. Bad input is a
/// <see cref="SourceFailure"/>, never an exception. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// var result = ReportSource.ReadFile("report.txt");
/// Console.WriteLine(result.IsReport ? result.Report.Title : result.Failure.ToString());
/// </code>
/// </example>
public static class ReportSource
{
    /// <summary>Name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path; a directory is a failure.</param>
    /// <param name="options">Limits and the date, or null for the defaults.</param>
    public static SourceResult ReadFile(string path, SourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
        {
            return SourceResult.Failed(path, "directory", "is a directory, not a report; name the files in it");
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return ReadStream(stream, path, options);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return SourceResult.Failed(path, "missing", "no such file; check the name");
        }
        catch (UnauthorizedAccessException)
        {
            return SourceResult.Failed(path, "denied", "may not be read; ask its owner for permission");
        }
        catch (Exception failure) when (failure is IOException or NotSupportedException or ArgumentException)
        {
            return SourceResult.Failed(path, "unreadable", $"cannot be read ({failure.Message})");
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; left open.</param>
    /// <param name="input">Name for messages ("-" for standard input).</param>
    /// <param name="options">Limits and the date, or null for the defaults.</param>
    public static SourceResult ReadStream(Stream stream, string input, SourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(input);
        options ??= SourceOptions.Default;
        try
        {
            using var buffer = new MemoryStream();
            var chunk = new byte[1 << 16];
            int count;
            while ((count = stream.Read(chunk)) > 0)
            {
                if (buffer.Length + count > options.MaxBytes)
                {
                    return SourceResult.Failed(
                        input, "too-large", $"is larger than {options.MaxBytes >> 20} MiB; split it into single reports");
                }

                buffer.Write(chunk, 0, count);
            }

            return ReadBytes(buffer.GetBuffer().AsSpan(0, (int)buffer.Length), input, options);
        }
        catch (IOException failure)
        {
            return SourceResult.Failed(input, "unreadable", $"cannot be read ({failure.Message})");
        }
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="bytes">The whole input.</param>
    /// <param name="input">Name for messages.</param>
    /// <param name="options">The date, or null for the defaults.</param>
    public static SourceResult ReadBytes(ReadOnlySpan<byte> bytes, string input, SourceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        options ??= SourceOptions.Default;
        if (bytes.IsEmpty)
        {
            return SourceResult.Failed(input, "empty", "is empty; there is no report to read");
        }

        if (BinaryFormat.NameOf(bytes) is { } format)
        {
            return SourceResult.Failed(
                input, "binary", $"is {format.Name}, not text; {format.Advice}");
        }

        var notes = new List<Note>();
        var text = PlainText.Clean(TextDecoder.Decode(bytes, notes), notes);
        if (string.IsNullOrWhiteSpace(text))
        {
            return SourceResult.Failed(input, "empty", "holds only white space; there is no report to read");
        }

        var (header, body) = ReportHeader.Split(text, notes);
        if (string.IsNullOrWhiteSpace(body))
        {
            return SourceResult.Failed(input, "no-body", "has a header but no text after it; the report follows a blank line");
        }

        var report = new Report
        {
            Id = IdOf(body),
            Title = header.Title,
            Outlet = header.Outlet,
            Byline = header.Byline,
            Published = options.Published ?? header.Published,
            Url = header.Url,
            Language = header.Language,
            Text = body,
        };
        return SourceResult.Of(input, report, notes);
    }

    // 128 bits of SHA-256: no two reports will ever share it, and it still fits a line.
    private static string IdOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
}
