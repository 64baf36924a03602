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
            return Beside(findings, sentence, token);
        }

        var viewers = Viewers(findings, sentence, end);
        return viewers.Count == 0 ? Beside(findings, sentence, token)
            : new Voice(viewers, new TextSpan(sentence.Tokens[end + 1].Span.Start, sentence.Span.End), Directness.No, null, []);
    }

    /// <summary>"Oslo, in Bern's account, walked out", "Oslo walked out, by Bern's account.": the phrase stands between commas or at the end.</summary>
    private static Voice? Beside(Findings findings, Sentence sentence, int token)
    {
        for (var i = 3; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i - 1].Xpos != "POS" || !IsViewWord(sentence.Tokens[i]) || i + 1 < sentence.Tokens.Count && sentence.Tokens[i + 1].Form is not ("," or "." or ";")
                || sentence.ChildOf(i, "case") is not (> 0 and var link) || sentence.Tokens[link].Lemma is not ("in" or "by" or "on" or "from" or "per") || sentence.Tokens[link - 1].Form != ","
                || token >= link && token <= i)
            {
                continue;
            }

            if (findings.Actors.In(sentence.Index).FirstOrDefault(m => m.Range.Start >= link && m.Range.End <= i && !m.IsPronoun) is { } viewer)
            {
                return new Voice([viewer.Actor], sentence.Span, Directness.No, null, []);
            }
        }

        return null;
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
            _ => first is "in" or "by" or "on" or "from" or "per" && HasWord(sentence, end)
                || first is "if" && sentence.Tokens[end - 1].Lemma == "believe" && end > 3 && sentence.Tokens[end - 2].Form == "be"
                || first == "as" && sentence.Tokens[end - 1].Form == "it" && end > 1 && sentence.Tokens[end - 2].Upos == "VERB"
                || first is "seen" or "viewed" && sentence.Tokens[1].Form is "from" or "by"
                || first is "for" or "to" && mentions.Exists(m => m.Range.End == end) && IsNominal(sentence, end),
        };
        return isView ? [mentions[^1].Actor] : [];
    }

    private static bool HasWord(Sentence sentence, int end)
    {
        // "in view of", "on account of" give a reason, not a view.
        for (var i = 2; i < end; i++)
        {
            if (IsViewWord(sentence.Tokens[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsViewWord(Token token) =>
        token.Lemma is "view" or "eye" or "telling" or "account" or "opinion" or "version" or "reading" or "narrative" or "contention" or "claim" or "belief" or "assertion" or "argument"
            || token.Lemma is "perspective" or "standpoint" or "viewpoint" or "vantage" or "perception" or "estimation" or "judgment" or "judgement" or "assessment" or "tell" or "say-so";

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
