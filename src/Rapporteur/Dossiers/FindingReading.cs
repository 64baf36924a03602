namespace Rapporteur.Dossiers;

/// <summary>Takes the findings of a store and parses them beside the reading, a batch on each core.</summary>
/// <param name="isWanted">Whether findings of a report are wanted, by its id.</param>
/// <param name="reports">How many reports are wanted.</param>
/// <param name="progress">Told how far it is, or null.</param>
internal sealed class FindingReading(Func<string, bool> isWanted, int reports, IProgress<SnapshotProgress>? progress)
{
    private const int Batch = 512;
    private const int MostWaiting = 16;

    private readonly Queue<Task<DossierFinding[]>> _parsing = new();
    private readonly List<DossierFinding> _parsed = [];
    private List<Finding> _batch = new(Batch);
    private string? _report;
    private int _reports;

    /// <summary>Takes one finding; those of a report come one after the other.</summary>
    public void Take(Finding finding)
    {
        if (!isWanted(finding.Id.Report))
        {
            return;
        }

        if (finding.Id.Report != _report)
        {
            _report = finding.Id.Report;
            progress?.Report(new SnapshotProgress(_reports++, reports));
        }

        _batch.Add(finding);
        if (_batch.Count == Batch)
        {
            Hand();
        }
    }

    /// <summary>All that was taken, in no order.</summary>
    public IReadOnlyList<DossierFinding> All()
    {
        Hand();
        progress?.Report(new SnapshotProgress(reports, reports));
        while (_parsing.TryDequeue(out var parsing))
        {
            _parsed.AddRange(parsing.GetAwaiter().GetResult());
        }

        return _parsed;
    }

    // What waits is bounded, so that the text of a whole dossier never lies in memory at once.
    private void Hand()
    {
        var batch = _batch;
        _batch = new List<Finding>(Batch);
        _parsing.Enqueue(Task.Run(() => batch.Select(DossierContents.Parse).ToArray()));
        if (_parsing.Count > MostWaiting)
        {
            _parsed.AddRange(_parsing.Dequeue().GetAwaiter().GetResult());
        }
    }
}
