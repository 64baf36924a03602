using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Statements;

/// <summary>
/// A cue beside a quotation by the order of words alone, for sentences whose tree the parser missed: a speech verb outside the
/// quotation with a party right before or right behind it (<c>"...," X said</c>; <c>"...," said X</c>; <c>X said: "..."</c>).
/// </summary>
internal static class SurfaceCue
{
    private const int Reach = 12;

    /// <summary>The draft with its content still to be filled, or null.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="isQuoted">Whether words stand in a quotation.</param>
    public static StatementDraft? In(Findings findings, int sentence, Func<TextSpan, bool> isQuoted)
    {
        var text = findings.Text.Sentences[sentence];
        foreach (var proposition in findings.PropositionsOf(sentence))
        {
            var cue = text.SpanOf(proposition.Trigger);
            if (proposition.Kind != PredicateKind.Verb || !findings.CanReport(proposition.Lemma) || isQuoted(cue)
                || Speaker(findings, text, proposition.Predicate, isQuoted) is not { } speaker)
            {
                continue;
            }

            return new StatementDraft([speaker], [], cue, default, sentence, proposition, false, "");
        }

        return null;
    }

    /// <summary>The party nearest to the cue, one before it preferred, with no other verb and no quotation mark between.</summary>
    private static EntryId? Speaker(Findings findings, Sentence text, int cue, Func<TextSpan, bool> isQuoted)
    {
        EntryId? best = null;
        var bestDistance = Reach + 1;
        foreach (var mention in findings.Actors.In(text.Index))
        {
            if (isQuoted(text.SpanOf(mention.Range)) || mention.Range.Contains(cue))
            {
                continue;
            }

            var isBefore = mention.Range.End <= cue;
            var (from, to) = isBefore ? (mention.Range.End, cue) : (cue + 1, mention.Range.Start);
            var distance = (isBefore ? 0 : 1) + (2 * (to - from));
            if (distance < bestDistance && IsClear(text, from, to))
            {
                (best, bestDistance) = (mention.Actor, distance);
            }
        }

        return best;
    }

    private static bool IsClear(Sentence text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text.Tokens[i].Upos == "VERB" || text.Tokens[i].Form is "\"" or "“" or "”")
            {
                return false;
            }
        }

        return true;
    }
}
