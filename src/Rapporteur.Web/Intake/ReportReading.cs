using Rapporteur.Records;
using Rapporteur.Reading;

namespace Rapporteur.Web.Intake;

/// <summary>The reader of reports, loaded when first needed and shared by all who hand something in.</summary>
/// <param name="options">Names the language model.</param>
internal sealed class ReportReading(WorkbenchOptions options)
{
    private readonly Lazy<ReportReader> _reader = new(() => ReportReader.Create(options.Reading));

    /// <summary>Names what it reads with.</summary>
    public string Rules => ReadingRules.Of(options.Reading);

    /// <summary>Reads a report.</summary>
    public ReportRecord Read(Report report) => _reader.Value.Read(report);
}
