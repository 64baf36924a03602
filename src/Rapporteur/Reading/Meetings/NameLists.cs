using Rapporteur.Language;
using Rapporteur.Reading.Actors;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>
/// Lists of parties as they stand on the page ("A, B and C"). Long lists of names with titles are where trees fail most, and who
/// took part is told by such lists, so they are read off the words.
/// </summary>
internal sealed class NameLists
{
    private readonly Findings _findings;
    private readonly ILookup<int, ActorMention> _mentions;

    /// <summary>Indexes the mentions by sentence.</summary>
    /// <param name="findings">Actors and trees of the report.</param>
    public NameLists(Findings findings)
    {
        _findings = findings;
        _mentions = findings.Actors.Mentions
            .OrderBy(static m => m.Range.Start).ThenByDescending(static m => m.Range.Count).ToLookup(static m => m.Sentence);
    }

    /// <summary>All parties of the list that the token's mention is part of; none where the token is in no mention.</summary>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="token">Head of one party.</param>
    /// <param name="predicate">The encounter's word; a list does not run across it.</param>
    public IReadOnlyList<EntryId> Around(int sentence, int token, int predicate) =>
        Around(sentence, token, predicate, Widest(_mentions[sentence]));

    /// <summary>The parties named after "of" or "from" behind a word for a set of people: "representatives of Juba and Khartoum".</summary>
    public IReadOnlyList<EntryId> Behind(int sentence, int token, int predicate)
    {
        var tokens = _findings.Text.Sentences[sentence].Tokens;
        for (var i = token + 1; i < tokens.Count && i <= token + 2; i++)
        {
            if (tokens[i].Lemma is not ("of" or "from"))
            {
                continue;
            }

            var behind = Widest(_mentions[sentence].Where(m => m.Range.Start > i));
            return behind.Count > 0 && behind[0].Range.Start <= i + 2 ? Around(sentence, behind[0].Head, predicate, behind) : [];
        }

        return [];
    }

    /// <summary>The first mention of the sentence where it opens it, as in captions; null where it does not.</summary>
    public ActorMention? Opening(int sentence)
    {
        var mentions = Widest(_mentions[sentence]);
        for (var i = 0; i < mentions.Count && mentions[i].Range.Start <= 3; i++)
        {
            if (i + 1 == mentions.Count || mentions[i].Range.End != mentions[i + 1].Range.Start)
            {
                return mentions[i];
            }
        }

        return null;
    }

    private IReadOnlyList<EntryId> Around(int sentence, int token, int predicate, List<ActorMention> mentions)
    {
        var at = mentions.FindIndex(m => m.Range.Contains(token));
        if (at < 0)
        {
            return [];
        }

        var text = _findings.Text.Sentences[sentence];
        var (first, last) = (at, at);
        for (var i = at; i + 1 < mentions.Count && Joint(text, mentions, i, predicate) is var joint and not Link.None; i++)
        {
            // A list is closed by its "and"; "A met B, and C said" is none.
            last = joint is Link.And or Link.Modifier || joint == Link.CommaAnd && i > at ? i + 1 : last;
        }

        var hasAnd = last > at;
        for (var i = at; i > 0 && Joint(text, mentions, i - 1, predicate) is var joint and not Link.None; i--)
        {
            if (joint == Link.Comma && !hasAnd)
            {
                // "after talks between A and B, C hosted ...": nothing goes on behind its "and".
                break;
            }

            hasAnd |= joint is Link.And || joint == Link.CommaAnd && i > 1 && Joint(text, mentions, i - 2, predicate) == Link.Comma;
            first = hasAnd ? i - 1 : first;
        }

        var found = new List<EntryId>();
        for (var i = first; i <= last; i++)
        {
            // "Greek" in "Greek prime minister ..." is no party of its own.
            if (i < last && Joint(text, mentions, i, predicate) == Link.Modifier)
            {
                continue;
            }

            foreach (var id in IdsOf(sentence, mentions[i]))
            {
                if (!found.Contains(id))
                {
                    found.Add(id);
                }
            }
        }

        return found;
    }

    private IReadOnlyList<EntryId> IdsOf(int sentence, ActorMention mention)
    {
        var ids = _findings.Actors.AllAt(sentence, mention.Head);
        return ids.Contains(mention.Actor) ? ids : [mention.Actor];
    }

    /// <summary>How the mention and the next one are joined on the page.</summary>
    private static Link Joint(Sentence text, List<ActorMention> mentions, int index, int predicate)
    {
        var (a, b) = (mentions[index], mentions[index + 1]);
        if (a.Range.End <= predicate && b.Range.Start > predicate)
        {
            return Link.None;
        }

        if (a.Range.End == b.Range.Start)
        {
            return text.Tokens[a.Head].Upos is "ADJ" or "PROPN" && a.Range.Count <= 2 ? Link.Modifier : Link.None;
        }

        var (hasComma, hasAnd) = (false, false);
        for (var i = a.Range.End; i < b.Range.Start; i++)
        {
            switch (text.Tokens[i].Form)
            {
                case ",":
                    hasComma = true;
                    break;
                case "and" or "&":
                    hasAnd = true;
                    break;
                case "the" or "his" or "her" or "their" or "both" or "then" or "also" or "’s" or "'s":
                    break;
                default:
                    // Words of the next name's title.
                    if (text.Tokens[i].Head < b.Range.Start || text.Tokens[i].Head >= b.Range.End)
                    {
                        return Link.None;
                    }

                    break;
            }
        }

        // "..., and Z said": a subject of its own opens a new clause.
        var head = text.Tokens[b.Head];
        if (predicate < b.Range.Start && head.Relation.StartsWith("nsubj", StringComparison.Ordinal) && head.Head > b.Head)
        {
            return Link.None;
        }

        return hasAnd ? hasComma ? Link.CommaAnd : Link.And : hasComma ? Link.Comma : Link.None;
    }

    private static List<ActorMention> Widest(IEnumerable<ActorMention> all)
    {
        var widest = new List<ActorMention>();
        foreach (var mention in all)
        {
            if (widest.Count == 0 || mention.Range.Start >= widest[^1].Range.End)
            {
                widest.Add(mention);
            }
        }

        return widest;
    }

    private enum Link
    {
        None,
        Comma,
        And,
        CommaAnd,
        Modifier,
    }
}
