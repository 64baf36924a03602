using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rule <c>actor.person</c>: names of people with the titles before and after them; surname and full name become one actor,
/// two people of one surname stay apart.
/// </summary>
internal sealed class PersonNames(ActorBook book, Describer describer)
{
    // More people than any report names; a bound on the work where a text is a book.
    private const int Reach = 500;

    private readonly List<(ActorDraft Draft, string[] Pieces)> _people = [];

    private List<PersonName> _names = [];

    public void Read(IReadOnlyList<SentenceScan> scans)
    {
        var names = _names = [.. scans.SelectMany(Find)];
        foreach (var name in names)
        {
            PersonTitles.Attach(name, describer, book.Knowledge);
        }

        // Full names first, so that a surname in the headline finds its bearer further down.
        foreach (var name in names.Where(name => name.Pieces.Length > 1))
        {
            Assign(name, Match(name, full: true) ?? Make(name));
        }

        foreach (var name in names.Where(name => name.Pieces.Length == 1))
        {
            Assign(name, Match(name, full: false) ?? Make(name));
        }

        Surnames(scans);
    }

    /// <summary>Surnames that the names model passed over, of people the report names in full elsewhere.</summary>
    private void Surnames(IReadOnlyList<SentenceScan> scans)
    {
        var bearers = new Dictionary<string, ActorDraft>(StringComparer.Ordinal);
        foreach (var (person, pieces) in _people)
        {
            if (pieces.Length > 1)
            {
                bearers[pieces[^1]] = person;
            }
        }

        foreach (var scan in scans)
        {
            for (var t = 0; t < scan.Tokens.Count; t++)
            {
                if (IsLoneName(scan, t) && book.At(scan.Index, t) is null && scan.Form(t).Length > 3 && bearers.TryGetValue(scan.Form(t), out var draft)
                    && (t + 1 == scan.Tokens.Count || scan.Tokens[t + 1].Upos != "PROPN") && (t == 0 || scan.Tokens[t - 1].Upos != "PROPN"))
                {
                    book.Claim(draft, scan.Index, new TokenRange(t, t + 1), [t]);
                }
            }
        }
    }

    /// <summary>A name by itself, or what the models took for an adjective or a people where a phrase of its own stands ("Tatar rejects a federation").</summary>
    private static bool IsLoneName(SentenceScan scan, int token) => scan.NameAt(token) is null && (scan.Tokens[token].Upos == "PROPN" && scan.EntityAt(token) is null
        || scan.Tokens[token].Upos is "PROPN" or "ADJ" or "NOUN" && char.IsUpper(scan.Form(token)[0]) && scan.Tokens[token].Relation is not ("amod" or "compound" or "nmod:desc")
            && scan.EntityAt(token) is null or { Type: EntityType.Group or EntityType.Miscellaneous, Range.Count: 1 });

    private IEnumerable<PersonName> Find(SentenceScan scan)
    {
        var taken = new bool[scan.Tokens.Count];
        var reached = 0;
        foreach (var entity in scan.Sentence.Entities)
        {
            if (entity.Type != EntityType.Person || entity.Range.Start < reached || BodyNames.IsCalledBody(scan, entity))
            {
                continue;
            }

            var joined = Joined(scan, entity.Range);
            reached = joined.End;
            foreach (var part in Parts(scan, Widened(scan, joined)))
            {
                var range = Trim(scan, part);
                if (range.Count > 0 && scan.NameAt(range.Start) is not { Known: { Body: not null, Use: NameUse.Body } })
                {
                    Array.Fill(taken, true, range.Start, range.Count);
                    yield return new PersonName(scan, range, NamePieces(scan, range));
                }
            }
        }

        // What the names model missed: a title before proper nouns.
        foreach (var title in scan.Titles)
        {
            var first = title.Range.End;
            if (title.Word.Plural || title.Word.As(TitleUse.Office) is null || first >= taken.Length || taken[first])
            {
                continue;
            }

            var end = first;
            while (end < taken.Length && end - first < 4 && !taken[end] && scan.Tokens[end].Upos == "PROPN" && scan.NameAt(end) is null
                && scan.TitleAt(end) is null && scan.EntityAt(end) is null && char.IsUpper(scan.Form(end)[0]))
            {
                end++;
            }

            if (end > first && end < taken.Length && scan.Tokens[end].Upos != "PROPN" && NamePieces(scan, new(first, end)) is { Length: > 0 } pieces)
            {
                yield return new PersonName(scan, new TokenRange(first, end), pieces);
            }
        }

        foreach (var title in scan.Titles)
        {
            if (Apposed(scan, title) is { } range && !taken[range.Start] && NamePieces(scan, range) is { Length: > 1 } pieces)
            {
                yield return new PersonName(scan, range, pieces);
            }
        }
    }

    /// <summary>"Zabihullah Mujahid, the Taliban's chief spokesman,": proper nouns with a title beside them; null where they are none.</summary>
    private static TokenRange? Apposed(SentenceScan scan, TitleHit title)
    {
        var apposition = scan.Tokens[scan.HeadOf(title.Range)];
        if (apposition is not { Relation: "appos", Head: >= 0 and var first } || first >= title.Range.Start || title.Word.OfPerson is null || title.Word.Plural)
        {
            return null;
        }

        var end = first;
        while (end < title.Range.Start && IsUnknownName(scan, end) && (end == first || scan.Tokens[end].Head == first || scan.Tokens[end].Head == end - 1))
        {
            end++;
        }

        return end - first > 1 && scan.Form(end) == "," ? new TokenRange(first, end) : null;
    }

    private static bool IsUnknownName(SentenceScan scan, int token) => scan.Tokens[token].Upos == "PROPN" && char.IsUpper(scan.Form(token)[0])
        && scan.NameAt(token) is null && scan.TitleAt(token) is null && scan.EntityAt(token) is null;

    /// <summary>The range with the proper nouns before it that the tree makes one name with it ("Mahmoud" of "Mahmoud Ali Youssouf").</summary>
    private static TokenRange Widened(SentenceScan scan, TokenRange range)
    {
        // Beside a lone surname the word may as well be a title that nobody listed.
        var start = range.Start;
        while (range.Count > 1 && start > 0 && IsUnknownName(scan, start - 1)
            && ((scan.Tokens[start - 1].Relation is "compound" or "flat" && range.Contains(scan.Tokens[start - 1].Head))
                || (scan.Tokens[start].Relation is "flat" && scan.Tokens[start].Head == start - 1)))
        {
            start--;
        }

        // "Robert Hale, Jr.": the model may end the name at the comma.
        return new TokenRange(start, scan.Form(range.End) == "," && scan.Form(range.End + 1) is "Jr." or "Jr" or "Sr." or "Sr" ? range.End + 2 : range.End);
    }

    /// <summary>"Ursula von der Leyen": the name with what stands across its particles, where the names model ended it at one of them.</summary>
    private TokenRange Joined(SentenceScan scan, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start > 0 && book.Knowledge.Is("particle", scan.Form(start - 1)))
        {
            start--;
        }

        while (end > start && Past(scan, end) is { } next)
        {
            end = next;
        }

        return new TokenRange(start, end);
    }

    /// <summary>The end of the person's name that follows particles at a token, or null where none does.</summary>
    private int? Past(SentenceScan scan, int token)
    {
        var after = token;
        while (book.Knowledge.Is("particle", scan.Form(after)))
        {
            after++;
        }

        return after > token && scan.EntityAt(after) is { Type: EntityType.Person } entity && entity.Range.Start <= after ? entity.Range.End
            : after > token && after < scan.Tokens.Count && IsUnknownName(scan, after) ? after + 1 : null;
    }

    /// <summary>"Tatar, Holguín": two people whom the names model took for one.</summary>
    private static IEnumerable<TokenRange> Parts(SentenceScan scan, TokenRange range)
    {
        var start = range.Start;
        for (var t = range.Start; t < range.End; t++)
        {
            if (scan.Form(t) == "," && scan.Form(t + 1) is not ("Jr." or "Jr" or "Sr." or "Sr"))
            {
                yield return new TokenRange(start, t);
                start = t + 1;
            }
        }

        yield return new TokenRange(start, range.End);
    }

    private TokenRange Trim(SentenceScan scan, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (book.Knowledge.Is("honorific", scan.Form(start))
            || (scan.TitleAt(start) is { } title && title.Range.End < end && title.Word.OfPerson is not null && title.Word.Phrase is not "prince" and not "father")))
        {
            start = scan.TitleAt(start) is { } covering ? Math.Max(start + 1, Math.Min(covering.Range.End, end)) : start + 1;
        }

        while (end > start && (scan.IsGenitive(end - 1) || scan.Tokens[end - 1].Upos == "PUNCT" && scan.Form(end - 1) != "."))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    private static string[] NamePieces(SentenceScan scan, TokenRange range) => [.. Pieces.Of(scan.Words(range)).Select(piece => piece.TrimEnd(','))
        .Where(piece => piece is not ("al" or "el" or "Al" or "El" or "ul" or "Jr" or "Sr" or "" or "'s" or "\"" or "II" or "III" or "IV"))];

    /// <summary>The person that a name speaks of, or null where it is somebody new.</summary>
    private ActorDraft? Match(PersonName name, bool full)
    {
        ActorDraft? best = null;
        var bestScore = 0;
        for (var i = Math.Max(0, _people.Count - Reach); i < _people.Count; i++)
        {
            var (draft, pieces) = _people[i];
            var score = Compare(name.Pieces, pieces, full);
            if (score == 0)
            {
                continue;
            }

            // Of two with one surname, the one whose office or country fits; else the one named last.
            foreach (var title in name.Titles)
            {
                score += draft.Titles.Contains(title.Title.Word.Phrase) ? 8 : 0;
                score += title.Country is not null && title.Country == draft.Country ? 4 : 0;
                score -= title.Country is not null && !draft.CountryIsWeak && title.Country != draft.Country ? 20 : 0;
            }

            if (name.Gender != ' ' && draft.Gender != ' ')
            {
                score += name.Gender == draft.Gender ? 2 : -20;
            }

            if (score > 0 && score >= bestScore)
            {
                (best, bestScore) = (draft, score);
            }
        }

        return best;
    }

    /// <summary>How well a name fits a known one: 0 for not at all.</summary>
    private static int Compare(string[] name, string[] known, bool full)
    {
        if (!full)
        {
            return known.Length == 0 ? 0
                : Near(name[0], known[^1]) ? 12
                : Near(name[0], known[0]) ? 9
                : known.Any(piece => Near(piece, name[0])) ? 8 : 0;
        }

        var (fewer, more) = name.Length <= known.Length ? (name, known) : (known, name);
        if (fewer.Length < 2)
        {
            return 0;
        }

        var shared = fewer.Count(piece => more.Any(other => Near(piece, other) || (piece.Length == 1 && other[0] == piece[0])));
        return shared == fewer.Length && (Near(name[^1], known[^1]) || Near(name[0], known[0])) ? 12 : 0;
    }

    /// <summary>Equal, or two spellings of one long name ("Zelensky", "Zelenskyy").</summary>
    private static bool Near(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (a.Length < 6 || b.Length < 6 || Math.Abs(a.Length - b.Length) > 1 || a[0] != b[0])
        {
            return false;
        }

        var (front, back) = (0, 0);
        var least = Math.Min(a.Length, b.Length);
        while (front < least && a[front] == b[front])
        {
            front++;
        }

        while (back < least - front && a[^(back + 1)] == b[^(back + 1)])
        {
            back++;
        }

        return front + back >= Math.Max(a.Length, b.Length) - 1;
    }

    private ActorDraft Make(PersonName name)
    {
        var draft = book.Make(FullName(name), ActorKind.Person, "actor.person");
        draft.NamePieces = name.Pieces;
        _people.Add((draft, name.Pieces));
        return draft;
    }

    private static string FullName(PersonName name) => name.Scan.Words(name.Range);

    /// <summary>Countries that a neighbour tells, once all people and bodies are known: "Greek prime minister A and energy minister B", "B's aide C", "the group's founder, D".</summary>
    public void Neighbours()
    {
        foreach (var name in _names)
        {
            if (book.At(name.Scan.Index, name.Range.End - 1) is not { Kind: ActorKind.Person, HasCountry: false } draft)
            {
                continue;
            }

            foreach (var title in name.Titles)
            {
                var before = title.Range.Start - 1;
                if (title.Possessor >= 0 && (book.At(name.Scan.Index, title.Possessor) ?? OwnerBefore(name.Scan, title)) is { } owner && owner != draft)
                {
                    draft.TellCountry(owner.Country, 2);
                    if (title.Title.Word.OfPerson is { } entry && (entry.Inherits || owner.Sector is "REB" or "OPP" or "PTY" && entry.Sector is "GOV") && owner.Sector is { } theirs and not ("UNS" or "MIL"))
                    {
                        draft.TellSector(theirs, 4);
                    }
                }
                else if (title.Complement.Count > 0 && PersonIn(name.Scan, title.Complement) is { } principal && principal != draft)
                {
                    draft.TellCountry(principal.Country, 2);
                }
                else if (name.Scan.Lower(before) is "his" or "her" or "its" or "," or "and")
                {
                    before -= name.Scan.Lower(before) is "his" or "her" or "its" ? 1 : 0;
                    before -= name.Scan.Lower(before) is "and" or "," ? 1 : 0;
                    before -= name.Scan.Lower(before) is "," ? 1 : 0;
                    if (book.At(name.Scan.Index, before) is { Kind: ActorKind.Person, CountryIsWeak: false } fellow && fellow != draft)
                    {
                        draft.TellCountry(fellow.Country, 2);
                    }
                }
            }
        }
    }

    /// <summary>Whom "his" or "her" before a title most likely is: the last person of the sentence before it; "its", the last body or state spoken of.</summary>
    private ActorDraft? OwnerBefore(SentenceScan scan, Description title)
    {
        ActorDraft? found = null;
        if (title.Determiner == "its")
        {
            foreach (var mention in book.MentionsOf(scan.Index - 1, scan.Index))
            {
                found = mention.Draft.Kind is ActorKind.Organization or ActorKind.State && (mention.Sentence < scan.Index || mention.Head < title.Possessor)
                    ? mention.Draft : found;
            }

            return found;
        }

        for (var t = 0; t < title.Possessor && title.Determiner is "his" or "her"; t++)
        {
            found = book.At(scan.Index, t) is { Kind: ActorKind.Person } person ? person : found;
        }

        if (found is null && title.Determiner is "his" or "her")
        {
            // "His adviser, ...": whoever the sentence before speaks of first.
            foreach (var mention in book.MentionsOf(scan.Index - 1, scan.Index - 1))
            {
                found ??= mention.Draft.Kind == ActorKind.Person ? mention.Draft : null;
            }
        }

        return found;
    }

    private ActorDraft? PersonIn(SentenceScan scan, TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
        {
            if (book.At(scan.Index, t) is { Kind: ActorKind.Person } person)
            {
                return person;
            }
        }

        return null;
    }

    private void Assign(PersonName name, ActorDraft draft)
    {
        if (name.Pieces.Length > draft.NamePieces.Length)
        {
            draft.Name = FullName(name);
            draft.NamePieces = name.Pieces;
            var at = _people.FindLastIndex(person => person.Draft == draft);
            _people[at] = (draft, name.Pieces);
        }

        // "National Security Council Secretary Aram Melikyan of Armenia": what is said of the person outweighs where such a body usually is.
        if (name.IsOf && name.Titles.TrueForAll(static title => title.Country is null))
        {
            draft.TellCountry(name.Country, 3);
        }

        foreach (var title in name.Titles)
        {
            Take(draft, title);
        }

        draft.TellCountry(name.Country, 2);
        draft.TellSector(name.Sector, 1);
        if (draft.Gender == ' ')
        {
            draft.Gender = name.Gender != ' ' ? name.Gender : book.Knowledge.GenderOf(name.Pieces.Length > 1 ? name.Pieces[0] : "");
        }

        ClaimName(name, draft);
    }

    private void ClaimName(PersonName name, ActorDraft draft)
    {
        var scan = name.Scan;
        var range = name.Range;
        var front = name.Titles.Find(title => title.Range.End <= range.Start && range.Start - title.Range.End <= 1);
        var whole = front is null ? range : new TokenRange(front.Title.Range.Start, range.End);
        var head = scan.HeadOf(whole);
        book.Claim(draft, scan.Index, range, Tokens(scan, range).OrderBy(t => t == head ? 0 : 1));
        foreach (var title in name.Titles)
        {
            // The title's own words lead to the person as well, whichever the tree makes the head.
            book.Claim(draft, scan.Index, title.Range.End <= range.Start ? new TokenRange(title.Title.Range.Start, range.End) : title.Range,
                Tokens(scan, title.Title.Range));
        }
    }

    private static IEnumerable<int> Tokens(SentenceScan scan, TokenRange range) =>
        Enumerable.Range(range.Start, range.Count).Where(t => scan.Tokens[t].Upos is not "PUNCT" and not "ADP" and not "DET");

    /// <summary>"Presidents" of two people is "President" of each, with the capitals of the text.</summary>
    private static string Cased(Description title)
    {
        var phrase = title.Title.Word.Phrase;
        return char.IsUpper(title.Text[0]) ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : phrase;
    }

    private void Take(ActorDraft draft, Description title)
    {
        if (title.Title.Word.OfPerson is not { } entry)
        {
            return;
        }

        draft.TellCountry(title.Acts(entry), title.Country is not null || title.BodyCountry is not null ? 3 : 2);
        // A minister with a rank is a minister.
        var isRank = book.Knowledge.Is("rank", entry.Phrase);
        draft.TellSector(isRank && title.BodySector is "GOV" or "LEG" ? title.BodySector : title.SectorOf(entry), entry.Use == TitleUse.Office && !title.Past && !isRank ? 3 : 2);
        draft.Role ??= title.Title.Word.Plural ? Cased(title) : title.Text;
        draft.Affiliated |= title.Institution;
        draft.Titles.Add(title.Title.Word.Phrase);
        if (draft.Gender == ' ')
        {
            draft.Gender = book.Knowledge.Is("female", title.Title.Word.Phrase) ? 'f' : book.Knowledge.Is("male", title.Title.Word.Phrase) ? 'm' : ' ';
        }
    }
}
