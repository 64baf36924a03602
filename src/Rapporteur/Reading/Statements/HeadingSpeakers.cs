using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Reading.Statements;

/// <summary>
/// Who speaks in a list of quotations: the name with a colon before one, else the one person whom the line above the list names
/// ("Minister Ann Lee on Morning Talk").
/// </summary>
internal static class HeadingSpeakers
{
    /// <summary>How many sentences above a quotation its heading stands at most.</summary>
    private const int Reach = 40;

    /// <summary>How many words a heading has at most.</summary>
    private const int Longest = 25;

    /// <summary>Whoever the colon right before the quotation names; null for none.</summary>
    public static EntryId? BeforeColon(Findings findings, Quotation quotation)
    {
        var sentence = findings.Text.Sentences[quotation.FirstSentence];
        for (var i = 2; i < sentence.Tokens.Count && sentence.Tokens[i].Span.Start <= quotation.Outer.Start; i++)
        {
            if (sentence.Tokens[i].Span.Start == quotation.Outer.Start && sentence.Tokens[i - 1].Form == ":")
            {
                foreach (var mention in findings.Actors.In(sentence.Index))
                {
                    if (mention.Range.End == i - 1 && findings.Actors[mention.Actor].Kind == ActorKind.Person)
                    {
                        return mention.Actor;
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whom the heading above a quotation that opens a paragraph or an item of a list names; null for no such heading.</summary>
    public static EntryId? Above(Findings findings, Quotation quotation, IReadOnlyList<Quotation> quotations)
    {
        var sentences = findings.Text.Sentences;
        if (!IsItem(sentences[quotation.FirstSentence], quotation))
        {
            return null;
        }

        for (var s = quotation.FirstSentence - 1; s >= Math.Max(0, quotation.FirstSentence - Reach); s--)
        {
            if (!quotations.Any(q => q.FirstSentence <= s && q.LastSentence >= s))
            {
                return sentences[s].Paragraph < sentences[quotation.FirstSentence].Paragraph ? NamedIn(findings, sentences[s]) : null;
            }
        }

        return null;
    }

    /// <summary>Whether nothing stands before the quotation, or the dash of a list.</summary>
    private static bool IsItem(Sentence sentence, Quotation quotation)
    {
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            if (sentence.Tokens[i].Span.Start >= quotation.Outer.Start)
            {
                return i == 0 || sentence.Tokens[i - 1].Form is "-" or "–" or "—" or "•" or "*";
            }
        }

        return false;
    }

    private static EntryId? NamedIn(Findings findings, Sentence heading)
    {
        if (heading.Tokens.Count > Longest || heading.Tokens[^1].Form is "." or "!" or "?" or "”" or "\"")
        {
            return null;
        }

        EntryId? only = null;
        foreach (var mention in findings.Actors.In(heading.Index))
        {
            if (findings.Actors[mention.Actor].Kind != ActorKind.Person || mention.Actor == only)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = mention.Actor;
        }

        return only;
    }
}
