using Rapporteur.Intake;
using Rapporteur.Sources;

namespace Rapporteur.Web.Intake;

/// <summary>One ingest: what is to be taken, and how it goes. Safe to look at from any thread.</summary>
internal sealed class IngestJob : IIngestWatcher
{
    private const int MostFailures = 50;
    private const int MostReports = 200;

    private readonly Lock _turn = new();
    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);
    private IngestModel _now;
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes a job that waits.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="what">What is ingested, for people.</param>
    /// <param name="files">Number of files.</param>
    /// <param name="sources">What is taken, opened while it is read.</param>
    /// <param name="leave">Cleans up when it has ended.</param>
    public IngestJob(string id, string what, int files, IEnumerable<SourceResult> sources, Action leave)
    {
        (Sources, Leave) = (sources, leave);
        _now = new IngestModel { Id = id, What = what, State = IngestState.Waiting, Files = files };
    }

    /// <summary>What is taken.</summary>
    public IEnumerable<SourceResult> Sources { get; }

    /// <summary>Cleans up when it has ended.</summary>
    public Action Leave { get; }

    /// <summary>As it stands, with a task that is done at the next change.</summary>
    public (IngestModel Model, Task Changed) Look()
    {
        lock (_turn)
        {
            return (_now, _changed.Task);
        }
    }

    /// <summary>It goes on to another state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="why">Why it stopped, or null.</param>
    public void Go(IngestState state, string? why = null) => Change(m => m with { State = state, Stopped = why, Current = null });

    /// <inheritdoc/>
    public void Added(string input, string reportId) => Change(m => Kept(Seen(m, input), reportId) with { Added = m.Added + 1 });

    /// <inheritdoc/>
    public void Known(string input, string reportId) => Change(m => Kept(Seen(m, input), reportId) with { Known = m.Known + 1 });

    /// <inheritdoc/>
    public void PassedOver(SourceFailure input) => Change(m => Seen(m, input.Input) with { PassedOver = m.PassedOver + 1 });

    /// <inheritdoc/>
    public void Failed(SourceFailure failure) => Fail(failure.Input, failure.ToString());

    /// <inheritdoc/>
    public void Failed(string input, string message) => Fail(input, $"{input}: {message}");

    private void Fail(string input, string line) => Change(m => Seen(m, input) with
    {
        Failed = m.Failed + 1,
        Failures = m.Failures.Count < MostFailures ? [.. m.Failures, line] : m.Failures,
    });

    private static IngestModel Kept(IngestModel model, string report) =>
        model.Reports.Count < MostReports ? model with { Reports = [.. model.Reports, report] } : model;

    private IngestModel Seen(IngestModel model, string input)
    {
        _inputs.Add(input);
        return model with { Current = input, Begun = _inputs.Count };
    }

    private void Change(Func<IngestModel, IngestModel> change)
    {
        TaskCompletionSource before;
        lock (_turn)
        {
            _now = change(_now);
            (before, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        before.SetResult();
    }
}
