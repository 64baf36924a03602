using Rapporteur.Language;

namespace Rapporteur.Reading.Statements;

/// <summary>The headline's "Oslo: Bern has broken the truce": who stands before the colon says what stands behind it.</summary>
internal static class ColonStatements
{
    private const string RuleId = "statement.colon";

    /// <summary>The statements told by a colon after the party that opens the sentence.</summary>
    /// <example>Togo: Benin broke the truce. (Negative: "Togo: a country on the coast".)</example>
    public static IEnumerable<StatementDraft> Read(Findings findings)
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            var colon = 1;
            while (colon < Math.Min(8, sentence.Tokens.Count - 3) && sentence.Tokens[colon].Form != ":")
            {
                colon++;
            }

            if (colon >= Math.Min(8, sentence.Tokens.Count - 3) || !IsClause(sentence, colon + 1))
            {
                continue;
            }

            foreach (var mention in findings.Actors.In(sentence.Index))
            {
                if (mention.Range.Start <= 1 && mention.Range.End == colon && !mention.IsPronoun)
                {
                    yield return new StatementDraft(
                        [mention.Actor], [], sentence.Tokens[colon].Span, new TextSpan(sentence.Tokens[colon + 1].Span.Start, End(sentence)), sentence.Index, null, false, RuleId);
                    break;
                }
            }
        }
    }

    private static int End(Sentence sentence) => sentence.Tokens[^1].Form == "." ? sentence.Tokens[^2].Span.End : sentence.Span.End;

    /// <summary>A finite verb with a subject of its own.</summary>
    private static bool IsClause(Sentence sentence, int start)
    {
        for (var i = start; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Xpos is "VBD" or "VBZ" or "VBP" or "MD" or "VBN" && (Subject(sentence, i) >= start || Subject(sentence, sentence.Tokens[i].Head) >= start))
            {
                return true;
            }
        }

        return false;
    }

    private static int Subject(Sentence sentence, int verb)
    {
        if (verb < 0)
        {
            return -1;
        }

        var subject = sentence.ChildOf(verb, "nsubj");
        return subject >= 0 ? subject : sentence.ChildOf(verb, "nsubj:pass");
    }
}
