namespace Rapporteur.Training.Coreference;

/// <summary>
/// What the likelihoods of all pairs tell of one pair: whether the sentences and documents agree on other events too, whether each of the two is the
/// best that the other finds in its document, and whether both are alike to the same third mentions.
/// </summary>
internal sealed class Company
{
    /// <summary>Pairs of less are not looked at again.</summary>
    public const double Least = 0.01;

    private const double Untold = -1;

    private readonly IReadOnlyList<Telling> _tellings;
    private readonly List<(int Other, double Likelihood)>[] _near;
    private readonly Dictionary<int, double>[] _best;
    private readonly double[] _sums;
    private readonly ILookup<(int Document, int Sentence), int> _sentences;
    private readonly ILookup<int, int> _documents;
    private readonly Dictionary<(int One, int Other), double> _likelihood = [];

    /// <summary>Takes the likelihoods of a file's pairs.</summary>
    /// <param name="tellings">All mentions.</param>
    /// <param name="pairs">Pairs of <see cref="Least"/> and more, the first before the second.</param>
    public Company(IReadOnlyList<Telling> tellings, IEnumerable<(int One, int Other, double Likelihood)> pairs)
    {
        _tellings = tellings;
        _near = [.. tellings.Select(static _ => new List<(int, double)>())];
        _best = [.. tellings.Select(static _ => new Dictionary<int, double>())];
        foreach (var (one, other, likelihood) in pairs)
        {
            _likelihood[(one, other)] = likelihood;
            Take(one, other, likelihood);
            Take(other, one, likelihood);
        }

        foreach (var near in _near)
        {
            near.Sort(static (a, b) => a.Other.CompareTo(b.Other));
        }

        _sums = [.. _near.Select(static n => n.Sum(static p => p.Likelihood))];
        _sentences = Enumerable.Range(0, tellings.Count).ToLookup(i => (tellings[i].Document, tellings[i].Sentence));
        _documents = Enumerable.Range(0, tellings.Count).ToLookup(i => tellings[i].Document);
    }

    /// <summary>The features of a pair.</summary>
    public IEnumerable<double> Of(int one, int other)
    {
        var likelihood = Between(one, other);
        var (mean, most) = Sentences(one, other);
        var (ofOne, ofOther) = (likelihood / _best[one][_tellings[other].Document], likelihood / _best[other][_tellings[one].Document]);
        var shared = Shared(_near[one], _near[other]);
        var (least, greatest) = (Math.Min(_sums[one], _sums[other]), Math.Max(_sums[one], _sums[other]));
        return
        [
            likelihood, mean, most, (Document(one, other) + Document(other, one)) / 2, Math.Min(ofOne, ofOther), Math.Max(ofOne, ofOther),
            shared / least, shared / greatest, least, greatest,
        ];
    }

    private void Take(int one, int other, double likelihood)
    {
        _near[one].Add((other, likelihood));
        var document = _tellings[other].Document;
        _best[one][document] = Math.Max(_best[one].GetValueOrDefault(document), likelihood);
    }

    private double Between(int one, int other) => _likelihood.GetValueOrDefault(one < other ? (one, other) : (other, one));

    // How well the other mentions of the two sentences go together.
    private (double Mean, double Most) Sentences(int one, int other)
    {
        int[] rows = [.. Beside(one).Where(i => i != other)];
        int[] columns = [.. Beside(other).Where(i => i != one)];
        if (rows.Length == 0 || columns.Length == 0)
        {
            return (Untold, Untold);
        }

        double[] best = [.. rows.Select(r => columns.Max(c => Between(r, c)))];
        return ((best.Average() + columns.Average(c => rows.Max(r => Between(r, c)))) / 2, best.Max());
    }

    private IEnumerable<int> Beside(int mention) => _sentences[(_tellings[mention].Document, _tellings[mention].Sentence)].Where(i => i != mention);

    // How well the other mentions of the one's document are found in the other's.
    private double Document(int one, int other)
    {
        var (sum, count) = (0.0, 0);
        foreach (var mention in _documents[_tellings[one].Document])
        {
            if (mention != one)
            {
                sum += _best[mention].GetValueOrDefault(_tellings[other].Document);
                count++;
            }
        }

        return count == 0 ? Untold : sum / count;
    }

    private static double Shared(List<(int Other, double Likelihood)> one, List<(int Other, double Likelihood)> other)
    {
        var (sum, a, b) = (0.0, 0, 0);
        while (a < one.Count && b < other.Count)
        {
            var order = one[a].Other.CompareTo(other[b].Other);
            sum += order == 0 ? one[a].Likelihood * other[b].Likelihood : 0;
            (a, b) = (order <= 0 ? a + 1 : a, order >= 0 ? b + 1 : b);
        }

        return sum;
    }
}
