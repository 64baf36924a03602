namespace Rapporteur.Training.Coreference;

/// <summary>Likelihoods of pairs of tellings, and the events that they make.</summary>
internal sealed class MentionPairs
{
    // Less is as good as none.
    private const double Least = 0.03;

    private readonly Dictionary<(int One, int Other), double> _likelihood = [];
    private readonly IReadOnlyList<string> _mentions;

    /// <summary>Begins with no pairs.</summary>
    /// <param name="mentions">Names of all mentions.</param>
    public MentionPairs(IReadOnlyList<string> mentions) => _mentions = mentions;

    /// <summary>Adds a pair, by place, the first before the second.</summary>
    public void Add(int one, int other, double likelihood)
    {
        if (likelihood >= Least)
        {
            _likelihood[(one, other)] = likelihood;
        }
    }

    /// <summary>The event of each mention: groups while the average likelihood between two is high enough.</summary>
    /// <param name="alike">How high.</param>
    public Dictionary<string, string> Events(double alike)
    {
        var group = Enumerable.Range(0, _mentions.Count).ToArray();
        var names = _mentions.Select(static (id, i) => (id, i)).ToDictionary(static m => m.id, static m => m.i, StringComparer.Ordinal);
        var members = group.Select(static i => new List<int> { i }).ToArray();
        Dossiers.Identity.AverageLinkage.Join(
            [.. _mentions.Select(static (id, i) => (id, (IReadOnlyList<int>)[i]))],
            _likelihood.Where(p => p.Value >= alike).Select(static p => p.Key).Order(),
            Between,
            alike,
            (one, other) =>
            {
                var (kept, taken) = (names[one], names[other]);
                foreach (var member in members[taken])
                {
                    group[member] = kept;
                }

                members[kept].AddRange(members[taken]);
                return true;
            });
        return names.ToDictionary(static n => n.Key, n => _mentions[group[n.Value]], StringComparer.Ordinal);
    }

    private double Between(int one, int other) => _likelihood.GetValueOrDefault(one < other ? (one, other) : (other, one));
}
