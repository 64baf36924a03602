using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Noun phrases with a role noun and no name: offices ("the US president", rule <c>actor.office</c>), unnamed sources
/// (<c>actor.source</c>), groups (<c>actor.group</c>), institutions (<c>actor.institution</c>) and governments (<c>actor.government</c>).
/// </summary>
internal sealed class Nominals(ActorBook book, Describer describer, CountryContext context, Owners owners)
{
    private readonly Dictionary<string, List<ActorDraft>> _byNoun = new(StringComparer.Ordinal);
    private readonly NominalBearers _bearers = new(book, owners);

    /// <summary>The armed forces of a state: however called, one actor.</summary>
    public static ActorDraft Forces(ActorBook book, StateEntry state, string name) => book.Keyed("forces:" + state.Code, () =>
    {
        var draft = book.Make(name, ActorKind.Organization, "actor.institution");
        draft.TellCountry(state.Country, 3);
        draft.TellSector("MIL", 3);
        return draft;
    });

    public void Read(IReadOnlyList<SentenceScan> scans)
    {
        foreach (var scan in scans)
        {
            for (var i = 0; i < scan.Titles.Count; i++)
            {
                if (!scan.TitleTaken[i] && IsHead(scan, i))
                {
                    Read(scan, describer.Describe(scan, i));
                }
            }
        }
    }

    /// <summary>Whether the title heads a phrase rather than modifying another title ("government sources").</summary>
    private bool IsHead(SentenceScan scan, int index)
    {
        var title = scan.Titles[index];
        var last = title.Range.End - 1;
        var head = scan.HeadOf(title.Range);
        if (book.At(scan.Index, head) is not null || scan.Tokens[head].Upos is "VERB" or "AUX" or "ADP"
            || scan.Lower(head) == "firm" && (scan.Tokens[head] is { Upos: "ADJ", Relation: "amod" } || (scan.Tokens[head].Relation is "compound" or "amod" && scan.IsGenitive(title.Range.Start - 1))))
        {
            return false;
        }

        if (scan.EntityAt(last) is { } entity && (entity.Type is EntityType.Person or EntityType.Miscellaneous))
        {
            return false;
        }

        if (scan.Form(title.Range.Start - 1) == "-" && scan.Tokens[head].Relation is "compound" or "amod")
        {
            // "a three-judge panel"
            return false;
        }

        for (var t = title.Range.End; t < scan.Tokens.Count && t - title.Range.End < 3; t++)
        {
            if (scan.TitleAt(t) is not null)
            {
                return scan.IsGenitive(t - 1) || scan.Tokens[head].Relation is not ("compound" or "amod" or "nmod:desc" or "flat");
            }

            if (scan.Tokens[t].Upos is not "NOUN" and not "ADJ" and not "PROPN" || scan.Tokens[head].Relation is not ("compound" or "amod"))
            {
                break;
            }
        }

        return true;
    }

    private void Read(SentenceScan scan, Description description)
    {
        var word = description.Title.Word;
        if (NominalThings.IsThing(scan, description, book))
        {
            return;
        }

        if (!word.Plural && word.As(TitleUse.State) is { } government)
        {
            Government(scan, description, government);
        }
        else if (word.As(TitleUse.Container) is { } container && description.Complement.Count > 0
            && scan.Lower(description.Complement.Start) == "of" && !(word.Plural && word.As(TitleUse.Source) is not null))
        {
            Group(scan, description, container);
        }
        else if (word.As(TitleUse.Source) is { } source && (word.Plural || word.As(TitleUse.Office) is null))
        {
            Source(scan, description, source);
        }
        else if (!word.Plural && (word.As(TitleUse.Office) ?? word.As(TitleUse.Role)) is { } office && word.As(TitleUse.Body) is null)
        {
            Office(scan, description, office);
        }
        else if (!word.Plural && word.As(TitleUse.Body) is { } body)
        {
            Institution(scan, description, body);
        }
        else if ((word.As(TitleUse.Group) ?? word.As(TitleUse.Office) ?? word.As(TitleUse.Role) ?? word.As(TitleUse.Body)) is { } group)
        {
            Group(scan, description, group);
        }
    }

    private void Government(SentenceScan scan, Description description, TitleEntry entry)
    {
        // "his leadership": a quality of somebody, not who leads a state.
        if (description.Title.Word.Phrase == "leadership" && description.Possessor >= 0 && owners.StateOf(scan, description) is null
            && (scan.Tokens[description.Possessor].Upos is "PRON" || book.At(scan.Index, description.Possessor) is { Kind: not ActorKind.State }))
        {
            return;
        }

        var state = owners.StateOf(scan, description) ?? owners.PossessorState(scan, description) ?? (description.Bare || description.Determiner.Length > 0
            ? context.MostRelevant(scan.Index, scan.HeadOf(description.Title.Range)) : null);
        if (state is not null)
        {
            ClaimPhrase(book.StateDraft(state), scan, description);
            return;
        }

        Add(scan, description, ActorKind.Organization, "actor.government", entry);
    }

    private void Institution(SentenceScan scan, Description description, TitleEntry entry)
    {
        var state = owners.StateOf(scan, description) ?? owners.PossessorState(scan, description);
        if (entry.Sector == "MIL" && !description.Several && description.BodySector is null or "MIL" or "GOV")
        {
            if (state is null && description.Range.Count <= 1 && _bearers.LastArmy(scan, description) is { } army)
            {
                ClaimPhrase(army, scan, description);
                return;
            }

            state ??= description.Range.Count <= 1 ? context.MostRelevant(scan.Index, scan.HeadOf(description.Title.Range)) : null;
            if (state is not null && Narrowing(scan, description) == 0)
            {
                ClaimPhrase(Forces(book, state, Text(scan, description)), scan, description);
                return;
            }
        }

        if (state is null && !Indefinite(description) && _bearers.Earlier(scan, description, draft => draft.Kind is ActorKind.Organization) is { } earlier)
        {
            ClaimPhrase(earlier, scan, description);
            return;
        }

        if (state is not null && entry.Phrase is "embassy" or "consulate" && book.Drafts.Find(other => other.Kind == ActorKind.Organization && other.Country == state.Country
            && other.Name.Contains(entry.Phrase, StringComparison.OrdinalIgnoreCase)) is { } mission)
        {
            // A report tells of one embassy of a state, "in Lima" or "in Peru".
            ClaimPhrase(mission, scan, description);
            return;
        }

        var draft = Add(scan, description, ActorKind.Organization, "actor.institution", entry);
        draft.TellCountry(state?.Country, 3);
        if (description.Complement.Count == 0 || description.Country is not null)
        {
            draft.TellCountry((draft.Sector is { } sector && book.Knowledge.Is("context", sector) ? context.Around(scan.Index, isPeople: false)
                : context.MostRelevant(scan.Index, description.Title.Range.Start))?.Country, 1);
        }
    }

    private void Office(SentenceScan scan, Description description, TitleEntry entry)
    {
        if (!Indefinite(description) && description.Determiner is not ("no" or "any" or "every" or "each")
            && (_bearers.Counterpart(scan, description) ?? _bearers.Holder(scan, description)) is { } holder)
        {
            ClaimPhrase(holder, scan, description);
            return;
        }

        var draft = Add(scan, description, ActorKind.Unnamed, "actor.office", entry);
        draft.Role ??= description.Text;
        draft.Titles.Add(description.Title.Word.Phrase);
        draft.TellCountry(owners.PossessorState(scan, description)?.Country, 2);
    }

    private void Source(SentenceScan scan, Description description, TitleEntry entry) =>
        Add(scan, description, ActorKind.Unnamed, "actor.source", entry).TellCountry(owners.PossessorState(scan, description)?.Country, 2);

    private void Group(SentenceScan scan, Description description, TitleEntry entry)
    {
        if (entry.Use == TitleUse.Group && entry.Sector == "MIL" && !description.Several && description.BodySector is null or "MIL" or "GOV"
            && Narrowing(scan, description) == 0 && description.Title.Word.Phrase is "troops" or "soldier" or "armed force" or "security force" or "security forces"
            && owners.StateOf(scan, description) is { } state)
        {
            ClaimPhrase(Forces(book, state, Text(scan, description)), scan, description);
            return;
        }

        if (!description.Title.Word.Plural && description.Title.Word.Phrase is "country" or "nation" or "state" or "power" or "people" or "member state"
            && description.Title.Word.Phrase is not "people")
        {
            // "the country" is no party of its own; it stands for the state last spoken of.
            if (description.Bare && description.Determiner is "the" or "his" or "her" or "their"
                && context.MostRelevant(scan.Index, description.Title.Range.Start) is { } meant)
            {
                book.Claim(book.StateDraft(meant), scan.Index, description.Range, [scan.HeadOf(description.Title.Range)], pronoun: true);
            }

            return;
        }

        if (entry.Sector == "REB" && Band(scan, description) is { } band)
        {
            ClaimPhrase(band, scan, description);
            return;
        }

        if (description.Title.Word is { Plural: false, Phrase: "side" })
        {
            // "the Chadian side" is the state; "the other side" points at somebody, "neither side" at both.
            if (owners.StateOf(scan, description) is { } party)
            {
                ClaimPhrase(book.StateDraft(party), scan, description);
                return;
            }

            if (description.BodySector is null && description.Determiner is not ("neither" or "either"))
            {
                return;
            }
        }

        if (description.Title.Word.Plural && book.Knowledge.Is("members", description.Title.Word.Phrase) && Members(scan, description) is { Count: > 1 } members)
        {
            var head = scan.HeadOf(description.Title.Range);
            book.Replace(scan.Index, head, description.Range, members);
            return;
        }

        var draft = Add(scan, description, ActorKind.Group, "actor.group", entry);
        draft.Plural |= description.Title.Word.Plural || scan.Tokens[scan.HeadOf(description.Title.Range)].Xpos == "NNS" || scan.Lower(description.Title.Range.End - 1) is "people" or "police" or "public";
        draft.TellCountry(owners.PossessorState(scan, description)?.Country, 2);
        if (entry.Inherits && owners.Principal(scan, description) is { Sector: { } theirs })
        {
            draft.TellSector(theirs, 3);
        }

        if (draft.Sector is { } sector && book.Knowledge.Is("context", sector) && !description.Several)
        {
            draft.TellCountry(context.Around(scan.Index, book.Knowledge.Is("people", sector))?.Country, 1);
        }
    }

    /// <summary>"M23 rebels", "the resilient Taliban insurgency": the armed body named before the noun, unless a number tells of some of its people.</summary>
    private ActorDraft? Band(SentenceScan scan, Description description)
    {
        var before = description.Title.Range.Start - 1;
        if (before < description.Range.Start || description.Complement.Count > 0 || (!description.Title.Word.Plural && book.Knowledge.Is("fighter", description.Title.Word.Phrase))
            || description.Determiner is "some" or "several" or "many" || book.At(scan.Index, before) is not { Kind: ActorKind.Organization, Sector: "REB" } band)
        {
            return null;
        }

        for (var t = description.Range.Start; t < before; t++)
        {
            if (scan.Tokens[t].Upos is "NUM" || scan.Lower(t) is "senior" or "former" or "some" or "several" or "many" or "other")
            {
                return null;
            }
        }

        return band;
    }

    /// <summary>"the governments of Chad, Niger and Mali", "the armies of A and B": the states in the list.</summary>
    private List<ActorDraft> Members(SentenceScan scan, Description description)
    {
        var members = new List<ActorDraft>();
        var at = description.Title.Range.End;
        if (scan.Lower(at) is not ("of" or "from"))
        {
            return members;
        }

        for (at++; at < scan.Tokens.Count; at++)
        {
            if (scan.NameAt(at) is { Known: { State: { } state, Use: NameUse.State or NameUse.Capital } } hit)
            {
                members.Add(book.StateDraft(state));
                at = hit.Range.End - 1;
            }
            else if (scan.Lower(at) is not ("," or "and" or "the" or "of"))
            {
                break;
            }
        }

        return members;
    }

    /// <summary>The actor so described: an earlier one of the same noun that fits, or a new one.</summary>
    private ActorDraft Add(SentenceScan scan, Description description, ActorKind kind, string rule, TitleEntry entry)
    {
        var noun = description.Title.Word.Phrase;
        var country = description.Acts(entry);
        var text = Text(scan, description);
        if (!_byNoun.TryGetValue(noun, out var known))
        {
            _byNoun[noun] = known = [];
        }

        var draft = known.FindLast(other => string.Equals(other.Name, text, StringComparison.OrdinalIgnoreCase));
        if (draft is null && !Indefinite(description))
        {
            draft = known.FindLast(other => other.Kind == kind && (description.Bare
                || (country is not null && other.Country == country && Narrowing(scan, description) == 0)));
        }

        if (draft is null)
        {
            draft = book.Make(text, kind, rule);
            draft.TellSector(description.SectorOf(entry), 2);
            if (!book.Knowledge.Is("relational", noun) || description.Possessor < 0)
            {
                draft.TellCountry(country, 3);
            }

            known.Add(draft);
        }

        ClaimPhrase(draft, scan, description);
        return draft;
    }

    /// <summary>Number of modifiers that are neither the country's nor plain ("Kurdish", "special" in "Syrian special forces").</summary>
    private int Narrowing(SentenceScan scan, Description description)
    {
        var count = 0;
        for (var t = description.Range.Start; t < description.Title.Range.Start; t++)
        {
            var known = scan.NameAt(t) is { Known.State: not null } || scan.IsGenitive(t) || scan.Tokens[t].Upos is "NUM" or "PUNCT"
                || scan.Lower(t) is "government" or "armed" or "security" or "military" or "state" or "conventional" or "main" or "top" or "senior" or "several";
            count += known ? 0 : 1;
        }

        return count;
    }

    private static bool Indefinite(Description description) => description.Determiner is "a" or "an" or "another" or "one";

    private static string Text(SentenceScan scan, Description description) =>
        scan.Words(description.Wide.Count <= 9 ? description.Wide : description.Range);

    private void ClaimPhrase(ActorDraft draft, SentenceScan scan, Description description)
    {
        var head = scan.HeadOf(description.Title.Range);
        var heads = new List<int> { head };
        for (var t = description.Title.Range.Start; t < description.Title.Range.End; t++)
        {
            if (t != head && scan.Tokens[t].Upos is not "PUNCT" and not "ADP" and not "DET")
            {
                heads.Add(t);
            }
        }

        book.Claim(draft, scan.Index, description.Range, heads);
        if (description.Wide != description.Range)
        {
            book.AlsoAs(draft, scan.Index, description.Wide, head);
        }

        if (description.Range != description.Title.Range)
        {
            return;
        }

        // "thousands of protesters": what follows "of" heads the set as well.
        if (description.Title.Word.As(TitleUse.Container) is not null && scan.Lower(description.Complement.Start) == "of")
        {
            for (var t = description.Complement.Start + 1; t < description.Complement.End; t++)
            {
                if (scan.TitleIndexAt(t) is >= 0 and var inner && scan.Titles[inner].Word.As(TitleUse.State) is null)
                {
                    book.Claim(draft, scan.Index, description.Wide, [scan.HeadOf(scan.Titles[inner].Range)]);
                    break;
                }
            }
        }
    }
}
