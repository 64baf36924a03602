using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Sentences told from somebody's side: "In Oslo's view, ...", "As Oslo tells it, ...", "Seen from Oslo, ...", and the headline's "Oslo: ...".</summary>
internal static class ViewPhrases
{
    /// <summary>Whose view the words at the token are; null where the sentence gives nobody's.</summary>
    public static Voice? At(Findings findings, Sentence sentence, int token)
    {
        var end = EndOf(sentence);
        if (end < 0 || token <= end)
        {
            return null;
        }

        var viewers = Viewers(findings, sentence, end);
        return viewers.Count == 0 ? null
            : new Voice(viewers, new TextSpan(sentence.Tokens[end + 1].Span.Start, sentence.Span.End), Directness.No, null, []);
    }

    /// <summary>The comma, colon or "that" that ends the opening phrase; -1 for none near the start.</summary>
    private static int EndOf(Sentence sentence)
    {
        for (var i = 1; i < Math.Min(9, sentence.Tokens.Count - 1); i++)
        {
            if (sentence.Tokens[i].Form is "," or ":" or "that")
            {
                return i;
            }
        }

        return -1;
    }

    private static IReadOnlyList<EntryId> Viewers(Findings findings, Sentence sentence, int end)
    {
        var first = sentence.Tokens[0].Form.ToLowerInvariant();
        var mentions = findings.Actors.In(sentence.Index).Where(m => m.Range.End <= end && !m.IsPronoun).ToList();
        if (mentions.Count == 0)
        {
            return [];
        }

        var isView = sentence.Tokens[end].Form switch
        {
            ":" => mentions.Exists(m => m.Range.Start == 0 && m.Range.End == end),
            "that" => first == "it" && HasWord(sentence, end),
            _ => first == "in" && HasWord(sentence, end)
                || first == "as" && sentence.Tokens[end - 1].Form == "it" && end > 1 && sentence.Tokens[end - 2].Upos == "VERB"
                || first is "seen" or "viewed" && sentence.Tokens[1].Form is "from" or "by"
                || first is "for" or "to" && mentions.Exists(m => m.Range.End == end) && IsNominal(sentence, end),
        };
        return isView ? [mentions[^1].Actor] : [];
    }

    private static bool HasWord(Sentence sentence, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if (sentence.Tokens[i].Lemma is "view" or "eye" or "telling" or "account" or "opinion" or "version" or "reading" or "narrative" or "contention" or "claim" or "belief" or "assertion" or "argument")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"For Oslo, Bern is an opponent": something is said to be something.</summary>
    private static bool IsNominal(Sentence sentence, int end)
    {
        for (var i = end + 1; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Relation == "root")
            {
                return sentence.ChildOf(i, "cop") >= 0;
            }
        }

        return false;
    }
}
