using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Statements;

/// <summary>"According to X, ...", "in the words of X, ...": the rest of the clause is X's statement.</summary>
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
                var words = WordsOf(sentence, i);
                var named = IsCue(sentence, i) ? Named(sentence, i) : words < 0 ? -1 : OfWhom(sentence, words);
                if (named < 0)
                {
                    continue;
                }

                var speaker = parties.At(sentence.Index, named);
                if (speaker.Count == 0)
                {
                    speaker = parties.OwnersOf(sentence.Index, new Argument(Role.Agent, [named], Phrase.Of(sentence, named), null, false));
                }

                if (speaker.Count > 0 && Content(sentence, i, words < 0 ? named : words) is { Count: > 1 } content)
                {
                    var cue = sentence.SpanOf(new TokenRange(i, words < 0 ? i + 2 : words + 2));
                    found.Add(new StatementDraft(speaker, [], cue, sentence.SpanOf(content), sentence.Index, null, false, RuleId));
                }
            }
        }

        return found;
    }

    private static int Named(Sentence sentence, int cue)
    {
        var named = sentence.Tokens[cue].Head;
        for (var depth = 0; named >= 0 && named < cue && depth < 3; depth++)
        {
            named = sentence.Tokens[named].Head;
        }

        return named;
    }

    /// <summary>The word "words" of "in the words of", where it begins at the token; else -1.</summary>
    private static int WordsOf(Sentence sentence, int i) =>
        i + 4 < sentence.Tokens.Count && sentence.Tokens[i].Form is "In" or "in" && sentence.Tokens[i + 1].Form == "the"
        && sentence.Tokens[i + 2].Form == "words" && sentence.Tokens[i + 3].Form == "of" ? i + 2 : -1;

    private static int OfWhom(Sentence sentence, int words)
    {
        foreach (var child in sentence.ChildrenOf(words))
        {
            if (child > words && sentence.Tokens[child].Relation == "nmod" && VerbSlots.Preposition(sentence, child) == "of")
            {
                return child;
            }
        }

        return -1;
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
