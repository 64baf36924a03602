using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Binds times and places to the act of their own clause (act, actors, place and time belong to one clause).</summary>
/// <param name="findings">Times, places and trees of the report.</param>
public sealed class Clauses(Findings findings)
{
    /// <summary>The time told of the proposition in its clause, or null.</summary>
    public Time? TimeOf(Proposition proposition)
    {
        Time? best = null;
        var bestDistance = int.MaxValue;
        foreach (var mention in findings.TimesOf(proposition.Sentence))
        {
            if (mention.Time.Type is TimeType.Duration or TimeType.Set && mention.Time.Start is null)
            {
                continue;
            }

            var distance = Distance(proposition, mention.Range);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (mention.Time, distance);
            }
        }

        return bestDistance <= 2 ? best : null;
    }

    /// <summary>The place told of the proposition in its clause, or null.</summary>
    public Place? PlaceOf(Proposition proposition)
    {
        var sentence = findings.Text.Sentences[proposition.Sentence];
        Place? best = null;
        var bestDistance = int.MaxValue;
        foreach (var mention in findings.PlacesOf(proposition.Sentence))
        {
            if (!IsLocative(sentence, mention.Range))
            {
                continue;
            }

            var distance = Distance(proposition, mention.Range);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (mention.Place, distance);
            }
        }

        return bestDistance <= 2 ? best : null;
    }

    /// <summary>The place or time heads are attached to the predicate, to its light verb, or to what governs it, not across another clause.</summary>
    /// <param name="proposition">The act.</param>
    /// <param name="range">The time or place.</param>
    /// <param name="shares">Whether an act in a clause of its own shares what is told of the verb above: a demand is made when it is said.</param>
    internal int Distance(Proposition proposition, TokenRange range, bool shares = true)
    {
        var sentence = findings.Text.Sentences[proposition.Sentence];
        var token = BeforeRelative(sentence, range, HeadOf(sentence, range));
        var distance = 0;
        for (var i = token; i >= 0 && distance < 6; i = sentence.Tokens[i].Head)
        {
            if (i == proposition.Predicate || i == proposition.LightVerb)
            {
                return distance;
            }

            if (i != token && sentence.Tokens[i].Upos is "VERB")
            {
                // The verb that governs a noun predicate shares its adjuncts ("attended talks in Doha").
                return IsGovernedBy(sentence, proposition.Predicate, i, shares) ? distance + 1 : int.MaxValue;
            }

            distance++;
        }

        return int.MaxValue;
    }

    /// <summary>"a summit in May that failed": what stands before the relative pronoun belongs to the phrase before it, whatever the tree says.</summary>
    private static int BeforeRelative(Sentence sentence, TokenRange range, int token)
    {
        var verb = sentence.Tokens[token].Head;
        if (verb <= token || range.Start < 2 || sentence.Tokens[verb].Upos != "VERB")
        {
            return token;
        }

        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child >= range.End && child < verb && sentence.Tokens[child].Xpos is "WDT" or "WP")
            {
                return sentence.Tokens[range.Start - 1].Relation == "case" ? range.Start - 2 : range.Start - 1;
            }
        }

        return token;
    }

    private static bool IsGovernedBy(Sentence sentence, int token, int verb, bool shares)
    {
        for (var (i, steps) = (token, 0); i >= 0 && steps < 3; i = sentence.Tokens[i].Head, steps++)
        {
            if (i == verb)
            {
                return true;
            }

            // What is said to happen has a time and place of its own: "said on Tuesday that the two would meet".
            if (i != token && sentence.Tokens[i].Upos == "VERB" || !shares && sentence.Tokens[i].Relation is "ccomp" or "advcl" or "parataxis" or "acl:relcl")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The token of the range whose head lies outside it.</summary>
    internal static int HeadOf(Sentence sentence, TokenRange range)
    {
        for (var i = range.End - 1; i >= range.Start; i--)
        {
            if (!range.Contains(sentence.Tokens[i].Head))
            {
                return i;
            }
        }

        return range.Start;
    }

    internal static bool IsLocative(Sentence sentence, TokenRange range)
    {
        for (var (i, steps) = (HeadOf(sentence, range), 0); i >= 0 && steps < 3; i = sentence.Tokens[i].Head, steps++)
        {
            var mark = sentence.ChildOf(i, "case");
            if (mark >= 0 && mark < i)
            {
                return sentence.Tokens[mark].Lemma is "in" or "at" or "near" or "outside" or "inside" or "around" or "to" or "into" or "from" or "across" or "off";
            }

            if (sentence.Tokens[i].Relation is not ("appos" or "compound" or "flat" or "nmod:unmarked" or "conj" or "list" or "nmod"))
            {
                break;
            }
        }

        return false;
    }
}
