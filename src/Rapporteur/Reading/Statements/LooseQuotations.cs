using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Statements;

/// <summary>Quotations that no predicate reported yet: whole sentences in quotation marks, told by a cue beside them.</summary>
internal static class LooseQuotations
{
    private const string SameSentence = "statement.quote-with-cue";
    private const string NextToCue = "statement.quote-beside-cue";
    private const string Continued = "statement.quote-continued";
    private const string UnderHeading = "statement.quote-under-heading";

    public static IEnumerable<StatementDraft> Read(Findings findings, IReadOnlyList<Quotation> quotations, IReadOnlyList<StatementDraft> known)
    {
        var parties = new Parties(findings);
        var all = new DraftIndex(findings);
        foreach (var draft in known)
        {
            all.Add(draft);
        }

        foreach (var quotation in quotations)
        {
            if (!IsSpeech(findings, quotation))
            {
                continue;
            }

            foreach (var part in Uncovered(findings, quotation, all))
            {
                if (Attribute(findings, parties, quotations, quotation, part, all) is { } draft)
                {
                    all.Add(draft);
                    yield return draft;
                }
            }
        }
    }

    /// <summary>A quotation is speech where it holds a clause or is a sentence; a quoted word or name is not.</summary>
    private static bool IsSpeech(Findings findings, Quotation quotation)
    {
        var words = 0;
        for (var s = quotation.FirstSentence; s <= quotation.LastSentence; s++)
        {
            foreach (var token in findings.Text.Sentences[s].Tokens)
            {
                if (quotation.Inner.Contains(token.Span))
                {
                    words++;
                    if (words >= 3 && token.Upos is "VERB" or "AUX")
                    {
                        return true;
                    }
                }
            }
        }

        return quotation.LastSentence > quotation.FirstSentence;
    }

    /// <summary>The sentences of the quotation that no statement covers, neighbours joined.</summary>
    private static List<TextSpan> Uncovered(Findings findings, Quotation quotation, DraftIndex known)
    {
        var parts = new List<TextSpan>();
        for (var s = quotation.FirstSentence; s <= quotation.LastSentence; s++)
        {
            var sentence = findings.Text.Sentences[s].Span;
            var part = new TextSpan(Math.Max(sentence.Start, quotation.Inner.Start), Math.Min(sentence.End, quotation.Inner.End));
            if (part.Length < 4 || known.In(s, s).Any(k => 2 * Shared(k.Content, part) > part.Length))
            {
                continue;
            }

            if (parts.Count > 0 && parts[^1].End + 2 >= part.Start)
            {
                parts[^1] = parts[^1].Cover(part);
            }
            else
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));

    private static StatementDraft? Attribute(
        Findings findings, Parties parties, IReadOnlyList<Quotation> quotations, Quotation quotation, TextSpan part, DraftIndex known)
    {
        if (HeadingSpeakers.BeforeColon(findings, quotation) is { } named)
        {
            return new StatementDraft([named], [], null, part, quotation.FirstSentence, null, false, UnderHeading);
        }

        // The same quotation already has a speaker in another sentence.
        foreach (var other in known.In(quotation.FirstSentence, quotation.LastSentence))
        {
            if (quotation.Outer.Overlaps(other.Content) && !(other.Cue is { } cue && quotation.Inner.Contains(cue)))
            {
                return other with { Content = part, Rule = Continued };
            }
        }

        for (var s = quotation.FirstSentence; s <= quotation.LastSentence; s++)
        {
            if (CueIn(findings, parties, s, quotations) is { } found)
            {
                return found with { Content = part, Rule = SameSentence };
            }
        }

        return HeadingSpeakers.Above(findings, quotation, quotations) is { } speaker
            ? new StatementDraft([speaker], [], null, part, quotation.FirstSentence, null, false, UnderHeading) : Beside(findings, parties, quotations, quotation, part, known);
    }

    /// <summary>A cue in the sentence before, the speaker of the quotation before, or a cue in the sentence after.</summary>
    private static StatementDraft? Beside(
        Findings findings, Parties parties, IReadOnlyList<Quotation> quotations, Quotation quotation, TextSpan part, DraftIndex known)
    {
        var sentences = findings.Text.Sentences;
        var before = quotation.FirstSentence - 1;
        var isWhole = quotation.Inner.Start - sentences[quotation.FirstSentence].Span.Start <= 2;
        if (!isWhole)
        {
            return null;
        }

        if (before >= 0)
        {
            StatementDraft? last = null;
            foreach (var other in known.In(before, before))
            {
                if (other.Content.End <= part.Start && !(other.Cue is { } cueBefore && IsQuoted(cueBefore, quotations))
                    && other.Content.End >= sentences[before].Span.Start && (last is null || other.Content.End > last.Content.End))
                {
                    last = other;
                }
            }

            if (last is not null && sentences[before].Paragraph >= sentences[quotation.FirstSentence].Paragraph - 1)
            {
                return last with { Content = part, Rule = Continued };
            }

            if (CueIn(findings, parties, before, quotations) is { } cue)
            {
                return cue with { Content = part, Rule = NextToCue };
            }
        }

        var after = quotation.LastSentence + 1;
        return after < sentences.Count && sentences[after].Paragraph == sentences[quotation.LastSentence].Paragraph
            && CueIn(findings, parties, after, quotations) is { } next ? next with { Content = part, Rule = NextToCue } : null;
    }

    /// <summary>A cue of the sentence that stands in no quotation: what is said within one reports another.</summary>
    private static StatementDraft? CueIn(Findings findings, Parties parties, int sentence, IReadOnlyList<Quotation> quotations)
    {
        foreach (var proposition in findings.PropositionsOf(sentence))
        {
            if (proposition.Kind is PredicateKind.Adverb)
            {
                continue;
            }

            var text = findings.Text.Sentences[sentence];
            var cue = text.SpanOf(proposition.Trigger);
            var canReport = proposition.Entry is { IsSpeech: true } || proposition.Entry is { EventType: "REQUEST" or "ACCUSE" or "THREATEN" };
            if (!canReport || IsQuoted(cue, quotations))
            {
                continue;
            }

            var speaker = parties.Of(sentence, proposition[Role.Agent]);
            if (speaker.Count > 0)
            {
                return new StatementDraft(speaker, parties.ListenersOf(sentence, proposition[Role.Recipient]), cue, default, sentence, proposition, false, "");
            }
        }

        return SurfaceCue.In(findings, sentence, span => IsQuoted(span, quotations));
    }

    private static bool IsQuoted(TextSpan span, IReadOnlyList<Quotation> quotations)
    {
        var (low, high) = (0, quotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = quotations[middle].Outer.End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < quotations.Count && quotations[low].Outer.Overlaps(span);
    }
}
