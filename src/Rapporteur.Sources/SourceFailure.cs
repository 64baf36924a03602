namespace Rapporteur.Sources;

/// <summary>Why an input, or one report in it, could not be had.</summary>
/// <param name="Code">
/// Stable word for programs: missing, directory, denied, unreadable, too-large, empty, no-body, no-reports, several, binary,
/// damaged, truncated, encrypted, hostile, bad-xml, bad-json, no-report-name; of URLs also timeout, unreachable, http, redirects, private.
/// </param>
/// <param name="Input">Name of the input as it was given ("-" for standard input).</param>
/// <param name="Message">What is the matter and what to do, for people.</param>
public sealed record SourceFailure(string Code, string Input, string Message)
{
    /// <summary>Where in the input; its name alone where the whole input failed.</summary>
    public ReportOrigin Origin { get; init; } = new(Input);

    /// <summary>
    /// Whether nothing went wrong: lists, tables and notes lie beside the reports of a folder, under a name that no report has or as JSON
    /// without a text. To be told, not to be counted as a failure.
    /// </summary>
    public bool IsPassedOver { get; init; }

    /// <summary>Place and message on one line.</summary>
    public override string ToString() => Input == ReportSource.StandardInput
        ? $"standard input{Origin.Location[Math.Min(Input.Length, Origin.Location.Length)..]}: {Message}"
        : $"{Origin.Location}: {Message}";
}
