using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Extents and coordination of phrases in a tree.</summary>
internal static class Phrase
{
    /// <summary>The head and the heads of what is coordinated with it.</summary>
    public static IReadOnlyList<int> Conjuncts(Sentence sentence, int head)
    {
        List<int>? found = null;
        foreach (var child in sentence.ChildrenOf(head))
        {
            // "would sign, but only if ...": a condition is no second act.
            if (sentence.Tokens[child].Relation == "conj" && VerbSlots.Mark(sentence, child) is not ("if" or "unless" or "provided"))
            {
                found ??= [head];
                found.Add(child);
            }
        }

        return found ?? (IReadOnlyList<int>)[head];
    }

    /// <summary>The base relation, without its subtype.</summary>
    public static ReadOnlySpan<char> BaseOf(string relation)
    {
        var colon = relation.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? relation : relation.AsSpan(0, colon);
    }

    /// <summary>The subtree without the marks, prepositions and punctuation at its edges.</summary>
    public static TokenRange Of(Sentence sentence, int head) => Trim(sentence, head, sentence.SubtreeOf(head), cutConjuncts: false);

    /// <summary>One conjunct alone: the subtree without what is coordinated with its head.</summary>
    public static TokenRange OfConjunct(Sentence sentence, int head) => Trim(sentence, head, sentence.SubtreeOf(head), cutConjuncts: true);

    /// <summary>The noun phrase that a relative or participial clause modifies, without that clause.</summary>
    public static TokenRange WithoutClause(Sentence sentence, int head, int clause)
    {
        var range = sentence.SubtreeOf(head);
        var cut = sentence.SubtreeOf(clause);
        if (cut.Start > head)
        {
            range = new TokenRange(range.Start, cut.Start);
        }

        return Trim(sentence, head, range, cutConjuncts: false);
    }

    private static TokenRange Trim(Sentence sentence, int head, TokenRange range, bool cutConjuncts)
    {
        var tokens = sentence.Tokens;
        var (start, end) = (range.Start, range.End);
        if (cutConjuncts)
        {
            foreach (var child in sentence.ChildrenOf(head))
            {
                if (tokens[child].Relation == "conj" && child > head)
                {
                    end = Math.Min(end, sentence.SubtreeOf(child).Start);
                }
            }
        }

        var isMoving = true;
        while (isMoving && start < head)
        {
            var token = tokens[start];
            isMoving = token.Upos == "PUNCT" ? !IsOpening(token.Form)
                : (token.Head == head || IsFixedUnder(tokens, token, head)) && token.Relation is "case" or "mark" or "cc" or "fixed" or "cc:preconj";
            if (isMoving)
            {
                start++;
            }
        }

        while (end - 1 > head && (tokens[end - 1].Upos == "PUNCT" && !IsClosing(tokens[end - 1].Form) || tokens[end - 1].Relation == "cc"))
        {
            end--;
        }

        return new TokenRange(start, Math.Max(end, head + 1));
    }

    private static bool IsFixedUnder(IReadOnlyList<Token> tokens, Token token, int head) =>
        token.Relation == "fixed" && token.Head >= 0 && tokens[token.Head].Head == head;

    private static bool IsOpening(string form) => form is "“" or "‘" or "\"" or "``" or "(" or "[";

    private static bool IsClosing(string form) => form is "”" or "’" or "\"" or "''" or ")" or "]";
}
