using Rapporteur.Dossiers;
using Rapporteur.Reading;

namespace Rapporteur.Web.Snapshots;

/// <summary>Keeps the dossier's latest snapshot, and those of a few other moments, for all requests together.</summary>
/// <remarks>
/// While a newer snapshot is being made, the last one is served. Whoever changes the dossier through the workbench waits for the next one
/// (<see cref="RefreshAsync"/>), so that the page after a decision shows it.
/// </remarks>
internal sealed class SnapshotCache : IDisposable, IProgress<SnapshotProgress>
{
    private const int MostMoments = 6;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(500);

    private readonly Lazy<IDossierStore> _store;
    private readonly Lazy<IDossierStore> _reads;
    private readonly TimeProvider _clock;
    private readonly Lazy<string> _rules;
    private readonly SemaphoreSlim _building = new(1, 1);

    // Its own, so that a page after a decision need not wait for an earlier moment.
    private readonly SemaphoreSlim _buildingMoment = new(1, 1);
    private readonly Lock _turn = new();
    private readonly LinkedList<(DossierMoment Moment, Task<DossierSnapshot> Snapshot)> _moments = new();
    private readonly TaskCompletionSource _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile DossierSnapshot? _latest;
    private long _progress;
    private long _lastLook;
    private int _isLooking;
    private int _isPreparing;

    public SnapshotCache(WorkbenchOptions options) =>
        (_store, _reads, _clock, _rules) = (new Lazy<IDossierStore>(options.Open), new Lazy<IDossierStore>(options.Open), options.Clock, new Lazy<string>(() => ReadingRules.Of(options.Reading)));

    /// <summary>A connection of its own for short reads and decisions, which need not wait for a snapshot that is being made.</summary>
    public IDossierStore Store => _reads.Value;

    /// <summary>How many reports were read with other models or tables than those that read today.</summary>
    public int ReadOtherwise => Store.ReadOtherwise(_rules.Value);

    /// <summary>Whether the dossier has been read once.</summary>
    public bool IsReady => _latest is not null;

    /// <summary>How far the first reading is.</summary>
    public SnapshotProgress Progress
    {
        get
        {
            var packed = Interlocked.Read(ref _progress);
            return new SnapshotProgress((int)(packed >> 32), (int)packed);
        }
    }

    /// <summary>Does ahead what takes long, for each new snapshot; one after the other.</summary>
    public Func<DossierSnapshot, Task>? Ahead { get; set; }

    /// <summary>Begins to read the dossier, so that it is there when somebody asks.</summary>
    public void Begin() => _ = Task.Run(LookAsync);

    /// <summary>Waits for the first reading; false where it takes longer.</summary>
    /// <param name="most">The longest to wait.</param>
    public async ValueTask<bool> IsReadyWithinAsync(TimeSpan most)
    {
        try
        {
            await _read.Task.WaitAsync(most, _clock);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>The dossier as it is; at most half a second older than the store, or as old as it takes to make the next snapshot.</summary>
    public async ValueTask<DossierSnapshot> LatestAsync()
    {
        if (_latest is not { } latest)
        {
            return await RefreshAsync();
        }

        if (_clock.GetElapsedTime(Interlocked.Read(ref _lastLook)) > BetweenLooks && Interlocked.Exchange(ref _isLooking, 1) == 0)
        {
            // In the background: nobody waits for others' changes.
            _ = Task.Run(LookAsync);
        }

        return latest;
    }

    /// <summary>The dossier at a moment.</summary>
    public ValueTask<DossierSnapshot> AtAsync(DossierMoment moment)
    {
        if (moment == new DossierMoment())
        {
            return LatestAsync();
        }

        lock (_turn)
        {
            for (var node = _moments.First; node is not null; node = node.Next)
            {
                if (node.Value.Moment == moment && !node.Value.Snapshot.IsFaulted)
                {
                    _moments.Remove(node);
                    _moments.AddFirst(node);
                    return new(node.Value.Snapshot);
                }
            }

            var snapshot = Task.Run(() => BuildAsync(moment));
            _moments.AddFirst((moment, snapshot));
            if (_moments.Count > MostMoments)
            {
                _moments.RemoveLast();
            }

            return new(snapshot);
        }
    }

    /// <summary>The dossier as it is now, a change made just before included.</summary>
    public async Task<DossierSnapshot> RefreshAsync()
    {
        await _building.WaitAsync();
        try
        {
            Interlocked.Exchange(ref _lastLook, _clock.GetTimestamp());
            if (_latest is not { } latest || latest.Version != _store.Value.Version())
            {
                _latest = latest = await Task.Run(() => DossierSnapshot.Of(_store.Value, earlier: _latest, progress: this));
                _read.TrySetResult();
                lock (_turn)
                {
                    _moments.Clear();
                }

                PrepareAhead();
            }

            return latest;
        }
        finally
        {
            _building.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _building.Dispose();
        _buildingMoment.Dispose();
        foreach (var store in (Lazy<IDossierStore>[])[_store, _reads])
        {
            if (store.IsValueCreated)
            {
                store.Value.Dispose();
            }
        }
    }

    void IProgress<SnapshotProgress>.Report(SnapshotProgress value) => Interlocked.Exchange(ref _progress, ((long)value.Reports << 32) | (uint)value.All);

    private async Task LookAsync()
    {
        try
        {
            await RefreshAsync();
        }
        catch (Exception failure) when (failure is DossierStoreException or ObjectDisposedException)
        {
            // The last snapshot stays good; the next look tries again. Where there is none, whoever asks next is told what is the matter.
            Interlocked.Exchange(ref _lastLook, _clock.GetTimestamp());
            _read.TrySetResult();
        }
        finally
        {
            Interlocked.Exchange(ref _isLooking, 0);
        }
    }

    // Of snapshots that follow fast upon one another, as while reports come in, only the last is worth it.
    private void PrepareAhead()
    {
        if (Ahead is not { } ahead || Interlocked.Exchange(ref _isPreparing, 1) == 1)
        {
            return;
        }

        _ = Task.Run(async () =>
        {
            try
            {
                DossierSnapshot? done = null;
                while (_latest is { } latest && !ReferenceEquals(latest, done))
                {
                    await ahead(latest);
                    done = latest;
                }
            }
            catch (Exception failure) when (failure is DossierStoreException or ObjectDisposedException)
            {
                // It is made when it is asked for, and whoever asks is told what is the matter.
            }
            finally
            {
                Interlocked.Exchange(ref _isPreparing, 0);
            }
        });
    }

    private async Task<DossierSnapshot> BuildAsync(DossierMoment moment)
    {
        var latest = await LatestAsync();
        await _buildingMoment.WaitAsync();
        try
        {
            return DossierSnapshot.Of(_store.Value, moment, latest);
        }
        finally
        {
            _buildingMoment.Release();
        }
    }
}
