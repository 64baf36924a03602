using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>
/// Nouns that sum up proposals told before in the sentence: in "demands a handover of the port, an idea that Oslo rejects" Oslo
/// rejects the handover.
/// </summary>
internal static class SummaryNouns
{
    /// <summary>The proposals that the noun sums up, cut off before it; empty where it sums up none.</summary>
    public static IReadOnlyList<TokenRange> Antecedents(Findings findings, Proposition proposition, int head)
    {
        var sentence = findings.SentenceOf(proposition);
        if (!IsSummary(sentence, head) && sentence.Tokens[head] is not { Upos: "PRON", Lemma: "it" })
        {
            return [];
        }

        var start = head;
        while (start > 0 && sentence.Tokens[start - 1].Upos is "DET" or "ADJ")
        {
            start--;
        }

        Proposition? nearest = null;
        foreach (var other in findings.PropositionsOf(proposition.Sentence))
        {
            if (!ReferenceEquals(other, proposition) && other.Entry?.Stance is not null && other[Role.Content] is { } content
                && other.Predicate < head && content.Head < start)
            {
                nearest = other;
            }
        }

        // "demands a withdrawal and recognition of the border, terms that ...": recognition is one of the things demanded.
        while (nearest is { Kind: PredicateKind.Noun, Parent: { Entry.Stance: not null } above } && above.Predicate < nearest.Predicate
            && above[Role.Content] is { } wider && wider.Head < start)
        {
            nearest = above;
        }

        nearest ??= Around(findings, proposition, start);
        if (nearest is null)
        {
            return [];
        }

        var found = new List<TokenRange>();
        foreach (var (at, range) in Proposals.Of(sentence, nearest[Role.Content]!))
        {
            var end = Math.Min(range.End, start);
            while (end - 1 > at && sentence.Tokens[end - 1].Upos is "PUNCT" or "CCONJ")
            {
                end--;
            }

            if (at < end)
            {
                found.Add(new TokenRange(range.Start, end));
            }
        }

        return found;
    }

    /// <summary>Without a stance before it, an indefinite summary is of the widest content that runs up to it: "to negotiate a truce, an idea ...".</summary>
    private static Proposition? Around(Findings findings, Proposition proposition, int start)
    {
        var sentence = findings.SentenceOf(proposition);
        if (sentence.Tokens[start] is not { Upos: "DET", Lemma: "a" })
        {
            return null;
        }

        Proposition? widest = null;
        foreach (var other in findings.PropositionsOf(proposition.Sentence))
        {
            if (!ReferenceEquals(other, proposition) && other.Entry is not null && other[Role.Content] is { } content && other.Predicate < content.Head
                && content.Head < start && content.Range.End >= start && (widest is null || content.Range.Count > widest[Role.Content]!.Range.Count))
            {
                widest = other;
            }
        }

        return widest;
    }

    /// <summary>Whether a predicate's own content must stop before a summary noun that stands in it.</summary>
    public static TokenRange Cut(Sentence sentence, int head, TokenRange range)
    {
        for (var i = head + 2; i < range.End; i++)
        {
            if (sentence.Tokens[i].Upos == "NOUN" && IsSummary(sentence, i) && IsModified(sentence, i) && IsLoose(sentence, i))
            {
                var end = i;
                while (end - 1 > head && sentence.Tokens[end - 1].Upos is "DET" or "ADJ" or "PUNCT")
                {
                    end--;
                }

                return new TokenRange(range.Start, Math.Max(head + 1, end));
            }
        }

        return range;
    }

    /// <summary>Whether the noun sums up what stands before it and hangs on it loosely ("..., an idea backed by Oslo").</summary>
    public static bool IsLooseSummary(Sentence sentence, int noun) => IsSummary(sentence, noun) && IsModified(sentence, noun) && IsLoose(sentence, noun);

    /// <summary>Nothing in the grammar asks for the noun where it stands: bare or indefinite after a full phrase.</summary>
    private static bool IsLoose(Sentence sentence, int noun) =>
        sentence.Tokens[noun].Relation is "appos" or "parataxis"
        || noun > 0 && sentence.Tokens[noun - 1] is { Upos: "DET", Lemma: "a" } && noun > 1 && sentence.Tokens[noun - 2].Upos is not ("ADP" or "VERB" or "AUX" or "SCONJ" or "PART")
        || noun > 0 && sentence.Tokens[noun - 1].Form is "," or "–" or "—"
        || noun > 0 && sentence.Tokens[noun - 1].Upos is "NOUN" && sentence.Tokens[noun].Xpos == "NNS";

    private static bool IsModified(Sentence sentence, int noun) =>
        sentence.ChildOf(noun, "acl") > noun || sentence.ChildOf(noun, "acl:relcl") > noun;

    private static bool IsSummary(Sentence sentence, int noun)
    {
        if (sentence.Tokens[noun].Lemma.ToLowerInvariant() is not ("idea" or "term" or "proposal" or "move" or "demand" or "condition" or "suggestion" or "step"
            or "plan" or "notion" or "request" or "scenario" or "offer" or "invitation"))
        {
            return false;
        }

        foreach (var child in sentence.ChildrenOf(noun))
        {
            var token = sentence.Tokens[child];
            if (token.Relation is "nmod:poss" or "ccomp" || token.Relation == "nmod" && child > noun && VerbSlots.Preposition(sentence, child) is "of" or "for" or "to"
                || token.Relation == "acl" && VerbSlots.Mark(sentence, child) is not null)
            {
                return false;
            }
        }

        return true;
    }
}
