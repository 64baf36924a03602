using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Reports;

/// <summary>A report with its findings marked in place.</summary>
public sealed record ReportModel
{
    /// <summary>Its id, shortened.</summary>
    public required string Id { get; init; }

    /// <summary>Its id in full.</summary>
    public required string FullId { get; init; }

    /// <summary>Headline, failing that its first words.</summary>
    public required string Title { get; init; }

    /// <summary>Outlet.</summary>
    public string? Outlet { get; init; }

    /// <summary>Reliability of the outlet, A to F.</summary>
    public required string Reliability { get; init; }

    /// <summary>Author as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>Day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Web address it came from; only http and https lead anywhere.</summary>
    public string? Url { get; init; }

    /// <summary>Where it was found.</summary>
    public required string Location { get; init; }

    /// <summary>News agency that it credits.</summary>
    public string? Agency { get; init; }

    /// <summary>When it was fetched or found.</summary>
    public DateTimeOffset Retrieved { get; init; }

    /// <summary>When it entered the dossier, or was last read anew.</summary>
    public DateTimeOffset Recorded { get; init; }

    /// <summary>The text by sentences.</summary>
    public IReadOnlyList<ReportSentence> Sentences { get; init; } = [];

    /// <summary>What was found in it and counts.</summary>
    public IReadOnlyList<ReportFinding> Findings { get; init; } = [];

    /// <summary>Other reports of the same story.</summary>
    public IReadOnlyList<ReportRow> Story { get; init; } = [];

    /// <summary>What was not read, and why.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The model of a report.</summary>
    /// <param name="snapshot">The dossier.</param>
    /// <param name="report">The report.</param>
    public static ReportModel Of(DossierSnapshot snapshot, DossierReport report)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(report);
        var (record, about) = (report.Record, report.Record.Report);
        var id = FindingId.OfReport(about.Id);
        return new ReportModel
        {
            Id = DossierWords.Short(id),
            FullId = about.Id,
            Title = about.Title ?? snapshot.FindingsOf(about.Id).FirstOrDefault()?.Data.Label ?? DossierWords.Short(id),
            Outlet = about.Outlet,
            Reliability = snapshot.Dossier.ReliabilityOf(about.Outlet),
            Byline = about.Byline,
            Published = about.Published,
            Url = Uri.TryCreate(about.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url!.AbsoluteUri : null,
            Location = report.Location,
            Agency = report.Agency,
            Retrieved = report.Retrieved,
            Recorded = report.Recorded,
            Sentences = MarkedText.Of(record, entry => snapshot.Find(new FindingId(about.Id, entry)) is not null),
            Findings = [.. snapshot.FindingsOf(about.Id).Where(static f => f.Layer is not (FindingLayer.Report or FindingLayer.Issue)).Select(ReportFinding.Of)],
            Story = [.. (snapshot.Find(id)?.Findings ?? []).Where(f => f.Id != id).Take(20).Select(f => ReportRow.Of(snapshot, f))],
            Notes = [.. record.Notes.Select(static n => n.Message)],
        };
    }
}
