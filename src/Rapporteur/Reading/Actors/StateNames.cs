using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rules <c>actor.state</c>: a state's name, its adjective, its people and the seats of its government speak of the state;
/// its capital does where it acts ("Moscow rejected the plan") and not where it is a place ("in Moscow").
/// </summary>
internal static class StateNames
{
    public static void Read(IReadOnlyList<SentenceScan> scans, ActorBook book)
    {
        var named = scans.SelectMany(scan => scan.Names)
            .Where(hit => hit.Known is { State: not null, Use: NameUse.State or NameUse.Adjective })
            .Select(hit => hit.Known.State!.Code)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var scan in scans)
        {
            foreach (var hit in scan.Names)
            {
                if (hit.Known is { Use: NameUse.People, State: { } home } && IsSome(scan, hit))
                {
                    book.Claim(Citizens(book, home, scan.Words(hit.Range)), scan.Index, hit.Range, Heads(scan, hit));
                }
                else if (hit.Known.State is { } state && Speaks(scan, hit, named, book.Knowledge))
                {
                    book.Claim(book.StateDraft(state), scan.Index, hit.Range, Heads(scan, hit));
                }
            }
        }
    }

    /// <summary>Whether a capital acts for its government here.</summary>
    public static bool Acts(SentenceScan scan, NameHit hit, ActorKnowledge knowledge)
    {
        var end = hit.Range.End;
        if (scan.IsGenitive(end))
        {
            return true;
        }

        if (scan.Lower(hit.Range.Start - 1) == "from" && hit.Range.Start > 1 && scan.Lower(hit.Range.Start - 2) is "seen" or "viewed")
        {
            // "Seen from Rabat": whose view it is.
            return true;
        }

        if (scan.Form(end) == "," && scan.NameAt(end + 1) is { Known.Use: NameUse.State })
        {
            return false;
        }

        if (hit.Range.Start == 0 && scan.Form(end) is "(" or "—" or "–" or "--" or ":")
        {
            return false;
        }

        var head = scan.HeadOf(hit.Range);
        var token = scan.Tokens[head];
        for (var steps = 0; token.Relation is "conj" or "flat" or "appos" && token.Head >= 0 && steps < 8; steps++)
        {
            // A coordinated capital does as the first does; "Trump and Moscow" asks the verb.
            token = scan.Tokens[token.Head];
        }

        var governor = token.Head >= 0 ? scan.Tokens[token.Head] : null;
        var before = hit.Range.Start - 1;
        if (scan.Lower(before) == "the")
        {
            before--;
        }

        // "after Kyiv refused": the conjunction opens the clause and says nothing of the place.
        // "of the Nairobi process": the preposition is that of the process.
        if (before >= 0 && token.Relation != "compound" && scan.Tokens[before].Upos is "ADP" or "SCONJ" && !(scan.Tokens[before].Relation == "mark" && token.Relation is "nsubj" or "nsubj:pass"))
        {
            var link = scan.Lower(before);
            if (knowledge.Is("locative", link))
            {
                return false;
            }

            if (link is "to" or "from" or "toward" or "towards" or "for" && governor is not null
                && (knowledge.Is("motion", governor.Lemma.ToLowerInvariant()) || (link == "from" && governor.Upos is "VERB")))
            {
                return false;
            }

            return link is "to" or "from" or "with" or "between" or "by" or "of" or "against" or "for" or "on" or "among" or "toward"
                or "towards" or "like" or "behind" or "than" or "about";
        }

        return token.Relation switch
        {
            "nsubj" or "csubj" or "iobj" or "nmod:poss" => true,
            "obj" or "nsubj:pass" => governor is null || !knowledge.Is("site", governor.Lemma.ToLowerInvariant()),
            "compound" or "amod" => scan.TitleAt(end) is not null || scan.Form(end) is "-" or "–",
            "obl" or "nmod" or "nmod:desc" or "obl:npmod" or "obl:unmarked" => scan.Tokens[head].Relation == "conj",
            _ => false,
        };
    }

    /// <summary>"visited Paris", "flew to Nairobi for a visit": whoever visits a capital visits its government; it stays the place.</summary>
    private static bool Hosts(SentenceScan scan, NameHit hit)
    {
        var capital = scan.Tokens[scan.HeadOf(hit.Range)];
        var governor = capital.Head >= 0 ? scan.Tokens[capital.Head] : null;
        var link = hit.Range.Start > 0 ? scan.Lower(hit.Range.Start - 1) : "";
        return governor?.Upos switch
        {
            "VERB" when governor.Lemma == "visit" => capital.Relation is "obj" or "nsubj:pass",
            "VERB" => link is "in" or "to" && governor.Lemma is "arrive" or "fly" or "travel" or "go" or "head" or "come" or "return"
                && scan.Tokens.Any(static t => t.Lemma is "visit" or "trip"),
            _ => false,
        };
    }

    /// <summary>"all affected Ethiopians", "thousands of Syrians": some of the people, not the state.</summary>
    private static bool IsSome(SentenceScan scan, NameHit hit) => hit.Range.Start > 0
        && (scan.Tokens[hit.Range.Start - 1].Upos is "ADJ" or "NUM" || scan.Lower(hit.Range.Start - 1) is "of" or "many" or "some" or "all" or "most"
            || scan.Tokens[hit.Range.Start - 1].Xpos is "VBN");

    private static ActorDraft Citizens(ActorBook book, StateEntry state, string name) => book.Keyed("people:" + state.Code, () =>
    {
        var draft = book.Make(name, Records.ActorKind.Group, "actor.people");
        draft.TellCountry(state.Country, 3);
        draft.TellSector("CVL", 2);
        draft.Plural = true;
        return draft;
    });

    private static bool Speaks(SentenceScan scan, NameHit hit, HashSet<string> named, ActorKnowledge knowledge)
    {
        if (scan.EntityAt(hit.Range.Start) is { Type: EntityType.Organization } organization
            && organization.Range.Count > hit.Range.Count && organization.Range.End > hit.Range.End
            && hit.Known.Use is not NameUse.Adjective and not NameUse.State)
        {
            return false;
        }

        return hit.Known.Use switch
        {
            NameUse.Capital => Acts(scan, hit, knowledge) || Hosts(scan, hit),
            NameUse.Seat => !(hit.Range.Start > 0 && scan.Lower(hit.Range.Start - 1) is "in" or "at"
                || (scan.Lower(hit.Range.Start - 1) is "the" && scan.Lower(hit.Range.Start - 2) is "in" or "at" or "outside")),
            NameUse.Short => named.Any(knowledge.HasShortName) && ShortActs(scan, hit),
            // "the Chinese" and "Russians" are the state's people here; a set with a noun of its own is a group.
            _ => true,
        };
    }

    private static bool ShortActs(SentenceScan scan, NameHit hit)
    {
        // "the north of the country" is a direction.
        var phrase = scan.Form(hit.Range.Start);
        var article = scan.Lower(hit.Range.Start) == "the" || scan.Lower(hit.Range.Start - 1) == "the";
        return article && scan.Lower(hit.Range.End) != "of"
            && (char.IsUpper(phrase[0]) || phrase == "the")
            && scan.Tokens[hit.Range.End - 1].Upos is "PROPN" or "NOUN" or "ADJ";
    }

    private static IEnumerable<int> Heads(SentenceScan scan, NameHit hit)
    {
        var head = scan.HeadOf(hit.Range);
        yield return head;
        for (var t = hit.Range.Start; t < hit.Range.End; t++)
        {
            if (t != head && scan.Tokens[t].Upos is not "DET" and not "ADP" and not "PUNCT")
            {
                yield return t;
            }
        }
    }
}
