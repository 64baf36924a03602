using System.Globalization;
using Rapporteur.Language;

namespace Rapporteur.Training.Times;

/// <summary>Counts of found against annotated times: overlapping, of the same extent, and overlapping with the same value.</summary>
internal sealed class TimeScore
{
    private int _gold;
    private int _found;
    private int _relaxed;
    private int _strict;
    private int _valued;

    /// <summary>Matches one to one in order of the text; returns the annotated times that were missed and the found ones that were too many.</summary>
    public (List<(TextSpan Span, string Value)> Missed, List<(TextSpan Span, string Value)> Extra, List<(TextSpan Span, string Value, string Found)> Other) Add(
        IReadOnlyList<(TextSpan Span, string Value)> gold, IReadOnlyList<(TextSpan Span, string Value)> found)
    {
        var left = found.ToList();
        List<(TextSpan, string)> missed = [];
        List<(TextSpan, string, string)> other = [];
        foreach (var (span, value) in gold)
        {
            var at = left.FindIndex(f => f.Span.Start < span.End && span.Start < f.Span.End);
            if (at < 0)
            {
                missed.Add((span, value));
                continue;
            }

            _relaxed++;
            _strict += left[at].Span == span ? 1 : 0;
            _valued += left[at].Value == value ? 1 : 0;
            if (left[at].Span != span || left[at].Value != value)
            {
                other.Add((span, value, left[at].Value));
            }

            left.RemoveAt(at);
        }

        _gold += gold.Count;
        _found += found.Count;
        return (missed, left, other);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{_gold} annotated, {_found} found: relaxed F1 {F(_relaxed):F3}, strict F1 {F(_strict):F3}, value F1 {F(_valued):F3}");

    private double F(int hits) => _gold + _found == 0 ? 0 : 2.0 * hits / (_gold + _found);
}
