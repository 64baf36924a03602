using System.Text;

namespace Rapporteur.Cli;

/// <summary>Where the command reads and writes: data on standard output, narration on standard error.</summary>
/// <param name="input">Standard input.</param>
/// <param name="output">Standard output; bytes, so that JSON is the same whatever the console's encoding.</param>
/// <param name="error">Standard error.</param>
/// <param name="width">Columns that text is wrapped to.</param>
/// <param name="hasColour">Whether standard output understands and wants colour.</param>
/// <param name="showsProgress">Whether standard error is watched by a person.</param>
/// <param name="isInputPiped">Whether standard input is no keyboard.</param>
internal sealed class Terminal(
    Stream input, Stream output, TextWriter error, int width, bool hasColour, bool showsProgress, bool isInputPiped)
{
    /// <summary>Columns of text that goes to a pipe or a file.</summary>
    public const int PlainWidth = 80;

    private const int BrokenPipe = 32;

    /// <summary>Standard input.</summary>
    public Stream Input { get; } = input;

    /// <summary>Standard output.</summary>
    public Stream Output { get; } = output;

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>Columns that text is wrapped to.</summary>
    public int Width { get; } = width;

    /// <summary>Whether standard output understands and wants colour.</summary>
    public bool HasColour { get; } = hasColour;

    /// <summary>Whether standard error is watched by a person, who likes to see progress.</summary>
    public bool ShowsProgress { get; } = showsProgress;

    /// <summary>Whether standard input is a pipe or a file, not a keyboard.</summary>
    public bool IsInputPiped { get; } = isInputPiped;

    /// <summary>The terminal of this process. Colour only where a person looks and NO_COLOR is not set.</summary>
    public static Terminal OfProcess()
    {
        var toTerminal = !Console.IsOutputRedirected;
        var noColour = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") is "dumb";
        var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        return new Terminal(
            Console.OpenStandardInput(),
            Console.OpenStandardOutput(),
            error,
            toTerminal ? WidthOfConsole() : PlainWidth,
            toTerminal && !noColour,
            !Console.IsErrorRedirected,
            Console.IsInputRedirected);
    }

    /// <summary>A writer of UTF-8 text with LF line ends over <see cref="Output"/>; closing it leaves the stream open.</summary>
    public StreamWriter OpenText() => new(Output, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Writes one line of narration, named for the program so that it is told apart in a log.</summary>
    public void Tell(string message) => Error.WriteLine($"rapporteur: {message}");

    /// <summary>Whether a failed write only means that the reader of the pipe has gone.</summary>
    public bool IsOutputClosed(Exception failure) => Console.IsOutputRedirected && (failure.HResult & 0xFFFF) == BrokenPipe;

    private static int WidthOfConsole()
    {
        try
        {
            // Very wide lines are hard to read; very narrow ones cannot hold a row.
            return Math.Clamp(Console.WindowWidth, 40, 120);
        }
        catch (IOException)
        {
            return PlainWidth;
        }
    }
}
