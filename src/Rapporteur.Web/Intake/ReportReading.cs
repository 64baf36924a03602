using Rapporteur.Records;
using Rapporteur.Reading;

namespace Rapporteur.Web.Intake;

/// <summary>The reader of reports, loaded when first needed and shared by all who hand something in.</summary>
/// <param name="options">Names the language model.</param>
internal sealed class ReportReading(WorkbenchOptions options)
{
    private readonly Lazy<ReportReader> _reader = new(() => ReportReader.Create(options.Model is { } model ? new ReaderOptions { Model = model } : new ReaderOptions()));

    /// <summary>Reads a report.</summary>
    public ReportRecord Read(Report report) => _reader.Value.Read(report);
}
