namespace Rapporteur.Reading.Actors;

/// <summary>Which state a phrase without a country most likely means, from the states spoken of around it.</summary>
internal sealed class CountryContext
{
    private readonly ActorBook _book;
    private readonly List<(int Sentence, int Token, StateEntry State, bool IsPlace)> _seen = [];

    public CountryContext(IReadOnlyList<SentenceScan> scans, ActorBook book)
    {
        _book = book;
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
    public StateEntry? MostRelevant(int sentence, int token) => Best(seen =>
    {
        var distance = sentence - seen.Sentence;
        return distance < 0 || (distance == 0 && seen.Token > token) ? 0.05 : distance switch { 0 => 3, 1 => 2, 2 => 1, _ => 0.3 };
    });

    /// <summary>The state that the sentence and the report are about; places count double.</summary>
    public StateEntry? Around(int sentence) => Best(seen =>
        (seen.IsPlace ? 2 : 1) * (seen.Sentence == sentence ? 4 : Math.Abs(seen.Sentence - sentence) == 1 ? 1.5 : 0.5));

    /// <summary>The state whose office a bare title most likely is ("President Biden"): it has the office and nobody else of it in the report.</summary>
    public StateEntry? Holding(string office, ActorDraft bearer, int sentence)
    {
        var letter = office switch
        {
            "president" or "vice president" or "first lady" => 'P',
            "prime minister" or "premier" or "deputy prime minister" => 'M',
            "chancellor" => 'C',
            "king" or "queen" or "emir" or "sultan" or "crown prince" or "prince" or "emperor" => 'K',
            "chief executive" => 'E',
            _ => ' ',
        };
        return Best(
            seen => seen.Sentence == sentence ? 2.5 : 1,
            state => (letter == ' ' || state.Offices.Contains(letter, StringComparison.Ordinal)) && !Held(state, office, bearer));
    }

    private bool Held(StateEntry state, string office, ActorDraft bearer) => _book.Drafts.Exists(draft => draft != bearer
        && draft.Country == state.Country && draft.Kind == Records.ActorKind.Person && draft.Titles.Contains(office) && !draft.CountryIsWeak);

    private StateEntry? Best(Func<(int Sentence, int Token, StateEntry State, bool IsPlace), double> weigh, Func<StateEntry, bool>? fits = null)
    {
        var weights = new Dictionary<string, (double Weight, int Order, StateEntry State)>(StringComparer.Ordinal);
        foreach (var seen in _seen)
        {
            if (fits is not null && !fits(seen.State))
            {
                continue;
            }

            var known = weights.GetValueOrDefault(seen.State.Code, (0, weights.Count, seen.State));
            weights[seen.State.Code] = (known.Item1 + weigh(seen), known.Item2, known.Item3);
        }

        return weights.Values.OrderByDescending(entry => entry.Weight).ThenBy(entry => entry.Order).Select(entry => entry.State).FirstOrDefault();
    }
}
