using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>Whether words stand beside an encounter in the tree, and not in a clause or at a noun of their own.</summary>
internal static class NearWords
{
    private const int Steps = 3;

    /// <summary>Whether the words are part of the encounter's own, or hang on it, on its light verb or on the round of talks it is.</summary>
    public static bool Stand(Sentence sentence, TokenRange range, Proposition encounter)
    {
        if (range.Contains(encounter.Predicate))
        {
            return true;
        }

        var whole = EncounterStatus.Whole(sentence, encounter);
        for (var (i, steps) = (Clauses.HeadOf(sentence, range), 0); i >= 0 && steps <= Steps; i = sentence.Tokens[i].Head, steps++)
        {
            if (i == encounter.Predicate || i == whole || i == encounter.LightVerb)
            {
                return true;
            }

            if (!range.Contains(i) && sentence.Tokens[i].Upos is "VERB" or "PROPN")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the token lies below the encounter or the verb that carries it, within a few steps.</summary>
    public static bool Reach(Sentence sentence, int token, Proposition encounter)
    {
        for (var (i, steps) = (token, 0); i >= 0 && steps <= Steps; i = sentence.Tokens[i].Head, steps++)
        {
            if (i == encounter.Predicate || i == encounter.LightVerb)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the noun, under its preposition, hangs on the encounter, on the verb that carries it or on the clause that it is subject or object of.</summary>
    public static bool StandInClause(Sentence sentence, int noun, Proposition encounter)
    {
        var governor = Governor(sentence, EncounterStatus.Whole(sentence, encounter));
        var head = sentence.Tokens[noun].Head;
        return head >= 0 && (head == encounter.Predicate || head == encounter.LightVerb || head == governor
            || sentence.Tokens[head].Head is >= 0 and var upper && sentence.Tokens[head].Upos != "VERB" && (upper == encounter.Predicate || upper == encounter.LightVerb || upper == governor));
    }

    private static int Governor(Sentence sentence, int token) =>
        sentence.Tokens[token] is { Relation: "nsubj" or "nsubj:pass" or "obj" or "obl", Head: >= 0 and var head } ? head : -1;
}
