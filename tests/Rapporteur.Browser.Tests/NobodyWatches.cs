using Rapporteur.Intake;
using Rapporteur.Sources;

namespace Rapporteur.Browser.Tests;

/// <summary>For an ingest that must not fail.</summary>
internal sealed class NobodyWatches : IIngestWatcher
{
    public void Added(string input, string reportId)
    {
    }

    public void Known(string input, string reportId)
    {
    }

    public void PassedOver(SourceFailure input)
    {
    }

    public void Failed(SourceFailure failure) => Assert.Fail(failure.ToString());

    public void Failed(string input, string message) => Assert.Fail($"{input}: {message}");
}
