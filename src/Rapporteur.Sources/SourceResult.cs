using System.Diagnostics.CodeAnalysis;
using Rapporteur.Records;

namespace Rapporteur.Sources;

/// <summary>What an input gave: a report, or the reason why there is none. Exactly one of the two is set.</summary>
public sealed record SourceResult
{
    private SourceResult(string input, Report? report, IReadOnlyList<Note> notes, SourceFailure? failure) =>
        (Input, Report, Notes, Failure) = (input, report, notes, failure);

    /// <summary>Name of the input as it was given ("-" for standard input).</summary>
    public string Input { get; }

    /// <summary>The report, or null where there is a <see cref="Failure"/>.</summary>
    public Report? Report { get; }

    /// <summary>What the record should tell about the input: a guessed encoding, a date that could not be read.</summary>
    public IReadOnlyList<Note> Notes { get; }

    /// <summary>The reason why there is no report, or null.</summary>
    public SourceFailure? Failure { get; }

    /// <summary>Whether there is a report.</summary>
    [MemberNotNullWhen(true, nameof(Report))]
    [MemberNotNullWhen(false, nameof(Failure))]
    public bool IsReport => Report is not null;

    internal static SourceResult Of(string input, Report report, IReadOnlyList<Note> notes) => new(input, report, notes, null);

    internal static SourceResult Failed(string input, string code, string message) =>
        new(input, null, [], new SourceFailure(code, input, message));
}
