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

    /// <summary>Claims the names for people, and returns them.</summary>
    public IReadOnlyList<PersonName> Read(IReadOnlyList<SentenceScan> scans, NameKinds kinds)
    {
        List<PersonName> names = [.. scans.SelectMany(new PersonNameFinder(book.Knowledge, kinds).Find)];
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
        return names;
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

    /// <summary>The person that a name speaks of, or null where it is somebody new.</summary>
    private ActorDraft? Match(PersonName name, bool full)
    {
        ActorDraft? best = null;
        var bestScore = 0;
        for (var i = Math.Max(0, _people.Count - Reach); i < _people.Count; i++)
        {
            var (draft, pieces) = _people[i];
            var score = NameComparison.Compare(name.Pieces, pieces, full);
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

    private ActorDraft Make(PersonName name)
    {
        var draft = book.Make(FullName(name), ActorKind.Person, "actor.person");
        draft.NamePieces = name.Pieces;
        _people.Add((draft, name.Pieces));
        return draft;
    }

    private static string FullName(PersonName name) => name.Scan.Words(name.Range);

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
            TakeHead(scan, title, range, draft);
        }
    }

    /// <summary>"A Foreign Ministry spokesman, Jon Hald, said": whatever the tree makes the head of the whole, he said it and not the ministry.</summary>
    private void TakeHead(SentenceScan scan, Description title, TokenRange name, ActorDraft draft)
    {
        if (title.Range.End > name.Start)
        {
            return;
        }

        var whole = new TokenRange(title.Range.Start, name.End);
        var head = scan.HeadOf(whole);
        if (head < title.Title.Range.Start && book.At(scan.Index, head) is { Kind: ActorKind.Organization } body && body != draft && !scan.IsGenitive(head + 1)
            && scan.Tokens[scan.HeadOf(name)] is var own && whole.Contains(own.Head))
        {
            book.Replace(scan.Index, head, whole, [draft], pronoun: false);
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
