using Rapporteur.Sources;

namespace Rapporteur.Intake;

/// <summary>Is told how an ingest goes. Calls come one after the other, from the thread that ingests.</summary>
public interface IIngestWatcher
{
    /// <summary>A report was kept.</summary>
    /// <param name="input">The input it came from.</param>
    /// <param name="reportId">Its id.</param>
    void Added(string input, string reportId);

    /// <summary>A report was kept already.</summary>
    /// <param name="input">The input it came from.</param>
    /// <param name="reportId">Its id.</param>
    void Known(string input, string reportId);

    /// <summary>Something beside the reports of a folder was passed over: no failure.</summary>
    /// <param name="input">Its name and why.</param>
    void PassedOver(SourceFailure input);

    /// <summary>An input gave no report.</summary>
    /// <param name="failure">Why.</param>
    void Failed(SourceFailure failure);

    /// <summary>A report could not be read: a fault of the program.</summary>
    /// <param name="input">Where the report was found.</param>
    /// <param name="message">What went wrong.</param>
    void Failed(string input, string message);
}
