using Rapporteur.Records;

namespace Rapporteur.Cli.Outputs;

/// <summary>Where records go.</summary>
internal interface IRecordOutput
{
    /// <summary>Takes the record of one input.</summary>
    /// <returns>What went wrong, or null.</returns>
    string? Take(string input, ReportRecord record);
}
