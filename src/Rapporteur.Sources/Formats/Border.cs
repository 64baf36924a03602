using System.Text;

namespace Rapporteur.Sources.Formats;

/// <summary>The border of one input: whatever goes wrong inside becomes a failure, and the inputs after it are read.</summary>
internal static class Border
{
    /// <summary>The same results; an exception ends them with a failure in its place.</summary>
    /// <param name="results">Results that are made while they are asked for.</param>
    /// <param name="origin">Where they come from.</param>
    /// <param name="what">What it is, with its article, for messages.</param>
    /// <exception cref="OperationCanceledException">The caller cancelled.</exception>
    public static IEnumerable<SourceResult> Guard(
        IEnumerable<SourceResult> results, ReportOrigin origin, string what = "data")
    {
        using var each = results.GetEnumerator();
        while (true)
        {
            SourceResult? failure = null;
            try
            {
                if (!each.MoveNext())
                {
                    yield break;
                }
            }
#pragma warning disable CA1031 // See above: parsers of others throw what they like at bytes they do not like.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                failure = FailureOf(fault, origin, what);
            }

            yield return failure ?? each.Current;
            if (failure is not null)
            {
                yield break;
            }
        }
    }

    /// <summary>The same for results whose making may already throw.</summary>
    public static IEnumerable<SourceResult> Guard(Func<IEnumerable<SourceResult>> make, ReportOrigin origin, string what)
    {
        return Guard(Later(), origin, what);

        IEnumerable<SourceResult> Later()
        {
            foreach (var result in make())
            {
                yield return result;
            }
        }
    }

    /// <summary>What an exception says to people.</summary>
    public static SourceResult FailureOf(Exception fault, ReportOrigin origin, string what = "data") => fault switch
    {
        FileNotFoundException or DirectoryNotFoundException => SourceResult.Failed(origin, "missing", "no such file; check the name"),
        UnauthorizedAccessException =>
            SourceResult.Failed(origin, "denied", "may not be read; ask its owner for permission"),
        OutOfMemoryException =>
            SourceResult.Failed(origin, "too-large", "needs more memory than there is; split it into single reports"),
        EndOfStreamException =>
            SourceResult.Failed(origin, "truncated", "ends in the middle; get it anew"),
        TooLargeException => SourceResult.Failed(origin, "too-large", fault.Message),
        InvalidDataException =>
            SourceResult.Failed(origin, "damaged", $"is {what} but damaged ({OneLine(fault.Message)}); get it anew"),
        IOException or NotSupportedException or ArgumentException =>
            SourceResult.Failed(origin, "unreadable", $"cannot be read ({OneLine(fault.Message)})"),
        _ => SourceResult.Failed(
            origin, "damaged", $"is {what} but damaged ({OneLine(fault.Message)}); get it anew or save it as text"),
    };

    // What parsers say may quote the input.
    private static string OneLine(string message)
    {
        var line = new StringBuilder();
        foreach (var c in message.TrimEnd(' ', '.'))
        {
            if (line.Length == 200)
            {
                return line.Append('…').ToString();
            }

            line.Append(char.IsControl(c) ? ' ' : c);
        }

        return line.ToString();
    }
}
