namespace Rapporteur.Web.Shared;

/// <summary>What the chips of one page cite, for its printed form. Filled while the page is rendered, by one thread.</summary>
public sealed class Footnotes
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Id, string Quote, string Source)> _all = [];

    /// <summary>The notes in order of their numbers, from 1.</summary>
    public IReadOnlyList<(string Id, string Quote, string Source)> All => _all;

    /// <summary>The number of what is cited; the same entry has one.</summary>
    public int Cite(ICited cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        if (!_numbers.TryGetValue(cited.Id, out var number))
        {
            _all.Add((cited.Id, cited.Quote, cited.Source));
            _numbers[cited.Id] = number = _all.Count;
        }

        return number;
    }
}
