using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Rule <c>actor.body</c>, by a noun alone: "the group", "the airline", "the militants" are the body last named that has been called so
/// ("Polaris, a shipping company") or whose sector such nouns stand for (sets <c>called-SECTOR</c> of the word table).
/// </summary>
internal sealed class BodyNouns(ActorBook book)
{
    private const int Memory = 6;
    private const int Reach = 9;

    private readonly Dictionary<ActorDraft, HashSet<string>> _called = [];

    public void Read(IReadOnlyList<SentenceScan> scans)
    {
        Learn(scans);
        foreach (var scan in scans)
        {
            for (var t = 1; t < scan.Tokens.Count; t++)
            {
                if (scan.Tokens[t].Upos == "NOUN" && book.At(scan.Index, t) is null && Start(scan, t) is >= 0 and var start
                    && Meant(scan, start, t) is { } body)
                {
                    book.Claim(body, scan.Index, new TokenRange(start + 1, t + 1), [t]);
                }
            }
        }
    }

    /// <summary>What each body is called in apposition on either side, or by a copula.</summary>
    private void Learn(IReadOnlyList<SentenceScan> scans)
    {
        foreach (var scan in scans)
        {
            foreach (var mention in book.MentionsOf(scan.Index, scan.Index))
            {
                if (mention.Draft.Kind != ActorKind.Organization || mention.Pronoun)
                {
                    continue;
                }

                var before = mention.Range.Start - 1;
                if (before >= 0 && scan.Tokens[before] is { Upos: "NOUN", Xpos: "NN" })
                {
                    // "the Iranian airline Mahan Air": one mention, whichever of the two the tree makes the head.
                    Call(mention.Draft, scan, before);
                    book.Claim(mention.Draft, scan.Index, new TokenRange(before, mention.Range.End), [before]);
                }

                foreach (var child in scan.Sentence.ChildrenOf(mention.Head))
                {
                    if (child >= mention.Range.End && scan.Tokens[child] is { Relation: "appos", Upos: "NOUN" })
                    {
                        Call(mention.Draft, scan, child);
                    }
                }

                var head = scan.Tokens[mention.Head];
                if (head.Relation == "nsubj" && head.Head >= 0 && scan.Tokens[head.Head].Upos == "NOUN" && scan.Sentence.ChildOf(head.Head, "cop") >= 0)
                {
                    Call(mention.Draft, scan, head.Head);
                }
            }
        }
    }

    private void Call(ActorDraft draft, SentenceScan scan, int noun)
    {
        if (!_called.TryGetValue(draft, out var nouns))
        {
            _called[draft] = nouns = new HashSet<string>(StringComparer.Ordinal);
        }

        nouns.Add(scan.Lower(noun));
    }

    /// <summary>The article before the noun, nothing between them that sets it off from what was named; -1 where there is none.</summary>
    private int Start(SentenceScan scan, int noun)
    {
        if (scan.Tokens[noun].Relation is "compound" or "appos" || scan.Lower(noun + 1) == "of"
            || (noun + 1 < scan.Tokens.Count && scan.Tokens[noun + 1].Upos is "PROPN"))
        {
            return -1;
        }

        for (var t = noun - 1; t >= 0 && noun - t <= 4; t--)
        {
            if (scan.Lower(t) is "the" or "that" or "this")
            {
                return t;
            }

            if (scan.Tokens[t].Upos is not ("ADJ" or "NOUN") || scan.NameAt(t) is not null || book.Knowledge.Is("contrast", scan.Lower(t)))
            {
                return -1;
            }
        }

        return -1;
    }

    private ActorDraft? Meant(SentenceScan scan, int start, int noun)
    {
        var word = scan.Lower(noun);
        ActorDraft? found = null;
        foreach (var mention in book.MentionsOf(Math.Max(0, scan.Index - Memory), scan.Index))
        {
            if (mention.Draft.Kind == ActorKind.Organization && !mention.Pronoun && !book.Knowledge.Is("soldiery", mention.Draft.Name.Split(' ')[0])
                && (mention.Sentence < scan.Index || (mention.Head < start && start - mention.Head > 2 && start - mention.Range.End < Reach * 4))
                && IsCalled(mention.Draft, word))
            {
                found = mention.Draft;
            }
        }

        return found;
    }

    private bool IsCalled(ActorDraft draft, string word) => (_called.TryGetValue(draft, out var nouns) && nouns.Contains(word))
        || (draft.Sector is { } sector && book.Knowledge.Is("called-" + sector, word));
}
