using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>Those whom the report has just spoken of together, and whom "they" may mean.</summary>
internal sealed class Twosomes(ActorBook book)
{
    /// <summary>Those whom "the two leaders" or another "they" has joined before, and how well they fit.</summary>
    public (IReadOnlyList<ActorDraft> Drafts, double Score) Before(IReadOnlyList<SentenceScan> scans, SentenceScan scan, int token)
    {
        (IReadOnlyList<ActorDraft> Drafts, double Score) best = ([], -50.0);
        var isOfTwo = IsOfTwo(scan, token);
        foreach (var group in book.MentionsOf(Math.Max(0, scan.Index - (isOfTwo ? 2 * Pronouns.Memory : Pronouns.Memory)), scan.Index).Where(static m => m.Pronoun).GroupBy(static m => (m.Sentence, m.Head)))
        {
            var drafts = group.Select(static m => m.Draft).Distinct().ToList();
            var (sentence, head) = group.Key;
            if (drafts.Count < 2 || (sentence == scan.Index && (head >= token || MentionRoles.Coargument(scan, head, token))))
            {
                continue;
            }

            var score = (isOfTwo ? 6 : 3) - ((scan.Index - sentence) * (isOfTwo ? 1.5 : 3)) + MentionRoles.Role(scans[sentence], head) + (head * 0.01);
            if (score >= best.Score)
            {
                best = (drafts, score);
            }
        }

        foreach (var (drafts, sentence, head) in Pairs(scans, scan, token))
        {
            var score = (isOfTwo ? 4 : 2) - ((scan.Index - sentence) * 3) + MentionRoles.Role(scans[sentence], head) + (head * 0.01);
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
                if (here.Tokens[t] is not { Relation: "nsubj", Head: >= 0 and var verb } || book.At(index, t) is not { Kind: ActorKind.Person } first || (index == scan.Index && MentionRoles.Coargument(scan, t, token)))
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

                if (drafts.Count == 1 && Met(here, verb) is { } second && second != first)
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

    /// <summary>"met Putin", "spoke with Putin": the person whom the subject of the verb meets, or null.</summary>
    private ActorDraft? Met(SentenceScan scan, int verb)
    {
        var lemma = scan.Tokens[verb].Lemma;
        if (lemma is "meet" or "call" or "phone" or "telephone" or "see" && scan.Sentence.ChildOf(verb, "obj") is >= 0 and var met)
        {
            return book.At(scan.Index, met) is { Kind: ActorKind.Person } person ? person : null;
        }

        foreach (var child in lemma is "meet" or "speak" or "talk" ? scan.Sentence.ChildrenOf(verb) : [])
        {
            if (scan.Tokens[child].Relation == "obl" && scan.Sentence.ChildOf(child, "case") is >= 0 and var link && scan.Lower(link) is "with" or "to")
            {
                return book.At(scan.Index, child) is { Kind: ActorKind.Person } person ? person : null;
            }
        }

        return null;
    }

    /// <summary>"they agreed", "they signed": it takes two.</summary>
    public static bool IsOfTwo(SentenceScan scan, int token) =>
        scan.Tokens[token] is { Relation: "nsubj", Head: >= 0 and var verb } && scan.Tokens[verb].Lemma is "agree" or "sign" or "discuss" or "negotiate" or "meet" or "exchange";
}
