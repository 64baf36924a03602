namespace Rapporteur.Reading.Actors;

/// <summary>Which state a phrase without a country most likely means, from the states spoken of around it.</summary>
internal sealed class CountryContext
{
    /// <summary>How many sentences off a country still counts: more than most reports have, and a bound on the work in long texts.</summary>
    internal const int Window = 100;

    // Below it the report is about several states, and the people in it may be any's.
    private const double Dominance = 0.5;

    private readonly ActorBook _book;
    private readonly StateEntry? _home;
    private readonly List<(int Sentence, int Token, StateEntry State, bool IsPlace)> _seen = [];
    private readonly Dictionary<string, List<ActorDraft>> _bearers = new(StringComparer.Ordinal);

    /// <param name="scans">The sentences.</param>
    /// <param name="book">The drafts.</param>
    /// <param name="home">The state whose organ or press the report appeared in; null where that is not known.</param>
    public CountryContext(IReadOnlyList<SentenceScan> scans, ActorBook book, StateEntry? home)
    {
        _book = book;
        _home = home;
        foreach (var scan in scans)
        {
            foreach (var hit in scan.Names)
            {
                if (hit.Known.State is { } state)
                {
                    var place = hit.Range.Start > 0 && book.Knowledge.Is("locative", scan.Lower(hit.Range.Start - 1));
                    _seen.Add((scan.Index, hit.Range.Start, state, place));
                }
            }
        }
    }

    /// <summary>The state last spoken of before the token, a mention as subject and repeated mentions counting for more.</summary>
    public StateEntry? MostRelevant(int sentence, int token) => Best(sentence, seen =>
    {
        var distance = sentence - seen.Sentence;
        return distance < 0 || (distance == 0 && seen.Token > token) ? 0.05 : distance switch { 0 => 3, 1 => 2, 2 => 1, _ => 0.3 };
    });

    /// <summary>
    /// The state that the sentence and the report are about; places count double. A court, parliament or party must be somebody's: of people,
    /// only where one state stands out.
    /// </summary>
    public StateEntry? Around(int sentence, string sector)
    {
        var weights = Weights(sentence, seen =>
            (seen.IsPlace ? 2 : 1) * (seen.Sentence == sentence ? 4 : Math.Abs(seen.Sentence - sentence) == 1 ? 1.5 : 0.5), null);
        var (state, weight) = First(weights);
        return !_book.Knowledge.Is("people", sector) || weight > Dominance * weights.Sum(static entry => entry.Weight) ? state : null;
    }

    /// <summary>
    /// The state whose office a bare title most likely is ("President Biden") and how likely: it has the office and nobody else of it
    /// in the report, and is spoken of near the person. English reports leave out a country most often where it is their own.
    /// </summary>
    /// <remarks>An organ of a state leaves its own country out in the same way.</remarks>
    public (StateEntry? State, double Weight) Holding(ActorDraft bearer)
    {
        var office = bearer.Titles[0];
        var letter = Letter(office);
        var near = _book.MentionsOf(bearer).Select(mention => mention.Sentence).ToHashSet();
        var weights = Weights(
            near.Count == 0 ? 0 : near.Min(),
            seen => (near.Contains(seen.Sentence) ? 2.5 : 1) * (letter is 'P' or 'S' && _book.Knowledge.Is("bare", seen.State.Code) ? 12 : 1),
            Fits);
        if (_home is not null && Fits(_home))
        {
            Add(weights, _home, 1);
            weights = weights.ConvertAll(entry => entry.State == _home ? (entry.State, entry.Weight * 12) : entry);
        }

        return First(weights);

        bool Fits(StateEntry state) => (letter is ' ' or 'S' || state.Offices.Contains(letter, StringComparison.Ordinal)) && !Held(state, office, bearer);
    }

    private static char Letter(string office) => office switch
    {
        "president" or "vice president" or "first lady" => 'P',
        "prime minister" or "premier" or "deputy prime minister" => 'M',
        "chancellor" => 'C',
        "king" or "queen" or "emir" or "sultan" or "crown prince" or "prince" or "emperor" => 'K',
        "chief executive" => 'E',
        "secretary" or "special envoy" or "assistant secretary" or "press secretary" or "representative" => 'S',
        _ => ' ',
    };

    private bool Held(StateEntry state, string office, ActorDraft bearer) => office is not ("special envoy" or "secretary" or "minister" or "ambassador")
        && Letter(office) != ' ' && BearersOf(office).Exists(draft => draft != bearer && draft.Country == state.Country);

    // People have all their titles before anybody asks for a country.
    private List<ActorDraft> BearersOf(string office)
    {
        if (!_bearers.TryGetValue(office, out var bearers))
        {
            _bearers[office] = bearers = _book.Drafts.FindAll(
                draft => draft.Kind == Records.ActorKind.Person && draft.Titles.Contains(office));
        }

        return bearers;
    }

    private StateEntry? Best(int sentence, Func<(int Sentence, int Token, StateEntry State, bool IsPlace), double> weigh) =>
        First(Weights(sentence, weigh, null)).State;

    // The first of equals is the one spoken of first.
    private static (StateEntry? State, double Weight) First(List<(StateEntry State, double Weight)> weights) =>
        weights.Count == 0 ? (null, 0) : weights.MaxBy(static entry => entry.Weight);

    private List<(StateEntry State, double Weight)> Weights(
        int sentence, Func<(int Sentence, int Token, StateEntry State, bool IsPlace), double> weigh, Func<StateEntry, bool>? fits)
    {
        var weights = new List<(StateEntry State, double Weight)>();
        for (var i = FirstFrom(sentence - Window); i < _seen.Count && _seen[i].Sentence <= sentence + Window; i++)
        {
            var seen = _seen[i];
            if (fits is not null && !fits(seen.State))
            {
                continue;
            }

            Add(weights, seen.State, weigh(seen));
        }

        return weights;
    }

    private static void Add(List<(StateEntry State, double Weight)> weights, StateEntry state, double weight)
    {
        var at = weights.FindIndex(entry => entry.State == state);
        if (at < 0)
        {
            weights.Add((state, weight));
        }
        else
        {
            weights[at] = (state, weights[at].Weight + weight);
        }
    }

    private int FirstFrom(int sentence)
    {
        var (low, high) = (0, _seen.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _seen[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
