using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rules for the titles of a named person: before the name ("Russian Foreign Minister Sergei Lavrov"), in apposition on either
/// side ("Lavrov, the foreign minister,", "the foreign minister, Sergei Lavrov,"), or said of it ("Rouhani is the president").
/// </summary>
internal static class PersonTitles
{
    public static void Attach(PersonName name, Describer describer, ActorKnowledge knowledge)
    {
        Before(name, describer, knowledge);
        After(name, describer);
        Said(name, describer);
        Affiliation(name, knowledge);
    }

    private static void Before(PersonName name, Describer describer, ActorKnowledge knowledge)
    {
        var scan = name.Scan;
        var at = name.Range.Start - 1;
        while (at >= 0 && knowledge.Is("honorific", scan.Form(at)))
        {
            var honorific = scan.Lower(at);
            name.Gender = knowledge.Is("male", honorific) ? 'm' : knowledge.Is("female", honorific) ? 'f' : ' ';
            at--;
        }

        // "Director of National Intelligence (DNI) Avril Haines": the short form of the title itself.
        if (scan.Form(at) == ")" && scan.Form(at - 2) == "(" && scan.Form(at - 1).All(char.IsUpper))
        {
            at -= 3;
        }

        if (scan.Form(at) == ")" || scan.Form(at) == "]")
        {
            return;
        }

        if (scan.Form(at) == ",")
        {
            Apposed(name, at, describer);
            return;
        }

        if (TitleEnding(scan, at + 1) is >= 0 and var direct)
        {
            var description = describer.Describe(scan, direct);
            Take(name, direct, description);
            if (SecondOffice(scan, Math.Min(description.Range.Start, scan.Titles[direct].Range.Start) - 1) is >= 0 and var second)
            {
                Take(name, second, describer.Describe(scan, second));
            }

            // "the U.S. commander in Afghanistan, General John Nicholson, ..."
            if (scan.Form(description.Range.Start - 1) == ",")
            {
                Apposed(name, description.Range.Start - 1, describer);
            }

            return;
        }

        // "First Minister of Scotland Nicola Sturgeon", "US Ambassador to Germany Richard Grenell".
        if (TitleWithPhrase(scan, at) is >= 0 and var linked)
        {
            Take(name, linked, describer.Describe(scan, linked));
        }
        else if (scan.Lower(at) == "and" && scan.EntityAt(BeforeOrigin(scan, at - 1)) is { Type: EntityType.Person } other
            && TitleEnding(scan, other.Range.Start) is >= 0 and var shared && scan.Titles[shared].Word.Plural)
        {
            Take(name, shared, describer.Describe(scan, shared));
        }
        else if (scan.IsGenitive(at) && scan.NameAt(at - 1) is { Known: var owner })
        {
            name.Country = owner.Country;
        }
        else if (scan.NameAt(at) is { Known: { Use: NameUse.Adjective or NameUse.State, State: { } state } } nationality
            && nationality.Range.End == at + 1)
        {
            name.Country = state.Country;
        }
    }

    /// <summary>The token before "of" and a country that end at a token ("Presidents Diallo of Guinea and Sy of Senegal"), or the token itself.</summary>
    private static int BeforeOrigin(SentenceScan scan, int last) =>
        scan.NameAt(last) is { Known.State: not null } origin && scan.Lower(origin.Range.Start - 1) == "of" ? origin.Range.Start - 2 : last;

    /// <summary>
    /// "the Russian foreign minister, Sergei Lavrov, said": definite, and no list; or indefinite before a name that the clause goes on with
    /// ("a spokeswoman for the ministry, Ana Ruiz, said").
    /// </summary>
    private static void Apposed(PersonName name, int comma, Describer describer)
    {
        var scan = name.Scan;
        if (scan.Form(name.Range.End) is not ("," or "." or "" or ";" or ")" or "—"))
        {
            return;
        }

        var apposed = TitleEnding(scan, comma);
        apposed = apposed >= 0 ? apposed : TitleWithPhrase(scan, comma - 1);
        if (apposed < 0 || scan.Titles[apposed].Word.Plural)
        {
            return;
        }

        var description = describer.Describe(scan, apposed);
        var goesOn = scan.Form(name.Range.End) == "," && name.Range.End + 1 < scan.Tokens.Count && scan.Tokens[name.Range.End + 1].Upos is "VERB" or "AUX";
        if (description.Determiner is "a" or "an" ? goesOn : description.Determiner.Length > 0 || description.Range.Count > 1 || scan.IsGenitive(description.Range.Start - 1))
        {
            Take(name, apposed, description);
            if (SecondOffice(scan, Math.Min(description.Range.Start, scan.Titles[apposed].Range.Start) - 1) is >= 0 and var second)
            {
                Take(name, second, describer.Describe(scan, second));
            }
        }
    }

    private static void After(PersonName name, Describer describer)
    {
        var scan = name.Scan;
        var at = name.Range.End;
        if (scan.Form(at) is not ("," or "(" or "—" or "–"))
        {
            return;
        }

        for (var t = at + 1; t < scan.Tokens.Count && t - at <= 9; t++)
        {
            if (scan.EntityAt(t) is { Type: EntityType.Person } && !scan.IsGenitive(scan.EntityAt(t)!.Value.Range.End))
            {
                return;
            }

            var token = scan.Tokens[t];
            if (scan.TitleIndexAt(t) is >= 0 and var index && scan.Titles[index] is var title && title.Range.Start == t
                && title.Word.OfPerson is not null && !title.Word.Plural)
            {
                var next = scan.Tokens.Count > title.Range.End ? scan.Tokens[title.Range.End] : null;
                // "Putin, President Trump ..." and "..., police chief assistant": the title goes with what follows.
                if (next is not null && (scan.EntityAt(next.Index) is { Type: EntityType.Person }
                    || (next.Upos is "NOUN" && next.Relation is not "conj" && scan.Tokens[title.Range.End - 1].Head == next.Index)))
                {
                    if (scan.EntityAt(next.Index) is { Type: EntityType.Person })
                    {
                        return;
                    }

                    t = title.Range.End - 1;
                    continue;
                }

                Take(name, index, describer.Describe(scan, index));
                return;
            }

            if (!(scan.TitleAt(t) is not null || scan.NameAt(t) is not null || scan.EntityAt(t) is not null || scan.IsGenitive(t)
                || token.Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" || token.Form is "-" || token.Xpos is "VBN" or "PRP$"
                || (token.Upos is "ADV" && scan.Lower(t) is "then" or "now" or "formerly")))
            {
                return;
            }
        }
    }

    /// <summary>"Rouhani is the president of Iran": the noun governs the name as its subject with a copula.</summary>
    private static void Said(PersonName name, Describer describer)
    {
        var scan = name.Scan;
        var head = scan.Tokens[scan.HeadOf(name.Range)];
        if (name.Titles.Count == 0 && head.Relation == "nsubj" && head.Head >= 0 && scan.Sentence.ChildOf(head.Head, "cop") >= 0
            && scan.TitleIndexAt(head.Head) is >= 0 and var index && scan.Titles[index].Word is { Plural: false, OfPerson: not null })
        {
            Take(name, index, describer.Describe(scan, index));
        }
    }

    /// <summary>"President Hassan Rouhani of Iran", "Joanna Cherry of the Scottish National Party", "Erin Cole, of the BBC".</summary>
    private static void Affiliation(PersonName name, ActorKnowledge knowledge)
    {
        var scan = name.Scan;
        var at = name.Range.End;
        if (scan.Form(at) == "," && scan.Lower(at + 1) is "of" or "from")
        {
            at++;
        }

        if (scan.Lower(at) is not ("of" or "from"))
        {
            // "Khalifa Haftar's Libyan National Army"
            if (scan.IsGenitive(at) && scan.NameAt(at + 1) is { Known.Body: { } own })
            {
                name.Country ??= own.Country;
                name.Sector ??= own.Sector is "PTY" ? null : own.Sector;
            }

            return;
        }

        at++;
        at += scan.Lower(at) == "the" ? 1 : 0;
        // "of the opposition party Chadema"
        for (var steps = 0; steps < 2 && scan.NameAt(at) is null && scan.TitleAt(at) is { } noun && scan.NameAt(noun.Range.End) is { Known.Body: not null }; steps++)
        {
            at = noun.Range.End;
        }
        if (scan.NameAt(at) is { } hit)
        {
            name.IsOf = name.Country is null && hit.Known.State is not null;
            name.Country ??= hit.Known.Country;
            name.Sector ??= hit.Known.Body?.Sector is "PTY" ? null : hit.Known.Body?.Sector;
        }
        else if (scan.EntityAt(at) is { Type: EntityType.GeopoliticalEntity or EntityType.Location } place)
        {
            name.Country ??= knowledge.Gazetteer.CountryOf(scan.Words(place.Range));
        }
    }

    /// <summary>The title whose "of", "for" or "to" phrase ends at a token, all of it names or nouns.</summary>
    private static int TitleWithPhrase(SentenceScan scan, int last)
    {
        for (var t = last; t > 0 && last - t < 9; t--)
        {
            if (scan.Lower(t) is "of" or "for" or "to" or "in" && t < last && TitleEnding(scan, t) is >= 0 and var title && !scan.Titles[title].Word.Plural)
            {
                // "Assistant to the President for Trade Ana Ruiz" is no president.
                var link = scan.Titles[title].Range.Start - 1;
                link -= scan.Lower(link) == "the" ? 1 : 0;
                return scan.Lower(t) == "for" && scan.Lower(link) == "to" && TitleEnding(scan, link) is >= 0 and var assistant ? assistant : title;
            }

            if (scan.Tokens[t].Upos is not ("PROPN" or "NOUN" or "ADJ" or "DET" or "CCONJ") && scan.Lower(t) is not ("of" or "for" or "to" or "in" or "-")
                || (t == last && scan.Tokens[t].Upos is not "PROPN" and not "NOUN") || scan.EntityAt(t) is { Type: EntityType.Person })
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>
    /// "Pakistan's Deputy Prime Minister and Foreign Minister Ishaq Dar" is one person with two offices; "the president and Foreign Minister
    /// Lavrov" are two. The title before "and", or -1.
    /// </summary>
    private static int SecondOffice(SentenceScan scan, int and) =>
        and > 0 && scan.Lower(and) == "and" && TitleEnding(scan, and) is >= 0 and var title && !scan.Titles[title].Word.Plural
        && char.IsUpper(scan.Form(and - 1)[0]) && scan.Titles[title].Range.Start is var start
        && (start == 0 || scan.Tokens[start - 1].Upos is not "DET") ? title : -1;

    private static int TitleEnding(SentenceScan scan, int end)
    {
        var index = scan.TitleIndexAt(end - 1);
        return index >= 0 && scan.Titles[index].Range.End == end && scan.Titles[index].Word.OfPerson is not null ? index : -1;
    }

    private static void Take(PersonName name, int index, Description description)
    {
        name.Titles.Add(description);
        name.Scan.TitleTaken[index] = true;
        // Titles and groups that only describe this one are no mentions of their own ("police chief", "opposition leader").
        for (var t = description.Range.Start; t < description.Range.End; t++)
        {
            if (name.Scan.TitleIndexAt(t) is >= 0 and var inner && !name.Scan.IsGenitive(name.Scan.Titles[inner].Range.End))
            {
                name.Scan.TitleTaken[inner] = true;
            }
        }
    }
}
