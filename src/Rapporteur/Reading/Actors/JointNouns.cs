using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rule <c>actor.pronoun</c>, by a noun: "the two leaders", "both sides", "the presidents" are the last two of the kind spoken of, or the two at odds;
/// a delegation that is nobody's is theirs.
/// </summary>
internal sealed class JointNouns(ActorBook book, Twosomes together, IReadOnlyList<ActorDraft> adversaries)
{
    private List<ActorDraft> _people = [];
    private List<ActorDraft> _states = [];

    /// <summary>Gives the nouns of a sentence to whom they join; the sentences before it must have been read.</summary>
    public void Read(IReadOnlyList<SentenceScan> scans, SentenceScan scan)
    {
        for (var t = 1; t < scan.Tokens.Count; t++)
        {
            var noun = scan.Lower(t);
            if (book.Knowledge.Is("delegation", noun) && Senders(scans, scan, t) is { Count: 2 } senders)
            {
                book.Replace(scan.Index, t, new TokenRange(t, t + 1), senders);
                continue;
            }

            var isEach = scan.Lower(t - 1) is "neither" or "either";
            noun = isEach ? noun switch { "party" => "parties", "country" => "countries", _ => noun + "s" } : noun;
            var counted = isEach || IsCount(scan, t - 1) ? t - 1 : IsCount(scan, t - 2) && scan.Tokens[t - 1].Upos is "ADJ" ? t - 2 : -1;
            var isDefinite = counted < 0 && noun is "leaders" or "presidents" or "sides" or "parties" or "ministers" && scan.Lower(t - 1) == "the" && IsBare(scan, t);
            counted = isDefinite ? t - 1 : counted;
            if (counted < 0 || !book.Knowledge.Is("collective", noun))
            {
                continue;
            }

            var states = noun is "sides" or "countries" or "nations" or "governments" or "states" or "neighbors" or "neighbours" or "powers" or "parties" or "allies";
            var last = new List<ActorDraft>();
            foreach (var mention in book.MentionsOf(Math.Max(0, scan.Index - Pronouns.Memory - 1), scan.Index).Reverse())
            {
                var fits = states ? mention.Draft.Kind is ActorKind.State || (noun is "sides" or "parties" && mention.Draft.Kind is ActorKind.Organization)
                    : mention.Draft.Kind is ActorKind.Person && Bears(mention.Draft, noun) && (mention.Draft.Titles.Count > 0 || MentionRoles.Role(scans[mention.Sentence], mention.Head) >= 1);
                if ((mention.Sentence < scan.Index || mention.Head < counted) && fits && !last.Contains(mention.Draft) && !IsActingOn(scan, mention, t)
                    && !(states && IsMediator(scans[mention.Sentence], mention.Head)) && !last.Exists(other => AreOne(other, mention.Draft)))
                {
                    last.Add(mention.Draft);
                }

                if (last.Count == 2)
                {
                    break;
                }
            }

            if (!states && !isDefinite && Leads(scan.Index, last) is { Count: 2 } leads && leads.TrueForAll(lead => Bears(lead, noun)))
            {
                last = leads;
            }

            var known = states ? _states : _people;
            if ((last.Count < 2 || isDefinite) && known.Count == 2 && last.TrueForAll(known.Contains) && (states || known.TrueForAll(one => Bears(one, noun))))
            {
                // A text that goes on about "the two leaders" names them once.
                book.Replace(scan.Index, t, new TokenRange(counted, t + 1), known);
                continue;
            }

            if (!states && (last.Count < 2 || isDefinite) && noun is "leaders" or "presidents" && OnlyTwo(scan.Index, noun) is { Count: 2 } heads)
            {
                _people = heads;
                book.Replace(scan.Index, t, new TokenRange(counted, t + 1), heads);
                continue;
            }

            if (last.Count == 0 && !states && !isDefinite)
            {
                last = Ahead(scans, scan.Index, t, noun);
            }

            if (noun is "sides" or "parties" && adversaries.Count == 2 && (last.Count < 2 || IsBetweenOthers(scan, last, t)))
            {
                book.Replace(scan.Index, t, new TokenRange(counted, t + 1), adversaries);
            }
            else if (last.Count == 2 && (!isDefinite || ArePair(scan.Index, last, states)))
            {
                last.Reverse();
                (states ? ref _states : ref _people) = last;
                book.Replace(scan.Index, t, new TokenRange(counted, t + 1), last);
            }
        }
    }

    /// <summary>The two whom alone the text so far calls by such a title ("the leaders" of a readout); empty where there are more or fewer.</summary>
    private List<ActorDraft> OnlyTwo(int sentence, string noun)
    {
        var heads = book.Drafts.FindAll(draft => draft is { Kind: ActorKind.Person, Titles.Count: > 0 } && Bears(draft, noun));
        heads.RemoveAll(head => book.MentionsOf(head).All(mention => mention.Sentence > sentence));
        return heads.Count == 2 && heads[0].Country != heads[1].Country ? heads : [];
    }

    /// <summary>
    /// "The two men" some sentences after their names: unless the last two spoken of stood in one sentence, the two of whom the report has
    /// spoken in the most sentences, the later one first; empty where more than two, or fewer, stand out.
    /// </summary>
    private List<ActorDraft> Leads(int sentence, List<ActorDraft> last)
    {
        var told = book.MentionsOf(0, sentence - 1).Where(static mention => mention.Draft.Kind == ActorKind.Person).GroupBy(static mention => mention.Draft)
            .Select(static group => (Draft: group.Key, Sentences: group.Select(static mention => mention.Sentence).Distinct().ToList()))
            .OrderByDescending(static told => told.Sentences.Count).ToList();
        var places = last.ConvertAll(person => told.Find(t => t.Draft == person).Sentences ?? []);
        return (places.Count == 2 && places[0].Intersect(places[1]).Any(at => sentence - at <= Pronouns.Memory)) || told.Count < 2 || told[1].Sentences.Count < 3 || (told.Count > 2 && told[2].Sentences.Count * 3 > told[1].Sentences.Count * 2)
            ? [] : told[0].Sentences[^1] >= told[1].Sentences[^1] ? [told[0].Draft, told[1].Draft] : [told[1].Draft, told[0].Draft];
    }

    /// <summary>"Technical teams will meet": of nobody named, so of the states whose leaders have just been joined; empty where they are somebody's.</summary>
    private List<ActorDraft> Senders(IReadOnlyList<SentenceScan> scans, SentenceScan scan, int noun)
    {
        foreach (var child in scan.Sentence.ChildrenOf(noun))
        {
            var (relation, word) = (scan.Tokens[child].Relation, scan.Lower(child));
            if (relation is "nmod" or "compound" or "nummod" or "conj" or "appos" or "acl:relcl" || (relation is "nmod:poss" && word != "their")
                || (relation is "amod" && !book.Knowledge.Is("delegated", word)) || (relation is "det" && word is "a" or "an" or "no" or "other" or "these"))
            {
                return [];
            }
        }

        var states = together.Before(scans, scan, noun).Drafts.Select(draft => draft.State ?? book.Knowledge.State(draft.Country)).OfType<StateEntry>().Distinct().ToList();
        return states.Count == 2 ? states.ConvertAll(book.StateDraft) : [];
    }

    /// <summary>"brokered by Qatar and Oman": whoever brings the two together is neither.</summary>
    private bool IsMediator(SentenceScan scan, int head)
    {
        var at = scan.Tokens[head];
        at = at is { Relation: "conj", Head: >= 0 } ? scan.Tokens[at.Head] : at;
        return at is { Relation: "obl:agent" or "nsubj", Head: >= 0 } && book.Knowledge.Is("mediates", scan.Tokens[at.Head].Lemma);
    }

    /// <summary>"the two leaders" of an opening that names them only further down: the first two of the kind in one list; reversed, or empty.</summary>
    private List<ActorDraft> Ahead(IReadOnlyList<SentenceScan> scans, int sentence, int token, string noun)
    {
        ActorDraft? first = null;
        var where = -1;
        foreach (var mention in book.MentionsOf(sentence, sentence + 2))
        {
            if ((mention.Sentence == sentence && mention.Head < token) || mention.Pronoun || mention.Draft is not { Kind: ActorKind.Person, Titles.Count: > 0 } person || !Bears(person, noun))
            {
                continue;
            }

            if (first is not null && person != first && mention.Sentence == where
                && scans[where].Tokens[mention.Head] is { Relation: "conj" } conjunct && book.At(where, conjunct.Head) == first)
            {
                return [person, first];
            }

            if (person != first)
            {
                (first, where) = (person, mention.Sentence);
            }
        }

        return [];
    }

    /// <summary>"the two" and "both" point back; "two diplomats" are new to the report.</summary>
    private static bool IsCount(SentenceScan scan, int token) =>
        token >= 0 && (scan.Lower(token) == "both" || (scan.Lower(token) == "two" && token > 0 && scan.Tokens[token - 1].Upos is "DET" or "PRON"));

    /// <summary>A state and its own government or army stand on one side.</summary>
    private static bool AreOne(ActorDraft one, ActorDraft other) =>
        one.Country is not null && one.Country == other.Country && one.Sector is "GOV" or "MIL" && other.Sector is "GOV" or "MIL" && (one.Kind is ActorKind.State || other.Kind is ActorKind.State);

    /// <summary>"Qatar spoke to both sides": whoever acts on the two in this clause is neither of them.</summary>
    private bool IsActingOn(SentenceScan scan, DraftMention mention, int noun)
    {
        var draft = mention.Draft;
        if (scan.Tokens[noun].Relation is "nsubj" or "nsubj:pass")
        {
            return false;
        }

        var verb = scan.Tokens[noun].Head;
        for (var steps = 0; verb >= 0 && scan.Tokens[verb].Upos is not "VERB" && steps < 4; steps++)
        {
            verb = scan.Tokens[verb].Head;
        }

        for (var steps = 0; verb >= 0 && steps < 3; steps++)
        {
            if (scan.Sentence.ChildOf(verb, "nsubj") is >= 0 and var subject)
            {
                // "the United States and the European Union urged both sides", "the UN envoy appealed to both sides".
                return book.MentionsOf(scan.Index, scan.Index).Any(m => m.Draft == draft && IsPart(scan, m.Head, subject))
                    || (book.At(scan.Index, subject) is { } doer && (doer == draft || (draft.State is not null && doer.Country == draft.Country)));
            }

            verb = scan.Tokens[verb].Relation is "xcomp" or "advcl" or "conj" ? scan.Tokens[verb].Head : -1;
        }

        return false;
    }

    /// <summary>The subject, one of those joined with it, or what its title belongs to; not whom "of" names behind it.</summary>
    private static bool IsPart(SentenceScan scan, int token, int subject)
    {
        for (var steps = 0; token >= 0 && token != subject && steps < 4; steps++)
        {
            token = scan.Tokens[token].Relation is "conj" or "compound" or "nmod:desc" or "nmod:poss" or "amod" or "flat" ? scan.Tokens[token].Head : -1;
        }

        return token == subject;
    }

    /// <summary>Whether the last two spoken of are not the two at odds, while somebody else acts on the pair here.</summary>
    private bool IsBetweenOthers(SentenceScan scan, List<ActorDraft> last, int noun) =>
        scan.Tokens[noun].Relation is not ("nsubj" or "nsubj:pass") && !last.TrueForAll(adversaries.Contains);

    /// <summary>Nothing tells which leaders: neither an adjective nor a phrase behind.</summary>
    private static bool IsBare(SentenceScan scan, int noun)
    {
        foreach (var child in scan.Sentence.ChildrenOf(noun))
        {
            if (scan.Tokens[child].Relation is "nmod" or "nmod:poss" or "acl" or "acl:relcl" or "amod" or "compound" or "nummod" or "conj" or "appos")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the two, and nobody else of their kind, have been spoken of more than once: "the presidents" without a number.</summary>
    private bool ArePair(int sentence, List<ActorDraft> two, bool states)
    {
        var often = book.MentionsOf(Math.Max(0, sentence - 12), sentence)
            .Where(mention => !mention.Pronoun && (states ? mention.Draft.Kind is ActorKind.State : mention.Draft.Kind is ActorKind.Person))
            .GroupBy(static mention => mention.Draft)
            .Where(static group => group.Select(static mention => mention.Sentence).Distinct().Count() > 1)
            .Select(static group => group.Key)
            .ToList();
        return often.Count == 2 && two.TrueForAll(often.Contains);
    }

    private static bool Bears(ActorDraft draft, string noun) => noun switch
    {
        "presidents" => draft.Titles.Contains("president"),
        "ministers" => draft.Titles.Exists(title => title.EndsWith("minister", StringComparison.Ordinal)),
        "leaders" => draft.Titles.Exists(title => title is "president" or "prime minister" or "leader" or "premier" or "chancellor" or "king" or "supreme leader")
            || draft.Titles.Count == 0,
        _ => true,
    };
}
