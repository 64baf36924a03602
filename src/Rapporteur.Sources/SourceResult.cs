using System.Diagnostics.CodeAnalysis;
using Rapporteur.Records;

namespace Rapporteur.Sources;

/// <summary>What an input gave: a report, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed record SourceResult
{
    private SourceResult(ReportOrigin origin, Report? report, IReadOnlyList<Note> notes, SourceFailure? failure) =>
        (Origin, Report, Notes, Failure) = (origin, report, notes, failure);

    /// <summary>Name of the input as it was given ("-" for standard input).</summary>
    public string Input => Origin.Input;

    /// <summary>The input and the place in it.</summary>
    public ReportOrigin Origin { get; }

    /// <summary>The report, or null where there is a <see cref="Failure"/>.</summary>
    public Report? Report { get; }

    /// <summary>News agency that the report credits ("Reuters" for "KYIV (Reuters) -"), or null.</summary>
    public string? Agency { get; init; }

    /// <summary>Line that credits who reported, wrote and edited, as printed at the end of the text; null where there is none.</summary>
    public string? Credit { get; init; }

    /// <summary>What the record should tell about the input: a guessed encoding, a date that could not be read.</summary>
    public IReadOnlyList<Note> Notes { get; }

    /// <summary>The reason why there is no report, or null.</summary>
    public SourceFailure? Failure { get; }

    /// <summary>Whether there is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsReport => Report is not null;

    internal static SourceResult Of(ReportOrigin origin, Report report, IReadOnlyList<Note> notes) =>
        new(origin, report, notes, null);

    /// <summary>The same with another report.</summary>
    internal SourceResult With(Report report) => new(Origin, report, Notes, null) { Agency = Agency, Credit = Credit };

    internal static SourceResult Failed(ReportOrigin origin, string code, string message) =>
        new(origin, null, [], new SourceFailure(code, origin.Input, message) { Origin = origin });

    /// <summary>The same, where it was not a report that failed but something beside the reports.</summary>
    internal SourceResult PassedOver(string why) => new(Origin, null, Notes, Failure! with { IsPassedOver = true, Message = "passed over, " + why });

    internal static SourceResult Failed(string input, string code, string message) =>
        Failed(new ReportOrigin(input), code, message);
}
