using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Stances that are given up: "dropped its objection", "withdrew its offer", "no longer opposes".</summary>
internal static class DroppedStances
{
    /// <summary>What is left of the stance that the noun names where the verb above gives it up; null where it gives nothing up.</summary>
    /// <example>Oslo lifted its veto on the loan. (Negative: Oslo lifted the ban.)</example>
    public static Stance? Left(Findings findings, Proposition noun, Stance stance)
    {
        var sentence = findings.SentenceOf(noun);
        if (sentence.Tokens[noun.Predicate] is not { Relation: "obj" or "nsubj:pass", Head: >= 0 and var verb } || VerbGroup.IsNegated(sentence, verb)
            || sentence.Tokens[verb].Lemma is not ("drop" or "withdraw" or "lift" or "abandon" or "retract" or "relinquish" or "overcome" or "end" or "shed")
            || sentence.Tokens[verb] is { Lemma: "lift" or "end", Upos: "VERB" } && stance is not (Stance.Rejects or Stance.Opposes)
            || VerbGroup.ModalOf(sentence, verb) is not null || VerbGroup.TenseOf(sentence, verb) == Tense.None)
        {
            return null;
        }

        return stance switch
        {
            Stance.Opposes or Stance.Rejects when noun.Lemma is "objection" or "opposition" or "veto" or "resistance" or "reservation" or "rejection" or "refusal" => Stance.Accepts,
            Stance.Supports or Stance.Offers or Stance.Accepts => Stance.Rejects,
            Stance.Demands => Stance.Undecided,
            _ => null,
        };
    }

    /// <summary>Whether the stance that the noun names is what somebody would give up: it is no longer told as held.</summary>
    /// <example>Oslo is prepared to give up its claim to the shoal. (Negative: Oslo refuses to give up its claim to the shoal.)</example>
    public static bool IsForsaken(Findings findings, Proposition noun)
    {
        var sentence = findings.SentenceOf(noun);
        return sentence.Tokens[noun.Predicate] is { Relation: "obj", Head: >= 0 and var verb }
            && sentence.Tokens[verb].Lemma is "drop" or "give" or "abandon" or "renounce" or "relinquish" or "forgo" or "shelve"
            && (sentence.Tokens[verb].Lemma != "give" || sentence.ChildOf(verb, "compound:prt") >= 0)
            && sentence.Tokens[verb] is { Relation: "xcomp", Head: >= 0 and var above }
            && sentence.Tokens[above].Lemma is "ready" or "prepared" or "prepare" or "willing" or "agree" or "offer" or "consent" && !VerbGroup.IsNegated(sentence, above);
    }

    /// <summary>"no longer opposes".</summary>
    public static bool IsNoLonger(Sentence sentence, int verb)
    {
        for (var i = Math.Max(0, verb - 4); i + 1 < Math.Min(sentence.Tokens.Count, verb + 6); i++)
        {
            if (sentence.Tokens[i].Form is "no" or "any" && sentence.Tokens[i + 1].Form == "longer")
            {
                return true;
            }
        }

        return false;
    }
}
