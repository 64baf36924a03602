namespace Rapporteur.Sources;

/// <summary>Why an input gave no report.</summary>
/// <param name="Code">Stable word for programs: missing, directory, denied, unreadable, too-large, empty, no-body, binary.</param>
/// <param name="Input">Name of the input as it was given ("-" for standard input).</param>
/// <param name="Message">What is the matter and what to do, for people.</param>
public sealed record SourceFailure(string Code, string Input, string Message)
{
    /// <summary>Input and message on one line.</summary>
    public override string ToString() => $"{(Input == ReportSource.StandardInput ? "standard input" : Input)}: {Message}";
}
