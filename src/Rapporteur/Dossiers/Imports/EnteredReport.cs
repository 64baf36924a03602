using Rapporteur.Records;

namespace Rapporteur.Dossiers.Imports;

/// <summary>The rows of a sheet as a report that an analyst entered.</summary>
internal static class EnteredReport
{
    /// <summary>The report.</summary>
    public static DossierReport Of(EntryDraft draft, ImportOptions options, string id)
    {
        var now = new DateTimeOffset(options.Today, TimeOnly.MinValue, TimeSpan.Zero);
        return new DossierReport
        {
            Record = new ReportRecord
            {
                Version = "1",
                Report = new Report { Id = id, Title = $"{options.File}, entered by {options.Who}", Text = draft.Text.Text },
                Sentences = draft.Text.Lines,
                Actors = draft.Actors,
                Meetings = draft.Meetings,
                Events = draft.Events,
                Positions = draft.Positions,
                Issues = draft.Issues,
                Times = [.. draft.Meetings.Select(static m => m.Time).Concat(draft.Events.Select(static e => e.Time)).OfType<Time>().OrderBy(static t => t.Span.Start)],
                Notes = [new Note { Code = DossierReport.EnteredCode, Message = $"Entered by {options.Who} from {options.File}; not read by the program, and not read anew." }],
            },
            Rules = DossierReport.EnteredCode,
            Location = options.File,
            Retrieved = now,
            Recorded = now,
        };
    }

    /// <summary>Its findings: those of any report, with who entered them and with the day and outlet of each row.</summary>
    public static IReadOnlyList<Finding> FindingsOf(DossierReport report, EntryDraft draft, ImportOptions options, string? knowledge) =>
        [.. ReportFindings.Of(report, knowledge).Select(f => Entered(f, draft, options))];

    private static Finding Entered(Finding finding, EntryDraft draft, ImportOptions options)
    {
        var data = FindingData.FromJson(finding.Data);
        var source = data.Sentences is [var line, ..] ? draft.Sources[line] : new EntrySource(0, null, null, null, null);
        data = data with
        {
            Basis = FindingBasis.Entered,
            Entered = new AnalystEntry(options.Who, options.File, source.Row),
            Kind = draft.Untyped.Contains(finding.Id.Entry) ? null : data.Kind,
            Outlet = source.Outlet,
            Published = source.Told?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        };
        return finding.Layer is FindingLayer.Position
            ? finding with { Data = data.ToJson(), From = source.From, To = source.To }
            : finding with { Data = data.ToJson() };
    }
}
