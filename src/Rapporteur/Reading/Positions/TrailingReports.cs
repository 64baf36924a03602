using Rapporteur.Language;

namespace Rapporteur.Reading.Positions;

/// <summary>"a truce in the delta, state television reported": the tree may take whoever reports into the proposal.</summary>
internal static class TrailingReports
{
    private const int LongestSource = 6;
    private const int LongestRest = 3;

    /// <summary>The words of the proposal without the report that closes its sentence.</summary>
    public static TextSpan Cut(Findings findings, PositionDraft draft)
    {
        var sentence = findings.Text.Sentences[draft.Proposition.Sentence];
        var span = draft.Proposal;
        for (var t = 1; t + 1 < sentence.Tokens.Count; t++)
        {
            if (sentence.Tokens[t].Form == "," && span.Contains(sentence.Tokens[t].Span) && span.Contains(sentence.Tokens[t + 1].Span)
                && (IsAccording(sentence, t + 1) || IsReport(findings, sentence, t + 1, span.End)))
            {
                return new TextSpan(span.Start, sentence.Tokens[t - 1].Span.End);
            }
        }

        return span;
    }

    /// <summary>"the crossing, according to an official": who says so is no part of what is proposed.</summary>
    private static bool IsAccording(Sentence sentence, int token) => sentence.Tokens[token].Form == "according" && token + 1 < sentence.Tokens.Count && sentence.Tokens[token + 1].Form == "to";

    /// <summary>Nothing but a name, a verb of reporting in a finite form, and at most a day up to the end of the words.</summary>
    private static bool IsReport(Findings findings, Sentence sentence, int start, int limit)
    {
        var verb = start;
        while (verb < sentence.Tokens.Count && verb - start < LongestSource && (sentence.Tokens[verb].Upos is "NOUN" or "PROPN" or "ADJ" or "DET" or "PRON" || verb > start && sentence.Tokens[verb].Lemma is "in" or "of" or "for" or "from"))
        {
            verb++;
        }

        if (verb == start || verb >= sentence.Tokens.Count || sentence.Tokens[verb] is not { Upos: "VERB", Xpos: "VBD" or "VBZ" or "VBP" or "VBN" } said || !findings.CanReport(said.Lemma))
        {
            return false;
        }

        var end = sentence.Tokens.Count - 1;
        while (end > verb && (sentence.Tokens[end].Upos == "PUNCT" || sentence.Tokens[end].Span.End > limit))
        {
            end--;
        }

        return end - verb < LongestRest && !sentence.Tokens.Skip(verb + 1).Take(end - verb).Any(static token => token.Upos is "VERB" or "AUX" or "PUNCT");
    }
}
