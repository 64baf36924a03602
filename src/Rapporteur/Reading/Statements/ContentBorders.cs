using Rapporteur.Language;

namespace Rapporteur.Reading.Statements;

/// <summary>Where what is reported ends or begins although its subtree goes on: at a semicolon with a clause of its own behind, and behind the cue.</summary>
internal static class ContentBorders
{
    /// <summary>The range cut.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="cue">The verb of saying.</param>
    /// <param name="head">The head of what is said.</param>
    /// <param name="range">Its words by the tree.</param>
    public static TokenRange Of(Sentence sentence, int cue, int head, TokenRange range)
    {
        // "The navy said army drones hit it": a word before the cue that the tree gives to the clause behind it, without a comma between.
        if (head > cue && range.Start < cue && range.Contains(cue) && !Holds(sentence, range.Start, cue, ",") && !Holds(sentence, range.Start, cue, "\"") && !Holds(sentence, range.Start, cue, "“"))
        {
            range = new TokenRange(cue + 1, range.End);
        }

        // "Oslo said drones had hit it; Bern called that a lie".
        for (var i = Math.Max(head, range.Start) + 1; i < range.End - 2 && head > cue; i++)
        {
            if (sentence.Tokens[i].Form == ";" && !Holds(sentence, range.Start, i, "“") && !Holds(sentence, range.Start, i, "\"") && SpeaksForItself(sentence, i, range.End))
            {
                return new TokenRange(range.Start, i);
            }
        }

        return range;
    }

    private static bool SpeaksForItself(Sentence sentence, int semicolon, int end)
    {
        for (var i = semicolon + 1; i < end; i++)
        {
            if (sentence.Tokens[i] is { Relation: "parataxis", Upos: "VERB" } && sentence.Tokens[i].Head < semicolon && sentence.ChildOf(i, "nsubj") > semicolon)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Holds(Sentence sentence, int start, int end, string form)
    {
        for (var i = start; i < end; i++)
        {
            if (sentence.Tokens[i].Form == form)
            {
                return true;
            }
        }

        return false;
    }
}
