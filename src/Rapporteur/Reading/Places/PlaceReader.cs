using Rapporteur.Language;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading.Times;
using Rapporteur.Records;

namespace Rapporteur.Reading.Places;

/// <summary>
/// Finds where: names of states, towns, regions and seas, each with the country and coordinates of the place of that name that the
/// report most likely means. A capital that acts for its government is no place. Safe to share between threads.
/// </summary>
/// <param name="gazetteer">Places.</param>
/// <param name="knowledge">States and their capitals.</param>
public sealed class PlaceReader(Gazetteer gazetteer, ActorKnowledge knowledge)
{
    // A town of so many thousand people may be meant where a capital bears its name.
    private const int LargeTown = 100;

    /// <summary>The places of a report in order of the text.</summary>
    /// <param name="text">The report.</param>
    /// <param name="times">Its times, whose words are no places ("in March" is not the town); none by default.</param>
    public IReadOnlyList<PlaceMention> Read(ParsedText text, IReadOnlyList<TimeMention>? times = null)
    {
        var timed = (times ?? []).SelectMany(static time => Enumerable.Range(time.Range.Start, time.Range.Count).Select(token => (time.Sentence, token))).ToHashSet();
        var scans = text.Sentences.Select(sentence => new SentenceScan(sentence, knowledge)).ToList();
        var countries = Countries(scans);
        var places = new List<PlaceMention>();
        foreach (var scan in scans)
        {
            for (var (t, last) = (0, -2); t < scan.Tokens.Count;)
            {
                var found = timed.Contains((scan.Index, t)) ? null : At(scan, t, last, countries);
                last = found?.Range.End ?? last;
                if (found is not null)
                {
                    places.Add(found);
                }

                t = found?.Range.End ?? t + 1;
            }
        }

        return places;
    }

    /// <summary>How often each country is spoken of, by name, adjective or capital.</summary>
    /// <remarks>A capital whose name other large towns share tells nothing: it is what is to be found out.</remarks>
    private Dictionary<string, int> Countries(IReadOnlyList<SentenceScan> scans)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var scan in scans)
        {
            foreach (var hit in scan.Names)
            {
                if (hit.Known.State?.Country is { } country && (hit.Known.Use != NameUse.Capital || !IsShared(scan.Words(hit.Range), country)))
                {
                    counts[country] = counts.GetValueOrDefault(country) + 1;
                }
            }

            foreach (var entity in scan.Sentence.Entities)
            {
                if (entity.Type is EntityType.GeopoliticalEntity or EntityType.Location && scan.NameAt(entity.Range.Start) is null
                    && gazetteer.Region(scan.Words(entity.Range)) is { Kind: "region", Country: { } part })
                {
                    counts[part] = counts.GetValueOrDefault(part) + 1;
                }
            }
        }

        return counts;
    }

    private bool IsShared(string capital, string country) =>
        gazetteer.Find(capital).Any(entry => entry.Country != country && entry.Thousands >= LargeTown);

    private PlaceMention? At(SentenceScan scan, int token, int last, Dictionary<string, int> countries)
    {
        var entity = scan.EntityAt(token);
        if (entity is { Type: EntityType.Person or EntityType.Organization or EntityType.Miscellaneous or EntityType.Group })
        {
            return Site(scan, token, last, countries);
        }

        if (entity is { Type: EntityType.GeopoliticalEntity or EntityType.Location } place && place.Range.Start == token)
        {
            return Named(scan, place.Range, countries, mustBeKnown: false);
        }

        if (scan.NameAt(token) is { } hit && hit.Range.Start == token && hit.Known.Use is NameUse.State or NameUse.Capital)
        {
            return Named(scan, hit.Range, countries, mustBeKnown: true);
        }

        return entity is null ? Untagged(scan, token, last, countries) : null;
    }

    /// <summary>
    /// A name that the names model missed: known, capitalised, and after a preposition of place, as what is shelled or reached, or after "and" where a place
    /// stands before it.
    /// </summary>
    private PlaceMention? Untagged(SentenceScan scan, int token, int last, Dictionary<string, int> countries)
    {
        if (scan.Form(token) is not [var first, ..] || !char.IsUpper(first))
        {
            return null;
        }

        var before = scan.Lower(token - 1) == "the" ? token - 2 : token - 1;
        var isPlaced = IsPlaced(scan, token, before, last);
        if (!isPlaced && scan.Lower(before) is not ("of" or "from" or "to"))
        {
            return null;
        }

        for (var end = Math.Min(token + gazetteer.LongestName, scan.Tokens.Count); end > token; end--)
        {
            var range = new TokenRange(token, end);
            if (AllCapitalized(scan, range) && (isPlaced || range.Count > 1)
                && Named(scan, range, countries, mustBeKnown: true) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    // "north of Beirut", "the port of Berbera"
    private bool IsBeside(SentenceScan scan, int before) => scan.Lower(before) == "of" && knowledge.Is("beside", scan.Lower(before - 1));

    // "shelled Nabatieh", "nothing has reached Khan Younis"
    private bool IsReached(SentenceScan scan, int token) => scan.Tokens[token] is { Upos: "PROPN", Relation: "obj" or "nsubj:pass" or "compound" or "flat", Head: >= 0 and var head }
        && (scan.Tokens[head].Upos == "VERB" ? knowledge.Is("site", scan.Tokens[head].Lemma)
            : scan.Tokens[head] is { Upos: "PROPN", Relation: "obj" or "nsubj:pass", Head: >= 0 and var verb } && knowledge.Is("site", scan.Tokens[verb].Lemma));

    /// <summary>A place that the names model took for a person or an organisation: our own table knows it, and it is where something is or happens.</summary>
    private PlaceMention? Site(SentenceScan scan, int token, int last, Dictionary<string, int> countries)
    {
        if (scan.EntityAt(token) is not { Type: EntityType.Organization or EntityType.Person or EntityType.Miscellaneous } entity || entity.Range.Start != token)
        {
            return null;
        }

        var before = scan.Lower(token - 1) == "the" ? token - 2 : token - 1;
        return IsPlaced(scan, token, before, last) && gazetteer.Region(scan.Words(entity.Range)) is not null
            ? Named(scan, entity.Range, countries, mustBeKnown: true) : null;
    }

    private bool IsPlaced(SentenceScan scan, int token, int before, int last) => knowledge.Is("locative", scan.Lower(before))
        || IsBeside(scan, before) || IsReached(scan, token) || (last == before && scan.Lower(before) is "and" or "," or "or");

    private static bool AllCapitalized(SentenceScan scan, TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
        {
            if (scan.EntityAt(t) is not null || scan.Tokens[t].Upos is "PUNCT" && scan.Form(t) != "-"
                || (!char.IsUpper(scan.Form(t)[0]) && scan.Lower(t) is not ("of" or "and" or "-" or "el" or "al" or "de" or "la" or "es")))
            {
                return false;
            }
        }

        return char.IsUpper(scan.Form(range.End - 1)[0]) && scan.Tokens[range.End - 1].Upos is "PROPN" or "NOUN" or "X";
    }

    private PlaceMention? Named(SentenceScan scan, TokenRange range, Dictionary<string, int> countries, bool mustBeKnown)
    {
        if (scan.Lower(range.Start) == "the" && range.Count > 1)
        {
            range = new TokenRange(range.Start + 1, range.End);
        }

        range = Longest(scan, range);
        var name = scan.Words(range);
        var hit = scan.NameAt(range.Start) is { } at && at.Range.End >= range.End ? at : (NameHit?)null;
        if (hit is { Known.Use: NameUse.Capital } && StateNames.Acts(scan, hit.Value, knowledge)
            || hit is { Known.Use: NameUse.Adjective or NameUse.People or NameUse.Body or NameUse.Short })
        {
            return null;
        }

        var candidates = gazetteer.Find(name);
        var state = hit is { Known: { Use: NameUse.State, State: { } found } } ? found : null;
        var said = CountryAfter(scan, range.End);
        if (state is null && said is not null && candidates.All(entry => entry.Country is not null && entry.Country != said))
        {
            // A namesake of the places we know.
            return mustBeKnown && candidates.Count == 0 ? null : Make(scan, range, name, said, null);
        }

        var best = Best(candidates, countries, said);
        if (state is not null)
        {
            // A name that a state and a region share is the region only where nothing else speaks of the state.
            var rival = candidates.FirstOrDefault(entry => entry.Kind == "region" && entry.Country != state.Country);
            var isRegion = rival is not null && knowledge.Is("statehouse", scan.Lower(range.Start - 2)) && scan.Lower(range.Start - 1) is "of" or "from"
                || rival?.Country is { } other && countries.GetValueOrDefault(other) > 0
                && countries.GetValueOrDefault(state.Country ?? "") <= Repeats(scan, state);
            best = isRegion ? rival : candidates.FirstOrDefault(entry => entry.Kind != "town" && entry.Country == state.Country);
            return Make(scan, range, name, best?.Country ?? state.Country, best);
        }

        if (best is null && hit is { Known: { Use: NameUse.Capital, State.Country: var owner } })
        {
            return Make(scan, range, name, owner, null);
        }

        return best is null && mustBeKnown ? null : Make(scan, range, name, best?.Country, best);
    }

    /// <summary>The name with what follows where the whole is a place of its own: "Santiago de Cuba", "Washington state".</summary>
    private TokenRange Longest(SentenceScan scan, TokenRange range)
    {
        for (var end = Math.Min(range.End + 2, scan.Tokens.Count); end > range.End; end--)
        {
            var joins = scan.Lower(range.End) is "de" or "del" or "da" or "do" or "state" or "-";
            if (joins && scan.EntityAt(end - 1) is null or { Type: EntityType.GeopoliticalEntity or EntityType.Location }
                && gazetteer.Find(scan.Words(new TokenRange(range.Start, end))) is { Count: > 0 })
            {
                return new TokenRange(range.Start, end);
            }
        }

        return range;
    }

    private static int Repeats(SentenceScan scan, StateEntry state) => scan.Names.Count(hit => hit.Known.State == state);

    private static PlaceMention Make(SentenceScan scan, TokenRange range, string name, string? country, GazetteerEntry? entry) =>
        new(scan.Index, range, new Place
        {
            Name = name,
            Country = country,
            Latitude = entry?.Latitude,
            Longitude = entry?.Longitude,
            Span = scan.Sentence.SpanOf(range),
        });

    private string? CountryAfter(SentenceScan scan, int end)
    {
        var at = scan.Form(end) == "," || scan.Lower(end) == "in" ? end + 1 : -1;
        at += at > 0 && scan.Lower(at) == "in" ? 1 : 0;
        if (scan.NameAt(at) is { Known.State: { } state })
        {
            return state.Country;
        }

        return at > 0 && scan.EntityAt(at) is { Type: EntityType.GeopoliticalEntity or EntityType.Location } place
            && gazetteer.Find(scan.Words(place.Range)) is [{ Kind: "region" } region, ..] ? region.Country : null;
    }

    private static GazetteerEntry? Best(IReadOnlyList<GazetteerEntry> candidates, Dictionary<string, int> countries, string? said)
    {
        GazetteerEntry? best = null;
        var bestScore = double.NegativeInfinity;
        foreach (var entry in candidates)
        {
            var score = Math.Log(entry.Thousands + 2);
            score += entry.Kind != "town" ? 6 : entry.Thousands == 0 ? 4 : 0;
            score += entry.Country is { } country && countries.TryGetValue(country, out var times) ? 3 + Math.Min(times, 5) : 0;
            score += said is not null && entry.Country == said ? 30 : 0;
            if (score > bestScore)
            {
                (best, bestScore) = (entry, score);
            }
        }

        return best;
    }
}
