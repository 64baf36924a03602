namespace Rapporteur.Reading.Actors;

/// <summary>Which state a phrase without a country most likely means, from the states spoken of around it.</summary>
internal sealed class CountryContext
{
    /// <summary>How many sentences off a country still counts: more than most reports have, and a bound on the work in long texts.</summary>
    internal const int Window = 100;

    // Below it the report is about several states, and the people in it may be any's.
    private const double Dominance = 0.5;

    // A report opens with the state it is about.
    private const double LeadWeight = 3;
    private const double LeadRelevance = 1;

    private readonly ActorBook _book;
    private readonly Home? _home;
    private readonly List<Seen> _seen = [];
    private readonly Dictionary<string, List<ActorDraft>> _bearers = new(StringComparer.Ordinal);

    /// <param name="scans">The sentences.</param>
    /// <param name="book">The drafts.</param>
    /// <param name="home">Where the report comes from; null where that is not known.</param>
    public CountryContext(IReadOnlyList<SentenceScan> scans, ActorBook book, Home? home)
    {
        _book = book;
        _home = home;
        foreach (var scan in scans)
        {
            foreach (var hit in scan.Names)
            {
                // "the north" is a state only where the report is about one so called.
                if (hit.Known.State is { } state && (hit.Known.Use != NameUse.Short || book.At(scan.Index, hit.Range.End - 1)?.State == state))
                {
                    var place = hit.Range.Start > 0 && book.Knowledge.Is("locative", scan.Lower(hit.Range.Start - 1));
                    var sends = scan.Lower(hit.Range.End) is "embassy" || (scan.IsGenitive(hit.Range.End) && scan.Lower(hit.Range.End + 1) is "embassy");
                    _seen.Add(new Seen(scan.Index, hit.Range.Start, state, place, sends));
                }
            }
        }
    }

    /// <summary>The state last spoken of before the token, a mention as subject and repeated mentions counting for more.</summary>
    public StateEntry? MostRelevant(int sentence, int token) => Best(sentence, seen =>
    {
        var distance = sentence - seen.Sentence;
        // Where something happens tells less than who acts; whom a report opens with it goes on about.
        return (IsLead(seen) ? LeadRelevance : 0) + ((seen.IsPlace ? 0.5 : 1) * (distance < 0 || (distance == 0 && seen.Token > token) ? 0.05 : distance switch { 0 => 3, 1 => 2, 2 => 1, _ => 0.3 }));
    });

    /// <summary>
    /// The state that the sentence and the report are about; places count double. A court, parliament or party must be somebody's: of people,
    /// only where one state stands out.
    /// </summary>
    public StateEntry? Around(int sentence, bool isPeople)
    {
        var weights = Weights(sentence, seen =>
            (!isPeople && IsLead(seen) ? LeadWeight : 1) * (seen.IsPlace ? 2 : 1) * (seen.Sentence == sentence ? 4 : Math.Abs(seen.Sentence - sentence) == 1 ? 1.5 : 0.5), null);
        if (!isPeople && _home is { IsOrgan: false })
        {
            // A paper's own courts and parties go without a country.
            Add(weights, _home.State, weights.Sum(static entry => entry.Weight));
        }

        var (state, weight) = First(weights);
        return !isPeople || weight > Dominance * weights.Sum(static entry => entry.Weight) ? state : null;
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
            seen => (IsLead(seen) ? LeadWeight : 1) * (near.Contains(seen.Sentence) ? 2.5 : 1) * (seen.IsEmbassy && office == "ambassador" ? 20 : 1) * (letter is 'P' or 'S' && _book.Knowledge.Is("bare", seen.State.Code) ? 12 : 1),
            Fits);
        if (_home is { State: var own, IsOrgan: var isOrgan } && Fits(own) && (isOrgan || letter != ' '))
        {
            Add(weights, own, 1);
            weights = weights.ConvertAll(entry => entry.State == own ? (own, entry.Weight * (isOrgan ? 12 : 6)) : entry);
        }

        return First(weights);

        bool Fits(StateEntry state) => (letter is ' ' or 'S' || state.Offices.Contains(letter, StringComparison.Ordinal)) && !Held(state, office, bearer);
    }

    /// <summary>The first state of the opening, unless it is the first of a list.</summary>
    private bool IsLead(Seen seen) => seen.Sentence == 0 && seen == _seen[0]
        && !(_seen.Count > 1 && _seen[1] is { Sentence: 0 } next && next.State != seen.State && next.Token - seen.Token <= 3);

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

    private StateEntry? Best(int sentence, Func<Seen, double> weigh) =>
        First(Weights(sentence, weigh, null)).State;

    // The first of equals is the one spoken of first.
    private static (StateEntry? State, double Weight) First(List<(StateEntry State, double Weight)> weights) =>
        weights.Count == 0 ? (null, 0) : weights.MaxBy(static entry => entry.Weight);

    private List<(StateEntry State, double Weight)> Weights(
        int sentence, Func<Seen, double> weigh, Func<StateEntry, bool>? fits)
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

    /// <summary>A state's name in the text: whether it is a place there, and whether its embassy is meant.</summary>
    private readonly record struct Seen(int Sentence, int Token, StateEntry State, bool IsPlace, bool IsEmbassy);
}
