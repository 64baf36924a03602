using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rules <c>actor.pronoun</c>: "he" and "she" are the fitting person last spoken of, subjects before others and nobody who speaks
/// the quotation that the pronoun stands in; "it" a state or body, "they" a group or body; "the two leaders" the last two that fit.
/// </summary>
internal sealed class Pronouns(ActorBook book, IReadOnlyList<ActorDraft> adversaries)
{
    private const int Memory = 3;

    public void Read(IReadOnlyList<SentenceScan> scans)
    {
        foreach (var scan in scans)
        {
            Joint(scans, scan);
            for (var t = 0; t < scan.Tokens.Count; t++)
            {
                if (book.At(scan.Index, t) is null && scan.Tokens[t].Upos is "PRON" or "DET")
                {
                    Resolve(scans, scan, t);
                }
            }
        }
    }

    private void Resolve(IReadOnlyList<SentenceScan> scans, SentenceScan scan, int token)
    {
        var word = scan.Lower(token);
        var isOfTwo = IsOfTwo(scan, token);
        var gender = book.Knowledge.Is("male", word) ? 'm' : book.Knowledge.Is("female", word) ? 'f' : ' ';
        Func<ActorDraft, int>? fits = gender != ' ' ? draft => draft.Kind switch
            {
                ActorKind.Person => draft.Gender == gender ? 4 : draft.Gender == ' ' ? (gender == 'm' ? 3 : 1) : -100,
                ActorKind.Unnamed when !draft.Plural => -3,
                _ => -100,
            }
            : book.Knowledge.Is("thing", word) ? draft => draft.Kind switch
            {
                ActorKind.State or ActorKind.Organization => 1,
                ActorKind.Group => draft.Plural ? -2 : 0,
                _ => -100,
            }
            : book.Knowledge.Is("plural", word) ? draft => draft.Kind switch
            {
                ActorKind.Group => isOfTwo && draft.Sector is "CVL" or "REF" ? -9 : 3,
                ActorKind.Unnamed => draft.Plural ? 3 : -2,
                ActorKind.Organization => IsPlural(draft) ? 2 : 0,
                ActorKind.State => -1,
                _ => -100,
            }
            : null;
        if (fits is null)
        {
            return;
        }

        var (draft, score) = Best(scans, scan, token, fits);
        if (book.Knowledge.Is("plural", word) && Together(scans, scan, token) is var (together, joint) && together.Count > 1 && joint >= score)
        {
            book.Replace(scan.Index, token, new TokenRange(token, token + 1), together);
        }
        else if (draft is not null)
        {
            book.Claim(draft, scan.Index, new TokenRange(token, token + 1), [token], pronoun: true);
        }
    }

    /// <summary>"the Rapid Support Forces": a body whose name is a plural.</summary>
    private static bool IsPlural(ActorDraft draft) => draft.NamePieces is [.., [.., not 's', 's'] last] && char.IsUpper(draft.Name[0]) && last is not ("Nations" or "States");

    /// <summary>Those whom "the two leaders" or another "they" has joined before, and how well they fit.</summary>
    private (IReadOnlyList<ActorDraft> Drafts, double Score) Together(IReadOnlyList<SentenceScan> scans, SentenceScan scan, int token)
    {
        (IReadOnlyList<ActorDraft> Drafts, double Score) best = ([], -50.0);
        var isOfTwo = IsOfTwo(scan, token);
        foreach (var group in book.MentionsOf(Math.Max(0, scan.Index - (isOfTwo ? 2 * Memory : Memory)), scan.Index).Where(static m => m.Pronoun).GroupBy(static m => (m.Sentence, m.Head)))
        {
            var drafts = group.Select(static m => m.Draft).Distinct().ToList();
            var (sentence, head) = group.Key;
            if (drafts.Count < 2 || (sentence == scan.Index && (head >= token || Coargument(scan, head, token))))
            {
                continue;
            }

            var score = (isOfTwo ? 6 : 3) - ((scan.Index - sentence) * (isOfTwo ? 1.5 : 3)) + Role(scans[sentence], head) + (head * 0.01);
            if (score >= best.Score)
            {
                best = (drafts, score);
            }
        }

        foreach (var (drafts, sentence, head) in Pairs(scans, scan, token))
        {
            var score = (isOfTwo ? 4 : 2) - ((scan.Index - sentence) * 3) + Role(scans[sentence], head) + (head * 0.01);
            if (score >= best.Score)
            {
                best = (drafts, score);
            }
        }

        return best;
    }

    /// <summary>Those whom the clauses before have as joint subjects ("Rubio and Lavrov spoke") or as the two sides of an encounter ("Trump last met Putin").</summary>
    private IEnumerable<(IReadOnlyList<ActorDraft> Drafts, int Sentence, int Head)> Pairs(IReadOnlyList<SentenceScan> scans, SentenceScan scan, int token)
    {
        for (var index = Math.Max(0, scan.Index - 1); index <= scan.Index; index++)
        {
            var here = scans[index];
            for (var t = 0; t < (index == scan.Index ? token : here.Tokens.Count); t++)
            {
                if (here.Tokens[t] is not { Relation: "nsubj", Head: >= 0 and var verb } || book.At(index, t) is not { Kind: ActorKind.Person } first || (index == scan.Index && Coargument(scan, t, token)))
                {
                    continue;
                }

                var drafts = new List<ActorDraft> { first };
                foreach (var child in here.Sentence.ChildrenOf(t))
                {
                    if (here.Tokens[child].Relation == "conj" && book.At(index, child) is { Kind: ActorKind.Person } other && !drafts.Contains(other))
                    {
                        drafts.Add(other);
                    }
                }

                if (drafts.Count == 1 && here.Tokens[verb].Lemma is "meet" or "call" or "phone" or "telephone" or "see" && here.Sentence.ChildOf(verb, "obj") is >= 0 and var met
                    && book.At(index, met) is { Kind: ActorKind.Person } second && second != first)
                {
                    drafts.Add(second);
                }

                if (drafts.Count > 1)
                {
                    yield return (drafts, index, t);
                }
            }
        }
    }

    /// <summary>"they agreed", "they signed": it takes two.</summary>
    private static bool IsOfTwo(SentenceScan scan, int token) =>
        scan.Tokens[token] is { Relation: "nsubj", Head: >= 0 and var verb } && scan.Tokens[verb].Lemma is "agree" or "sign" or "discuss" or "negotiate" or "meet" or "exchange";

    private (ActorDraft? Draft, double Score) Best(IReadOnlyList<SentenceScan> scans, SentenceScan scan, int token, Func<ActorDraft, int> fits)
    {
        ActorDraft? best = null;
        var bestScore = -50.0;
        var subject = SubjectAbove(scan, token);
        foreach (var mention in book.MentionsOf(Math.Max(0, scan.Index - Memory), scan.Index))
        {
            if (mention.Sentence == scan.Index && mention.Head >= token)
            {
                continue;
            }

            var fit = fits(mention.Draft);
            var other = scans[mention.Sentence];
            if (fit <= -50 || (mention.Sentence == scan.Index && (Coargument(scan, mention.Head, token) || mention.Range.Contains(token))))
            {
                continue;
            }

            // Inside a quotation the speaker says "I", so "he" is somebody else.
            if (scan.Quoted[token] && mention.Sentence == scan.Index && !scan.Quoted[mention.Head]
                && other.Tokens[mention.Head].Relation is "nsubj")
            {
                continue;
            }

            var distance = scan.Index - mention.Sentence;
            var score = fit - (distance * 3) + Role(other, mention.Head) + (mention.Head * 0.01) + (distance == 0 && IsIn(scan, mention.Head, subject) ? 2.5 : 0);
            if (score >= bestScore)
            {
                (best, bestScore) = (mention.Draft, score);
            }
        }

        return (best, bestScore);
    }

    private static bool IsIn(SentenceScan scan, int mention, int subject) =>
        subject >= 0 && (mention == subject || (scan.Tokens[mention].Relation == "conj" && scan.Tokens[mention].Head == subject));

    /// <summary>The subject of the clause above the one that the pronoun is the subject of ("Lima said it ..."); -1 for none.</summary>
    private static int SubjectAbove(SentenceScan scan, int pronoun)
    {
        if (scan.Tokens[pronoun].Relation is not ("nsubj" or "nsubj:pass"))
        {
            return -1;
        }

        for (var (at, clauses) = (scan.Tokens[pronoun].Head, 0); at >= 0; at = scan.Tokens[at].Head)
        {
            if (scan.Tokens[at].Upos is not ("VERB" or "AUX" or "ADJ") && scan.Sentence.ChildOf(at, "nsubj") < 0)
            {
                continue;
            }

            var subject = scan.Sentence.ChildOf(at, "nsubj");
            if (clauses > 0 && subject >= 0 && subject < pronoun)
            {
                return subject;
            }

            clauses++;
        }

        return -1;
    }

    private static double Role(SentenceScan scan, int head)
    {
        var token = scan.Tokens[head];
        if (token.Relation is "conj" && token.Head >= 0)
        {
            token = scan.Tokens[token.Head];
        }

        return token.Relation switch
        {
            "nsubj" when token.Head >= 0 && scan.Tokens[token.Head].Relation is "root" or "parataxis" or "conj" => 4,
            "nsubj" or "nsubj:pass" => 3,
            "obj" or "iobj" => 1.5,
            "obl:agent" => 1.5,
            "obl" => 1,
            "nmod:poss" => 0.5,
            _ => 0,
        };
    }

    /// <summary>"Putin told him": subject and object of one verb are two people; a possessive may be the subject's own.</summary>
    private static bool Coargument(SentenceScan scan, int mention, int pronoun)
    {
        var token = scan.Tokens[pronoun];
        return token.Relation is "obj" or "iobj" or "obl" or "nsubj" && token.Head >= 0 && scan.Tokens[mention].Head == token.Head;
    }

    private void Joint(IReadOnlyList<SentenceScan> scans, SentenceScan scan)
    {
        for (var t = 1; t < scan.Tokens.Count; t++)
        {
            var noun = scan.Lower(t);
            if (book.Knowledge.Is("delegation", noun) && Senders(scans, scan, t) is { Count: 2 } senders)
            {
                book.Replace(scan.Index, t, new TokenRange(t, t + 1), senders);
                continue;
            }

            var counted = IsCount(scan, t - 1) ? t - 1 : IsCount(scan, t - 2) && scan.Tokens[t - 1].Upos is "ADJ" ? t - 2 : -1;
            var isDefinite = counted < 0 && noun is "leaders" or "presidents" or "sides" or "parties" or "ministers" && scan.Lower(t - 1) == "the" && IsBare(scan, t);
            counted = isDefinite ? t - 1 : counted;
            if (counted < 0 || !book.Knowledge.Is("collective", noun))
            {
                continue;
            }

            var states = noun is "sides" or "countries" or "nations" or "governments" or "states" or "neighbors" or "neighbours" or "powers" or "parties" or "allies";
            var last = new List<ActorDraft>();
            foreach (var mention in book.MentionsOf(Math.Max(0, scan.Index - Memory - 1), scan.Index).Reverse())
            {
                var fits = states ? mention.Draft.Kind is ActorKind.State || (noun is "sides" or "parties" && mention.Draft.Kind is ActorKind.Organization)
                    : mention.Draft.Kind is ActorKind.Person && Bears(mention.Draft, noun) && (mention.Draft.Titles.Count > 0 || Role(scans[mention.Sentence], mention.Head) >= 1);
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

            if (!states && last.Count == 2 && Leads(scan.Index, last) is { Count: 2 } leads && leads.TrueForAll(lead => Bears(lead, noun)))
            {
                last = leads;
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
                book.Replace(scan.Index, t, new TokenRange(counted, t + 1), last);
            }
        }
    }

    /// <summary>
    /// "The two men" some sentences after their names: where the last two spoken of stood in different sentences, the two of whom the report has
    /// spoken in the most sentences, the later one first; empty where more than two, or fewer, stand out.
    /// </summary>
    private List<ActorDraft> Leads(int sentence, List<ActorDraft> last)
    {
        var told = book.MentionsOf(0, sentence - 1).Where(static mention => mention.Draft.Kind == ActorKind.Person).GroupBy(static mention => mention.Draft)
            .Select(static group => (Draft: group.Key, Sentences: group.Select(static mention => mention.Sentence).Distinct().ToList()))
            .OrderByDescending(static told => told.Sentences.Count).ToList();
        var places = last.ConvertAll(person => told.Find(t => t.Draft == person).Sentences ?? []);
        return places[0].Intersect(places[1]).Any(at => sentence - at <= Memory) || told.Count < 2 || told[1].Sentences.Count < 3 || (told.Count > 2 && told[2].Sentences.Count * 3 > told[1].Sentences.Count * 2)
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

        var states = Together(scans, scan, noun).Drafts.Select(draft => draft.State ?? book.Knowledge.State(draft.Country)).OfType<StateEntry>().Distinct().ToList();
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
