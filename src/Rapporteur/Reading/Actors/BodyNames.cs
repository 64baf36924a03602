using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rules <c>actor.body</c> (a body the tables know) and <c>actor.organization</c> (another that the names model found):
/// joined with the acronym in brackets after the name, with country and sector from the words of the name and around it.
/// </summary>
internal static class BodyNames
{
    public static void Read(IReadOnlyList<SentenceScan> scans, ActorBook book, NameKinds kinds)
    {
        var acronyms = new Dictionary<string, ActorDraft>(StringComparer.Ordinal);
        foreach (var scan in scans)
        {
            foreach (var (range, known) in Ranges(scan, book.Knowledge, kinds))
            {
                var draft = known is not null && !IsForeign(scan, range, known, out _) ? Known(book, known) : Unknown(scan, range, book, acronyms);
                if (draft is null)
                {
                    continue;
                }

                Claim(scan, range, draft, book);
                var spelled = Spelled(scan, range, book.Knowledge.State(draft.Country));
                if (spelled.Count > range.Count)
                {
                    book.AlsoAs(draft, scan.Index, spelled, scan.HeadOf(range));
                }

                JoinAcronym(scan, range, draft, acronyms);
            }
        }
    }

    /// <summary>Gives parties, parliaments, courts and police without a country the one that their sentence is about.</summary>
    public static void Place(ActorBook book, CountryContext context)
    {
        foreach (var draft in book.Drafts)
        {
            if (draft is { Kind: ActorKind.Organization, HasCountry: false, Sector: { } sector, Rule: "actor.organization" }
                && book.Knowledge.Is("context", sector))
            {
                draft.TellCountry(context.Around(book.FirstSentenceOf(draft), isPeople: false)?.Country, 1);
            }
        }
    }

    /// <summary>The draft of a body in the tables.</summary>
    public static ActorDraft Known(ActorBook book, BodyEntry body) => book.Keyed("body:" + body.Name, () =>
    {
        var draft = book.Make(body.Name, ActorKind.Organization, "actor.body");
        draft.TellCountry(body.Country, 3);
        draft.TellSector(body.Sector, 3);
        draft.NamePieces = Pieces.Of(body.Name);
        return draft;
    });

    private static List<(TokenRange Range, BodyEntry? Known)> Ranges(SentenceScan scan, ActorKnowledge knowledge, NameKinds kinds)
    {
        var all = new List<(TokenRange Range, BodyEntry? Known)>();
        foreach (var hit in scan.Names)
        {
            // Its seat stands for a body where it acts, and nowhere in a longer name.
            if (hit.Known.Body is { } body && (hit.Known.Use != NameUse.Capital || StateNames.Acts(scan, hit, knowledge) && scan.EntityAt(hit.Range.Start)?.Range.Count is null or 1))
            {
                all.Add((hit.Range, body));
            }
        }

        foreach (var entity in scan.Sentence.Entities)
        {
            var overlaps = false;
            for (var t = entity.Range.Start; t < entity.Range.End && !overlaps; t++)
            {
                overlaps = scan.NameAt(t) is { } name && (name.Known is { Body: not null, Use: not NameUse.Capital } || name.Range == entity.Range);
            }

            if ((entity.Type == EntityType.Organization ? kinds.Of(scan, entity.Range) is not (NameKind.Thing or NameKind.Person) : kinds.Of(scan, entity.Range) == NameKind.Body) && !overlaps && HasCapital(scan, entity.Range))
            {
                all.Add((entity.Range, null));
            }
        }

        if (kinds.HasBodies)
        {
            for (var t = 0; t < scan.Tokens.Count; t++)
            {
                // The names model may pass over at one place what it saw at another.
                if (scan.EntityAt(t) is null && scan.NameAt(t) is null && kinds.BodyAt(scan, t) is { } passedOver)
                {
                    all.Add((passedOver, null));
                    t = passedOver.End - 1;
                }
            }
        }

        all.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return all;
    }

    private static bool HasCapital(SentenceScan scan, TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
        {
            if (scan.Form(t) is [var first, ..] && char.IsUpper(first))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"the Peruvian Congress" is not the one that the table means.</summary>
    private static bool IsForeign(SentenceScan scan, TokenRange range, BodyEntry body, out StateEntry? state)
    {
        state = null;
        var at = range.Start - 1;
        if (scan.IsGenitive(at))
        {
            at--;
        }

        if (scan.NameAt(at) is { Known: { State: { } other, Use: NameUse.Adjective or NameUse.State or NameUse.Capital } } && body.Country is { Length: 3 } country
            && other.Country != country && body.Sector is "LEG" or "GOV" or "MIL" or "JUD" or "PTY" or "COP")
        {
            state = other;
            return true;
        }

        return false;
    }

    private static ActorDraft? Unknown(SentenceScan scan, TokenRange range, ActorBook book, Dictionary<string, ActorDraft> acronyms)
    {
        var words = scan.Words(range);
        var pieces = Pieces.Of(words);
        if (pieces.Length == 0)
        {
            return null;
        }

        if (pieces.Length == 1 && acronyms.TryGetValue(pieces[0], out var spelled))
        {
            return spelled;
        }

        var country = CountryAround(scan, range, book.Knowledge, out var adjectiveStart);
        var title = LastTitle(scan, range);
        if (title?.Word.As(TitleUse.State) is not null && country.State is not null)
        {
            return book.StateDraft(country.State);
        }

        if (scan.TitleAt(range.End - 1) is { Word: { Plural: false, Phrase: "administration" } } && range.Count <= 4)
        {
            // "the Hale administration": the government of whoever that is, once people are known.
            return null;
        }

        var body = title?.Word.OfBody ?? title?.Word.As(TitleUse.Group);
        if (body is { Sector: "MIL" } && country.State is { } owner && range.Count - title!.Value.Range.Count <= 2)
        {
            return Nominals.Forces(book, owner, scan.Words(new TokenRange(Math.Min(adjectiveStart, range.Start), range.End)));
        }

        var key = "org:" + (country.State?.Code ?? "") + ":" + string.Join(' ', pieces).ToLowerInvariant();
        if (book.ByKey(key) is null && pieces.Length == 1 && FindLonger(book, pieces[0], title is not null) is { } longer)
        {
            return longer;
        }

        if (book.ByKey(key) is null && pieces.Length > 1 && SameName(book, pieces, country.Code) is { } same)
        {
            same.TellCountry(country.Code, 2);
            return same;
        }

        var spelledOut = Spelled(scan, range, country.State);
        var draft = book.Keyed(key, () =>
        {
            var name = spelledOut.Count > range.Count ? scan.Words(spelledOut)
                : adjectiveStart < range.Start && body is not null ? scan.Words(new TokenRange(adjectiveStart, range.End)) : words;
            var made = book.Make(name, ActorKind.Organization, "actor.organization");
            made.NamePieces = pieces;
            return made;
        });
        if (UnionOf(scan, range, pieces, book.Knowledge) is { } union)
        {
            draft.TellCountry(union.Country, 3);
            draft.TellSector("IGO", 3);
        }

        draft.TellCountry(country.Code, 2);
        draft.TellSector(body?.Sector ?? SectorAround(scan, range) ?? HeadSector(book.Knowledge, pieces), body is null ? 1 : 2);
        return draft;
    }

    /// <summary>The international body that a name begins with or belongs to ("UN Office for Drought Relief", "the African Union's Ceasefire Commission"), or null.</summary>
    private static BodyEntry? UnionOf(SentenceScan scan, TokenRange range, string[] pieces, ActorKnowledge knowledge)
    {
        var owner = scan.IsGenitive(range.Start - 1) ? scan.NameAt(range.Start - 2)?.Known.Body : null;
        return owner is { Sector: "IGO" } ? owner
            : knowledge.Names.Longest(pieces, 0, out var first) > 0 && first.Body is { Sector: "IGO" } parent ? parent : null;
    }

    /// <summary>The name with "of Iraq" after it.</summary>
    private static TokenRange Spelled(SentenceScan scan, TokenRange range, StateEntry? state)
    {
        if (state is null || scan.Lower(range.End) != "of")
        {
            return range;
        }

        var at = scan.Lower(range.End + 1) == "the" ? range.End + 2 : range.End + 1;
        return scan.NameAt(at) is { } hit && hit.Known.State == state ? new TokenRange(range.Start, hit.Range.End) : range;
    }

    /// <summary>Sector of the last word of the name that the titles table knows as an institution.</summary>
    private static string? HeadSector(ActorKnowledge knowledge, string[] pieces)
    {
        for (var i = pieces.Length - 1; i >= 0; i--)
        {
            if (knowledge.Titles.TryGet([pieces[i].ToLowerInvariant()], out var word) && word.OfBody is { } body)
            {
                return body.Sector;
            }
        }

        return null;
    }

    /// <summary>"Amnesty" of Amnesty International; a noun for bodies also where it comes later ("the Assembly" of the National Assembly).</summary>
    private static ActorDraft? FindLonger(ActorBook book, string piece, bool isNoun)
    {
        ActorDraft? found = null;
        foreach (var draft in book.Drafts)
        {
            if (draft.Kind == ActorKind.Organization && draft.NamePieces.Length > 1
                && (draft.NamePieces[0] == piece || isNoun && draft.NamePieces.Contains(piece, StringComparer.Ordinal)))
            {
                found = draft;
            }
        }

        return found;
    }

    /// <summary>A body of the same name whose country only one of the two mentions tells, or whose seat the other mention tells ("the Embassy in Lima"); else null.</summary>
    private static ActorDraft? SameName(ActorBook book, string[] pieces, string? country)
    {
        foreach (var draft in book.Drafts)
        {
            if (draft is { Kind: ActorKind.Organization, Rule: "actor.organization" } && draft.NamePieces.AsSpan().StartsWith(pieces)
                && (draft.NamePieces.Length == pieces.Length ? country is null || draft.Country is null
                    : draft.Country == country && draft.NamePieces[pieces.Length] is "in" or "at"))
            {
                return draft;
            }
        }

        return null;
    }

    private static TitleHit? LastTitle(SentenceScan scan, TokenRange range)
    {
        TitleHit? found = null;
        for (var t = range.Start; t < range.End; t++)
        {
            // "Ministry of Defence": the head comes before "of".
            if (scan.Lower(t) is "of" or "for" && found is not null)
            {
                break;
            }

            if (scan.TitleAt(t) is { } title && title.Word.OfBody is not null)
            {
                found = title;
            }
        }

        return found;
    }

    private static string? SectorAround(SentenceScan scan, TokenRange range)
    {
        // "the Iranian airline Mahan Air", "DEPA, the state gas company".
        var before = scan.TitleAt(range.Start - 1)?.Word.As(TitleUse.Body)?.Sector;
        if (before is not null || scan.Form(range.End) != ",")
        {
            return before;
        }

        for (var t = range.End + 1; t < Math.Min(range.End + 8, scan.Tokens.Count) && scan.Form(t) is not "," and not "."; t++)
        {
            if (scan.TitleAt(t)?.Word is { } word && (word.As(TitleUse.Body) ?? (word.As(TitleUse.Group) is { Sector: "BUS" } company ? company : null)) is { } body && t + 1 == scan.TitleAt(t)!.Value.Range.End)
            {
                return body.Sector;
            }
        }

        return null;
    }

    private static (StateEntry? State, string? Code) CountryAround(SentenceScan scan, TokenRange range, ActorKnowledge knowledge, out int start)
    {
        start = range.Start;
        for (var t = range.Start; t < range.End; t++)
        {
            if (scan.NameAt(t) is { Known.State: { } state })
            {
                return (state, state.Country);
            }
        }

        // Before the name: "Libyan House of Representatives", "Iran's Guardian Council", "Greek daily Kathimerini".
        for (var t = range.Start - 1; t >= 0 && range.Start - t <= 3; t--)
        {
            if (scan.NameAt(t) is { Known: { State: { } state, Use: NameUse.Adjective or NameUse.State } } hit
                && scan.Form(hit.Range.End) is not "," and not "-" && (t + 1 == range.Start || scan.IsGenitive(t + 1) || scan.TitleAt(t + 1) is not null || scan.TitleAt(range.Start - 1) is not null))
            {
                start = hit.Range.Start;
                return (state, state.Country);
            }

            if (!scan.IsGenitive(t) && scan.TitleAt(t) is null && scan.Tokens[t].Upos is not "ADJ" and not "NOUN")
            {
                break;
            }
        }

        // After it: "Ministry of Foreign Affairs of Iraq"; the "Border Committee of Thailand and Cambodia" is neither's.
        if (scan.Lower(range.End) is "of" or "in")
        {
            var at = scan.Lower(range.End + 1) == "the" ? range.End + 2 : range.End + 1;
            if (scan.NameAt(at) is { Known.State: { } state } owner)
            {
                if (scan.Lower(range.End) == "of" && scan.Lower(owner.Range.End) == "and" && scan.NameAt(owner.Range.End + 1) is { Known.State: not null })
                {
                    return (null, null);
                }

                return (state, state.Country);
            }

            if (scan.EntityAt(at) is { Type: EntityType.GeopoliticalEntity or EntityType.Location } place)
            {
                return (null, knowledge.Gazetteer.CountryOf(scan.Words(place.Range)));
            }
        }

        return (null, null);
    }

    private static void Claim(SentenceScan scan, TokenRange range, ActorDraft draft, ActorBook book)
    {
        var head = scan.HeadOf(range);
        book.Claim(draft, scan.Index, range, Enumerable.Range(range.Start, range.Count).OrderBy(t => t == head ? 0 : 1)
            .Where(t => scan.Tokens[t].Upos is not "PUNCT" and not "ADP" and not "DET"
                && (t == head || scan.NameAt(t) is not { Known.State: not null } || !scan.NameAt(t)!.Value.Range.Contains(t))));
    }

    private static void JoinAcronym(SentenceScan scan, TokenRange range, ActorDraft draft, Dictionary<string, ActorDraft> acronyms)
    {
        var at = range.End;
        if (scan.Form(at) is "(" && scan.Form(at + 2) is ")" && scan.Form(at + 1) is { Length: > 1 and < 12 } acronym
            && acronym.Count(char.IsUpper) * 2 >= acronym.Length)
        {
            acronyms[Pieces.Of(acronym) is [var piece, ..] ? piece : acronym] = draft;
        }
    }
}
