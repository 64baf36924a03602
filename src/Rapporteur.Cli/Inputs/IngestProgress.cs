using System.Globalization;
using Rapporteur.Intake;
using Rapporteur.Sources;

namespace Rapporteur.Cli.Inputs;

/// <summary>Counts how an ingest goes and tells: one line that is written over while it runs, and a summary.</summary>
/// <param name="terminal">Where it tells.</param>
/// <param name="files">Number of files there are.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class IngestProgress(Terminal terminal, int files, TimeProvider clock) : IIngestWatcher
{
    private const int MostTold = 20;
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly long _began = clock.GetTimestamp();
    private readonly HashSet<string> _inputs = new(StringComparer.Ordinal);
    private readonly List<string> _failures = [];
    private readonly List<string> _passedOver = [];
    private long _told;
    private int _added;
    private int _known;

    /// <inheritdoc/>
    public void Added(string input, string reportId) => Count(ref _added, input);

    /// <inheritdoc/>
    public void Known(string input, string reportId) => Count(ref _known, input);

    /// <inheritdoc/>
    public void PassedOver(SourceFailure input)
    {
        _passedOver.Add(input.ToString());
        Show(input.Input);
    }

    /// <inheritdoc/>
    public void Failed(SourceFailure failure)
    {
        _failures.Add(failure.ToString());
        Show(failure.Input);
    }

    /// <inheritdoc/>
    public void Failed(string input, string message)
    {
        _failures.Add($"{input}: {message}");
        Show(input);
    }

    /// <summary>Tells what was done and what failed and why.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public int Summarise()
    {
        Clear();
        Tell(_passedOver, "were passed over");
        Tell(_failures, "failed");

        var seconds = clock.GetElapsedTime(_began).TotalSeconds;
        terminal.Tell(string.Create(
            CultureInfo.InvariantCulture,
            $"{_added} new, {_known} known already, {_failures.Count} failed; {seconds:F1} s, {(_added + _known) / Math.Max(seconds, 1e-3):F1} reports a second"));
        return _failures.Count == 0 ? ExitCode.Done : _added + _known == 0 ? ExitCode.Failed : ExitCode.Partly;
    }

    private void Tell(List<string> lines, string what)
    {
        foreach (var line in lines.Take(MostTold))
        {
            terminal.Tell(line);
        }

        if (lines.Count > MostTold)
        {
            terminal.Tell($"and {lines.Count - MostTold} more that {what}");
        }
    }

    private void Count(ref int counter, string input)
    {
        counter++;
        Show(input);
    }

    private void Show(string input)
    {
        _inputs.Add(input);
        if (!terminal.ShowsProgress || clock.GetElapsedTime(_told) < s_pause)
        {
            return;
        }

        _told = clock.GetTimestamp();
        var seconds = clock.GetElapsedTime(_began).TotalSeconds;
        var left = TimeSpan.FromSeconds(seconds / _inputs.Count * Math.Max(0, files - _inputs.Count));
        var line = string.Create(
            CultureInfo.InvariantCulture,
            $"{_inputs.Count}/{files} files, {_added} new, {_failures.Count} failed, {(_added + _known) / seconds:F1} reports/s, {left:mm\\:ss} left");
        terminal.Error.Write("\r" + line.PadRight(terminal.Width - 1)[..(terminal.Width - 1)]);
    }

    private void Clear()
    {
        if (terminal.ShowsProgress)
        {
            terminal.Error.Write("\r" + new string(' ', terminal.Width - 1) + "\r");
        }
    }
}
