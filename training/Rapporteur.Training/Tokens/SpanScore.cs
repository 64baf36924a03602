namespace Rapporteur.Training;

/// <summary>Precision, recall and F1 over sets of exact spans.</summary>
internal sealed class SpanScore
{
    private int _gold;
    private int _found;
    private int _right;

    public void Add(ISet<(int Start, int End)> gold, ISet<(int Start, int End)> found)
    {
        _gold += gold.Count;
        _found += found.Count;
        _right += found.Count(gold.Contains);
    }

    public override string ToString()
    {
        var (precision, recall) = (100.0 * _right / Math.Max(1, _found), 100.0 * _right / Math.Max(1, _gold));
        return FormattableString.Invariant(
            $"P {precision:F2} R {recall:F2} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F2} ({_right} of {_gold})");
    }
}
