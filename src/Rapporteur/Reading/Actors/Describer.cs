using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>Finds the modifiers and complements of a title, by its neighbours rather than the tree, which names often mislead.</summary>
internal sealed class Describer(ActorKnowledge knowledge)
{
    private const int Reach = 10;

    public Description Describe(SentenceScan scan, int titleIndex)
    {
        var title = scan.Titles[titleIndex];
        var left = new Gathered();
        var start = WalkLeft(scan, title.Range.Start, left);
        var right = new Gathered();
        var complement = WalkRight(scan, title, right, out var linked);
        var country = left.Country;
        string? bodyCountry = left.BodyCountry;
        var sector = left.Sector;
        if (linked)
        {
            country ??= right.Country;
            // "the hostages from the militia": whoever holds people does not send them.
            var sends = scan.Lower(complement.Start) != "from" || title.Word.As(TitleUse.Group)?.Sector is not "CVL";
            bodyCountry ??= sends ? right.BodyCountry : null;
            sector ??= sends ? right.Sector : null;
        }

        var several = left.Several || (linked && left.Country is null && right.Several);
        var range = new TokenRange(start, title.Range.End);
        var wide = complement.Count is > 0 and <= 9 && IsPart(scan, title, complement, linked, left, right) ? new TokenRange(start, complement.End) : range;
        return new Description(title, range, wide, country, bodyCountry, sector, left.Possessor, complement,
            left.Determiner, left.Past, several, start == title.Range.Start && complement.Count == 0, scan.Words(title.Range),
            left.Institution || (linked && right.Institution));
    }

    /// <summary>Whether the phrase behind a title is part of what its bearer is called; "troops from the country", "people from their homes" tell who left what.</summary>
    private static bool IsPart(SentenceScan scan, TitleHit title, TokenRange complement, bool linked, Gathered left, Gathered right)
    {
        var last = scan.Tokens[complement.End - 1];
        return scan.Lower(complement.Start) switch
        {
            "to" => true,
            _ when !linked => false,
            "of" => true,
            "from" when left.Country is not null => false,
            _ when right.Country is not null || title.Word.Phrase.EndsWith("familiar", StringComparison.Ordinal) => true,
            "from" => right.Sector is not null && last.Xpos is "NNS",
            _ => right.BodyCountry is not null || right.Sector is not null || last.Upos is "PROPN",
        };
    }

    private int WalkLeft(SentenceScan scan, int titleStart, Gathered found)
    {
        var start = titleStart;
        for (var t = titleStart - 1; t >= 0 && titleStart - t < Reach;)
        {
            var token = scan.Tokens[t];
            if (scan.EntityAt(t) is { Type: EntityType.Person } person)
            {
                if (!scan.IsGenitive(t + 1))
                {
                    // "Hale administration officials": the government is called after him.
                    return t + 1 < titleStart && scan.TitleAt(t + 1)?.Word.As(TitleUse.State) is not null ? person.Range.Start : start;
                }

                found.Possessor = t;
                return person.Range.Start;
            }

            if (scan.NameAt(t) is { } name)
            {
                if (IsParticipleAfter(scan, name.Range.End) && !Owned(scan, name))
                {
                    start = t = name.Range.Start;
                    t--;
                    continue;
                }

                if (scan.Form(t + 1) is "," or "(" || (found.Country is not null && name.Known.State is not null
                    && !scan.IsGenitive(t + 1) && scan.Form(t + 1) is not "-"))
                {
                    break;
                }

                found.Take(name.Known, knowledge);
                if (scan.IsGenitive(t + 1))
                {
                    found.Possessor = scan.HeadOf(name.Range);
                }

                start = name.Range.Start;
                t = start - 1;
                if (scan.Lower(t) is "and" or "or" && scan.NameAt(t - 1) is { Known.State: not null } other && name.Known.State is not null
                    && other.Known.State != name.Known.State && scan.NameAt(t - 1)!.Value.Known.Use is NameUse.Adjective or NameUse.State)
                {
                    found.Several = true;
                    return other.Range.Start;
                }

                continue;
            }

            if (scan.EntityAt(t) is { } entity)
            {
                if (entity.Type is EntityType.Organization)
                {
                    found.TakeOrganization(scan, entity);
                }
                else if (entity.Type is EntityType.GeopoliticalEntity or EntityType.Location)
                {
                    found.Country ??= knowledge.Gazetteer.CountryOf(scan.Words(entity.Range));
                }

                start = entity.Range.Start;
                t = start - 1;
                continue;
            }

            if (scan.TitleAt(t) is { } inner && token.Upos is "NOUN" or "PROPN" or "ADJ" or "X" && EndsAt(scan, t))
            {
                found.Sector ??= SectorOf(inner);
                start = inner.Range.Start;
                t = start - 1;
                continue;
            }

            if (token.Upos is "DET" || scan.Lower(t) is "the" or "a" or "an")
            {
                found.Determiner = token.Form.ToLowerInvariant();
                break;
            }

            if (token.Upos is "PRON")
            {
                found.Possessor = t;
                found.Determiner = token.Form.ToLowerInvariant();
                break;
            }

            if (scan.IsGenitive(t))
            {
                t--;
                if (scan.NameAt(t) is null && scan.EntityAt(t) is null)
                {
                    found.Possessor = t;
                    if (scan.TitleAt(t) is { } owner && owner.Range.End == t + 1)
                    {
                        // "the UN secretary-general's envoy": whom the owner serves, the envoy serves.
                        _ = WalkLeft(scan, owner.Range.Start, found);
                        found.Possessor = t;
                        found.Sector ??= SectorOf(owner);
                    }

                    break;
                }

                continue;
            }

            // "AU trade and industry commissioner": the conjunction joins two nouns within the phrase.
            if (token.Upos == "CCONJ" && t > 0 && scan.Tokens[t - 1].Upos == "NOUN" && scan.Tokens[t + 1].Upos == "NOUN" && t + 1 < titleStart
                && scan.TitleAt(t - 1) is null
                && (scan.NameAt(t - 2) is not null || scan.IsGenitive(t - 2) || scan.EntityAt(t - 2) is { Type: EntityType.Organization }))
            {
                t--;
                continue;
            }

            if (!(token.Upos is "ADJ" or "NOUN" or "PROPN" or "NUM" or "X" || (token.Xpos is "VBN" or "VBG" && token.Relation is "amod" or "compound") || token.Form is "-" or "–"
                || (token.Upos == "ADV" && knowledge.Is("modifier", scan.Lower(t)) && !(token.Head >= titleStart && scan.Tokens[token.Head].Upos == "VERB"))))
            {
                break;
            }

            found.Past |= knowledge.Is("past", scan.Lower(t));
            start = t;
            t--;
        }

        return start;
    }

    private static bool EndsAt(SentenceScan scan, int token) => scan.TitleAt(token) is { } title && title.Range.End == token + 1;

    /// <summary>The phrase after "of", "for", "in" ... and whether what it names is what the title acts for.</summary>
    private TokenRange WalkRight(SentenceScan scan, TitleHit title, Gathered found, out bool linked)
    {
        linked = false;
        var at = title.Range.End;
        var link = scan.Lower(at);
        if (at >= scan.Tokens.Count || link is not ("of" or "for" or "from" or "to" or "in" or "at" or "with" or "on")
            || (link == "of" && scan.Tokens[scan.HeadOf(title.Range)] is { Relation: "obj" or "nsubj:pass", Head: >= 0 and var verb } && knowledge.Is("of-verb", scan.Tokens[verb].Lemma)))
        {
            // "accused the guerrillas of war crimes"
            return new TokenRange(at, at);
        }

        var sent = knowledge.Is("target", title.Word.Phrase);
        linked = link is "of" or "from" or "at" or "with" || (link is "for" && !sent) || (link is "in" && !sent)
            || (link is "to" && title.Word.Phrase is "adviser" or "advisor" or "aide");
        var end = at + 1;
        var content = false;
        for (var t = at + 1; t < scan.Tokens.Count && t - at < Reach; t++)
        {
            var token = scan.Tokens[t];
            if (scan.EntityAt(t) is { Type: EntityType.Person } person && person.Range.Start == t && content && !scan.IsGenitive(person.Range.End))
            {
                break;
            }

            if (scan.NameAt(t) is { } name && name.Range.Start == t)
            {
                if (!IsParticipleAfter(scan, name.Range.End))
                {
                    found.Several |= found.Country is not null && name.Known.State is not null && name.Known.Country != found.Country;
                    found.Take(name.Known, knowledge);
                }

                (t, end, content) = (name.Range.End - 1, name.Range.End, true);
                continue;
            }

            if (scan.EntityAt(t) is { } entity && entity.Range.Start == t)
            {
                if (entity.Type is EntityType.Organization)
                {
                    found.TakeOrganization(scan, entity);
                }
                else if (entity.Type is EntityType.GeopoliticalEntity or EntityType.Location)
                {
                    found.Country ??= knowledge.Gazetteer.CountryOf(scan.Words(entity.Range));
                }

                (t, end, content) = (entity.Range.End - 1, entity.Range.End, true);
                continue;
            }

            if (scan.TitleAt(t) is { } inner && inner.Range.Start == t)
            {
                found.Sector ??= SectorOf(inner);
                (t, end, content) = (inner.Range.End - 1, inner.Range.End, true);
                continue;
            }

            var lower = scan.Lower(t);
            if (link is "in" or "of" && token.Upos is "PROPN" && scan.EntityAt(t) is null)
            {
                found.Country ??= knowledge.Gazetteer.CountryOf(token.Form);
            }

            if (!(token.Upos is "DET" or "ADJ" or "NOUN" or "PROPN" or "NUM" || scan.IsGenitive(t) || token.Form is "-"
                || (token.Upos is "PRON" && !content) || token.Xpos is "VBN" && !content || (content && lower is "of")
                || (lower is "and" && scan.Tokens.Count > t + 1 && scan.Tokens[t + 1].Upos is "NOUN" or "PROPN" or "ADJ"
                    && scan.Tokens[t].Head >= 0 && scan.Tokens[t].Head > at && Below(scan, t, at))))
            {
                break;
            }

            content |= token.Upos is "NOUN" or "PROPN";
            end = lower is "of" or "and" ? end : t + 1;
        }

        if (!content)
        {
            linked = false;
            return new TokenRange(at, at);
        }

        return new TokenRange(at, end);
    }

    private static bool Below(SentenceScan scan, int conjunction, int link)
    {
        // The conjunct belongs to the phrase when what it is joined to does.
        var conjunct = scan.Tokens[conjunction].Head;
        var first = scan.Tokens[conjunct].Relation == "conj" ? scan.Tokens[conjunct].Head : -1;
        return first > link && first < conjunction;
    }

    private bool IsParticipleAfter(SentenceScan scan, int end) =>
        (scan.Form(end) is "-" or "–" && knowledge.Is("participle", scan.Lower(end + 1)))
        || (scan.Form(end - 1).Contains('-', StringComparison.Ordinal)
            && knowledge.Is("participle", scan.Lower(end - 1)[(scan.Lower(end - 1).LastIndexOf('-') + 1)..]));

    private bool Owned(SentenceScan scan, NameHit name) => name.Known.Use == NameUse.Adjective
        && knowledge.Is("own", scan.Lower(name.Range.End + 1));

    /// <summary>The sector that a title within the description tells; what only tells of names ("African Union") tells least outside them ("union secretary").</summary>
    private static string? SectorOf(TitleHit title, bool isName = false) =>
        ((isName ? title.Word.OfBody : title.Word.As(TitleUse.Body)) ?? title.Word.As(TitleUse.State) ?? title.Word.As(TitleUse.Group)
            ?? title.Word.As(TitleUse.Office) ?? title.Word.OfBody)?.Sector is var sector && sector is "UNS" ? null : sector;

    /// <summary>What the walks gather.</summary>
    private sealed class Gathered
    {
        public string? Country { get; set; }

        public string? BodyCountry { get; set; }

        public string? Sector { get; set; }

        public string Determiner { get; set; } = "";

        public int Possessor { get; set; } = -1;

        public bool Past { get; set; }

        public bool Several { get; set; }

        public bool Institution { get; private set; }

        public void Take(KnownName known, ActorKnowledge knowledge)
        {
            _ = knowledge;
            if (known.State is { } state)
            {
                Country ??= state.Country;
                if (known.Use is NameUse.Seat)
                {
                    Sector ??= "GOV";
                }
            }
            else if (known.Body is { } body)
            {
                // "AU trade commissioner": whose he is tells more than what he deals with.
                Sector = body.Sector == "IGO" && !Institution ? "IGO" : Sector ?? body.Sector;
                Institution = true;
                BodyCountry ??= body.Country;
            }
        }

        public void TakeOrganization(SentenceScan scan, EntityMention entity)
        {
            Institution = true;
            string? sector = null;
            var after = false;
            for (var t = entity.Range.Start; t < entity.Range.End; t++)
            {
                if (scan.NameAt(t) is { Known.State: { } state })
                {
                    Country ??= state.Country;
                }

                if (scan.TitleAt(t) is { } title && title.Range.Start == t)
                {
                    // The last word of the name is its head ("Greek Energy Forum"), but for an "of" ("Bank of Energy").
                    sector = sector is null || !after ? SectorOf(title, isName: true) ?? sector : sector;
                }

                after |= scan.Lower(t) is "of" or "for";
            }

            Sector ??= sector;
        }
    }
}
