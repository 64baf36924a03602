using Rapporteur.Dossiers;
using Rapporteur.Reading;
using Rapporteur.Records;
using Rapporteur.Sources;

namespace Rapporteur.Intake;

/// <summary>Reads reports into a store: several at a time, kept one after the other in the order in which they came.</summary>
/// <remarks>Each report is kept whole or not at all; one that fails never stops the others.</remarks>
/// <param name="store">Where they are kept.</param>
/// <param name="read">Reads one report.</param>
/// <param name="clock">Tells the moment, in UTC.</param>
/// <param name="watcher">Is told how each went.</param>
/// <param name="rules">Names what they are read with; null for the models and tables beside the program.</param>
public sealed class Ingestion(IDossierStore store, Func<Report, ReportRecord> read, TimeProvider clock, IIngestWatcher watcher, string? rules = null)
{
    private const int Batch = 32;

    /// <summary>Takes what a source gives.</summary>
    /// <param name="results">Reports and failures, made while they are asked for.</param>
    /// <param name="cancellation">Ends it between two batches; what was kept stays.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void Take(IEnumerable<SourceResult> results, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(results);
        foreach (var batch in results.Chunk(Batch))
        {
            cancellation.ThrowIfCancellationRequested();
            // Read side by side; a report that is known, or comes twice in a batch, is not read again.
            var fresh = batch.Where(static r => r.IsReport).DistinctBy(static r => r.Report!.Id, StringComparer.Ordinal)
                .Where(r => !store.Contains(r.Report!.Id)).ToList();
            var readings = new (ReportRecord? Record, string? Fault)[fresh.Count];
            Parallel.For(0, fresh.Count, i => readings[i] = TryRead(fresh[i]));
            var records = fresh.Select((r, i) => (r.Report!.Id, readings[i])).ToDictionary(static p => p.Id, static p => p.Item2, StringComparer.Ordinal);
            foreach (var result in batch)
            {
                Keep(result, records);
            }
        }
    }

    private void Keep(SourceResult result, Dictionary<string, (ReportRecord? Record, string? Fault)> records)
    {
        if (!result.IsReport)
        {
            if (result.Failure.IsPassedOver)
            {
                watcher.PassedOver(result.Failure);
            }
            else
            {
                watcher.Failed(result.Failure);
            }
        }
        else if (!records.Remove(result.Report.Id, out var reading))
        {
            watcher.Known(result.Input, result.Report.Id);
        }
        else if (reading.Record is not { } record)
        {
            watcher.Failed(result.Origin.Location, reading.Fault!);
        }
        else
        {
            var now = clock.GetUtcNow();
            var report = new DossierReport { Record = record, Location = result.Origin.Location, Agency = result.Agency, Retrieved = now, Recorded = now, Rules = rules ?? ReadingRules.Of() };
            if (DossierKeeping.Add(store, report))
            {
                watcher.Added(result.Input, result.Report.Id);
            }
            else
            {
                watcher.Known(result.Input, result.Report.Id);
            }
        }
    }

    // The border of one report: a fault that it brings out must not stop the others.
    private (ReportRecord? Record, string? Fault) TryRead(SourceResult result)
    {
        try
        {
            var (report, doubt) = ReportDay.Believed(result.Report!, clock.GetUtcNow());
            var record = read(report);
            Note[] notes = doubt is null ? [.. result.Notes] : [.. result.Notes, doubt];
            return (notes.Length == 0 ? record : record with { Notes = [.. notes, .. record.Notes] }, null);
        }
#pragma warning disable CA1031 // See above: whatever reaches this border becomes a message that names the input.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return (null, $"not read, {failure.GetType().Name}: {failure.Message}; this is a fault of rapporteur, not of the report");
        }
    }
}
