using Rapporteur.Sources.Folders;
using Rapporteur.Sources.Formats;

namespace Rapporteur.Sources;

/// <summary>
/// Gets reports in, from files, folders, streams or bytes: plain text of any encoding, web pages, feeds, web archives, JSON
/// lines, mail, PDF and Word documents, each also compressed with gzip.
/// </summary>
/// <remarks>
/// The format is told by the first bytes where they are unmistakable, then by the name, then by the content. Bad input is a
/// <see cref="SourceFailure"/>, never an exception, and does not keep the reports after it from being read. Nothing is fetched
/// from a network: that is <see cref="Web.WebSource"/>. Thread-safe.
/// </remarks>
/// <example>
/// <code>
/// foreach (var result in ReportSource.ReadAll("archive.warc.gz"))
/// {
///     Console.WriteLine(result.IsReport ? result.Report.Title : result.Failure.ToString());
/// }
/// </code>
/// </example>
public static class ReportSource
{
    /// <summary>Name that stands for standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>
    /// Reads all reports in a file or in the files of a folder, one after the other as they are asked for. A folder's files come
    /// in ordinal order of their names, before those of the folders in it; names that begin with a dot are passed over, and
    /// so is what is no report by its name or content (<see cref="SourceFailure.IsPassedOver"/>).
    /// </summary>
    /// <param name="path">Path of a file or folder.</param>
    /// <param name="options">Limits and the date, or null for the defaults.</param>
    /// <param name="cancellation">Ends the reading between two reports.</param>
    /// <returns>One result a report or failure; at least one.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IEnumerable<SourceResult> ReadAll(
        string path, SourceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        options ??= SourceOptions.Default;
        return Directory.Exists(path) ? Folder(path, options, cancellation) : File(path, options, cancellation);
    }

    /// <summary>
    /// Whether reports come under such a name: with an extension of theirs ("talks.html", "crawl.warc.gz") or none, as pages are saved; not
    /// so for what explains a folder ("README.md").
    /// </summary>
    /// <param name="name">A file name or path.</param>
    public static bool IsReportName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);

        // Of XML the content tells whether it is a feed or a page.
        return (FormatGuess.ByExtension(name) is not null || Path.GetExtension(name).ToUpperInvariant() is "" or ".XML")
            && Path.GetFileNameWithoutExtension(name).ToUpperInvariant() is not ("README" or "LICENSE" or "LICENCE" or "NOTICE" or "CHANGELOG");
    }

    /// <summary>Reads all reports in a stream, one after the other as they are asked for.</summary>
    /// <param name="stream">The stream, which need not be seekable; left open.</param>
    /// <param name="input">Name for messages, whose extension may tell the format ("-" for standard input).</param>
    /// <param name="options">Limits and the date, or null for the defaults.</param>
    /// <param name="cancellation">Ends the reading between two reports.</param>
    /// <returns>One result a report or failure; at least one.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static IEnumerable<SourceResult> ReadAll(
        Stream stream, string input, SourceOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(input);
        var origin = new ReportOrigin(input);
        return Border.Guard(
            StreamReading.Read(stream, input, origin, options ?? SourceOptions.Default, told: null, cancellation), origin);
    }

    /// <summary>Reads the one report in a file.</summary>
    /// <param name="path">Its path; a folder is a failure, and so is a file of several reports.</param>
    /// <param name="options">Limits and the date, or null for the defaults.</param>
    public static SourceResult ReadFile(string path, SourceOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Directory.Exists(path)
            ? SourceResult.Failed(path, "directory", "is a directory, not a report; name the files in it")
            : Only(File(path, options ?? SourceOptions.Default, default), path);
    }

    /// <summary>Reads the one report in a stream, to the stream's end.</summary>
    /// <param name="stream">The stream; left open. Several reports in it are a failure.</param>
    /// <param name="input">Name for messages, whose extension may tell the format ("-" for standard input).</param>
    /// <param name="options">Limits and the date, or null for the defaults.</param>
    public static SourceResult ReadStream(Stream stream, string input, SourceOptions? options = null) =>
        Only(ReadAll(stream, input, options), input);

    /// <summary>Reads the one report in bytes.</summary>
    /// <param name="bytes">The whole input; several reports in it are a failure.</param>
    /// <param name="input">Name for messages, whose extension may tell the format.</param>
    /// <param name="options">The date, or null for the defaults.</param>
    public static SourceResult ReadBytes(ReadOnlySpan<byte> bytes, string input, SourceOptions? options = null)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        options ??= SourceOptions.Default;
        return ReadStream(stream, input, options with { MaxBytes = Math.Max(options.MaxBytes, bytes.Length) });
    }

    private static SourceResult Only(IEnumerable<SourceResult> results, string input)
    {
        var first = results.Take(2).ToList();
        return first.Count == 1
            ? first[0]
            : SourceResult.Failed(input, "several", "holds several reports; split it into single reports");
    }

    private static IEnumerable<SourceResult> File(string path, SourceOptions options, CancellationToken cancellation)
    {
        var origin = new ReportOrigin(path);
        return Border.Guard(Open(), origin);

        IEnumerable<SourceResult> Open()
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            foreach (var result in StreamReading.Read(stream, Path.GetFileName(path), origin, options, told: null, cancellation))
            {
                yield return result;
            }
        }
    }

    private static IEnumerable<SourceResult> Folder(string path, SourceOptions options, CancellationToken cancellation)
    {
        var waiting = new Stack<string>([path]);
        var (isEmpty, isPassedOver) = (true, true);
        while (waiting.TryPop(out var folder))
        {
            var (files, folders, failure) = TryList(folder);
            if (failure is not null)
            {
                (isEmpty, isPassedOver) = (false, false);
                yield return failure;
            }

            foreach (var result in files.SelectMany(file => InFolder(file, options, cancellation)))
            {
                isEmpty = false;
                isPassedOver &= result.Failure is { IsPassedOver: true };
                yield return result;
            }

            foreach (var next in folders.Reverse())
            {
                waiting.Push(next);
            }
        }

        if (isPassedOver)
        {
            yield return SourceResult.Failed(path, "no-reports", $"is a directory without {(isEmpty ? "files" : "reports")}; name one that has reports in it");
        }
    }

    // Who names a file means it; who names a folder means the reports in it.
    private static IEnumerable<SourceResult> InFolder(string file, SourceOptions options, CancellationToken cancellation) =>
        !IsReportName(file) ? [SourceResult.Failed(file, "no-report-name", "").PassedOver("its name is none of a report")]
        : File(file, options, cancellation).Select(static result =>
            result.Failure?.Code is "no-body" or "no-reports" && result.Origin.Item is null && result.Input.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
                ? result.PassedOver("JSON without the text of a report") : result);

    private static (IReadOnlyList<string> Files, IReadOnlyList<string> Folders, SourceResult? Failure) TryList(string folder)
    {
        try
        {
            var (files, folders) = FolderWalk.List(folder);
            return (files, folders, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], [], SourceResult.Failed(folder, "denied", $"cannot be listed ({fault.Message}); check its permissions"));
        }
    }
}
