using System.Threading.Channels;
using Rapporteur.Dossiers;
using Rapporteur.Intake;
using Rapporteur.Sources;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web.Intake;

/// <summary>Ingests one after another, in the background, and keeps the last of them for those who look.</summary>
internal sealed class IngestQueue : IAsyncDisposable
{
    private const int MostKept = 50;

    private readonly WorkbenchOptions _options;
    private readonly ReportReading _reading;
    private readonly SnapshotCache _snapshots;
    private readonly Channel<IngestJob> _waiting = Channel.CreateUnbounded<IngestJob>();
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _turn = new();
    private readonly List<IngestJob> _jobs = [];
    private readonly Lazy<Task> _work;
    private int _count;

    /// <summary>Makes an empty queue.</summary>
    public IngestQueue(WorkbenchOptions options, ReportReading reading, SnapshotCache snapshots)
    {
        (_options, _reading, _snapshots) = (options, reading, snapshots);
        _work = new Lazy<Task>(() => Task.Run(WorkAsync));
    }

    /// <summary>Ingests that are known, the latest first.</summary>
    public IReadOnlyList<IngestModel> All
    {
        get
        {
            lock (_turn)
            {
                return [.. _jobs.Select(static j => j.Look().Model).Reverse()];
            }
        }
    }

    /// <summary>An ingest by its id; null where it is not known.</summary>
    public IngestJob? Find(string id)
    {
        lock (_turn)
        {
            return _jobs.Find(j => j.Look().Model.Id == id);
        }
    }

    /// <summary>Puts an ingest into the queue.</summary>
    /// <param name="what">What is ingested, for people.</param>
    /// <param name="files">Number of files.</param>
    /// <param name="sources">What is taken, opened while it is read.</param>
    /// <param name="leave">Cleans up when it has ended.</param>
    public IngestJob Add(string what, int files, IEnumerable<SourceResult> sources, Action leave)
    {
        var id = Interlocked.Increment(ref _count).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var job = new IngestJob(id, what, files, sources, leave);
        lock (_turn)
        {
            _jobs.Add(job);
            if (_jobs.Count > MostKept && _jobs[0].Look().Model.HasEnded)
            {
                _jobs.RemoveAt(0);
            }
        }

        _ = _work.Value;
        _waiting.Writer.TryWrite(job);
        return job;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _waiting.Writer.TryComplete();
        if (_work.IsValueCreated)
        {
            await _work.Value;
        }

        while (_waiting.Reader.TryRead(out var job))
        {
            job.Leave();
        }

        _end.Dispose();
    }

    private async Task WorkAsync()
    {
        try
        {
            await foreach (var job in _waiting.Reader.ReadAllAsync(_end.Token))
            {
                await RunAsync(job);
            }
        }
        catch (OperationCanceledException)
        {
            // The workbench ends; what was kept stays.
        }
    }

    // The border of one ingest: the next one is taken whatever happens here.
    private async Task RunAsync(IngestJob job)
    {
        try
        {
            job.Go(IngestState.Running);
            using (var store = _options.Open())
            {
                new Ingestion(store, _reading.Read, _options.Clock, job, _reading.Rules).Take(job.Sources, _end.Token);
            }

            await _snapshots.RefreshAsync();
            job.Go(IngestState.Done);
        }
        catch (OperationCanceledException)
        {
            job.Go(IngestState.Stopped, "the workbench was ended; ingest again, what was kept is passed over");
        }
        catch (DossierStoreException failure)
        {
            job.Go(IngestState.Stopped, failure.Message);
        }
#pragma warning disable CA1031 // See above.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            job.Go(IngestState.Stopped, $"a fault of rapporteur ({failure.GetType().Name}); what was kept before stays");
        }
        finally
        {
            job.Leave();
        }
    }
}
