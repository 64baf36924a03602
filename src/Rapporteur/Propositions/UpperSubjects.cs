using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Subjects that stand above the clause above: across a clause of saying, and objects that are to do what they are told.</summary>
internal static class UpperSubjects
{
    /// <summary>"firms that it says are arming Bern": the noun whose relative clause only tells who says so, or -1.</summary>
    public static int AcrossSaying(Sentence sentence, int head)
    {
        var tokens = sentence.Tokens;
        return tokens[head] is { Relation: "ccomp", Head: >= 0 and var saying } && saying < head && tokens[saying] is { Relation: "acl:relcl", Head: >= 0 and var noun }
            && sentence.ChildOf(saying, "nsubj") is >= 0 and var speaker && tokens[speaker].Xpos is not ("WDT" or "WP") && IsFinite(sentence, head)
            && sentence.ChildOf(head, "nsubj") < 0 && sentence.ChildOf(head, "nsubj:pass") < 0 && sentence.ChildOf(head, "mark") < 0 ? noun : -1;
    }

    /// <summary>"ordered the cabinet to free him": an infinitive that the tree takes for a purpose is the object's to do.</summary>
    public static bool IsOrdered(Sentence sentence, int head) =>
        sentence.Tokens[head] is { Relation: "advcl", Xpos: "VB", Head: >= 0 and var above } && VerbSlots.Mark(sentence, head) == "to"
        && sentence.Tokens[above].Lemma is "order" or "direct" or "instruct" or "oblige" or "force" or "compel" or "allow" or "permit" or "authorise" or "authorize" or "urge" or "ask" or "tell"
            or "beg" or "press" or "persuade" or "convince" or "encourage" or "invite" or "command" or "require" or "pressure" or "push" or "implore" or "exhort";

    /// <summary>"ordered the cabinet to free him, ruling that ...": a participle behind a comma goes with whoever ordered; else the word above.</summary>
    public static int BesideInfinitive(Sentence sentence, int head)
    {
        var above = sentence.Tokens[head].Head;
        if (sentence.Tokens[head] is { Relation: "advcl", Xpos: "VBG" } && sentence.SubtreeOf(head).Start is > 0 and var start && start > above
            && (sentence.Tokens[start].Form == "," || sentence.Tokens[start - 1].Form == ",") && sentence.ChildOf(head, "mark") < 0)
        {
            while (sentence.Tokens[above] is { Xpos: "VB", Relation: "xcomp" or "advcl", Head: >= 0 and var upper } && VerbSlots.Mark(sentence, above) == "to" && sentence.Tokens[upper].Upos == "VERB")
            {
                above = upper;
            }
        }

        return above;
    }

    private static bool IsFinite(Sentence sentence, int head)
    {
        if (sentence.Tokens[head].Xpos is "VBD" or "VBZ" or "VBP")
        {
            return true;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child] is { Relation: "aux" or "aux:pass" or "cop", Xpos: "VBD" or "VBZ" or "VBP" or "MD" })
            {
                return true;
            }
        }

        return false;
    }
}
