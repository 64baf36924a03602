using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Statements;

/// <summary>"According to X, ...": the rest of the clause is X's statement.</summary>
internal static class AccordingTo
{
    private const string RuleId = "statement.according-to";

    /// <summary>The statements told by "according to".</summary>
    /// <example>According to Yonhap, the army was put on alert. (Negative: "played according to the rules".)</example>
    public static IReadOnlyList<StatementDraft> Read(Findings findings, IReadOnlyList<StatementDraft> others)
    {
        var found = new List<StatementDraft>();
        var parties = new Parties(findings);
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i + 1 < sentence.Tokens.Count; i++)
            {
                if (!IsCue(sentence, i))
                {
                    continue;
                }

                var named = sentence.Tokens[i].Head;
                var depth = 0;
                while (named >= 0 && named < i && depth++ < 3)
                {
                    named = sentence.Tokens[named].Head;
                }

                if (named < 0)
                {
                    continue;
                }

                var speaker = parties.At(sentence.Index, named);
                if (speaker.Count == 0)
                {
                    speaker = parties.OwnersOf(sentence.Index, new Argument(Role.Agent, [named], Phrase.Of(sentence, named), null, false));
                }

                if (speaker.Count > 0 && Content(sentence, i, named) is { Count: > 1 } content)
                {
                    var cue = sentence.SpanOf(new TokenRange(i, i + 2));
                    found.Add(new StatementDraft(speaker, [], cue, sentence.SpanOf(content), sentence.Index, null, false, RuleId));
                }
            }
        }

        return found;
    }

    private static bool IsCue(Sentence sentence, int i) =>
        sentence.Tokens[i].Form.Equals("according", StringComparison.OrdinalIgnoreCase) && sentence.Tokens[i + 1].Form.Equals("to", StringComparison.OrdinalIgnoreCase);

    private static TokenRange Content(Sentence sentence, int cue, int named)
    {
        var phrase = sentence.SubtreeOf(named);
        var start = Math.Min(phrase.Start, cue);
        var clause = sentence.Tokens[named].Head;
        if (start > 0 && (sentence.Tokens[start].Form == "," || sentence.Tokens[start - 1].Form == ",") && IsAtEnd(sentence, phrase.End))
        {
            // Behind a comma at the end it weighs the whole sentence, wherever the tree hangs it.
            while (clause >= 0 && sentence.Tokens[clause] is { Head: >= 0, Relation: "advcl" or "obl" or "nmod" or "acl" or "xcomp" or "obj" or "appos" or "conj" or "acl:relcl" })
            {
                clause = sentence.Tokens[clause].Head;
            }
        }

        var whole = clause >= 0 ? sentence.SubtreeOf(clause) : new TokenRange(0, sentence.Tokens.Count);
        var before = new TokenRange(whole.Start, Math.Max(whole.Start, start));
        var after = new TokenRange(Math.Min(phrase.End, whole.End), whole.End);
        return Trim(sentence, after.Count > before.Count ? after : before);
    }

    private static bool IsAtEnd(Sentence sentence, int end)
    {
        while (end < sentence.Tokens.Count && sentence.Tokens[end].Upos == "PUNCT")
        {
            end++;
        }

        return end == sentence.Tokens.Count;
    }

    private static TokenRange Trim(Sentence sentence, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && sentence.Tokens[start] is { Upos: "PUNCT" or "CCONJ" } && sentence.Tokens[start].Form is not ("\"" or "“"))
        {
            start++;
        }

        while (end > start && sentence.Tokens[end - 1] is { Upos: "PUNCT" } && sentence.Tokens[end - 1].Form is not ("\"" or "”"))
        {
            end--;
        }

        return new TokenRange(start, end);
    }
}
