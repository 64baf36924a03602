using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Outputs;

/// <summary>Where records go.</summary>
internal interface IRecordOutput
{
    /// <summary>Takes the record of one report.</summary>
    /// <param name="origin">Where the report was found.</param>
    /// <param name="record">The record.</param>
    /// <returns>What went wrong, or null.</returns>
    string? Take(ReportOrigin origin, ReportRecord record);
}
