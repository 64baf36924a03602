using Rapporteur.Language;

namespace Rapporteur.Reading.Statements;

/// <summary>Finds quotations: curly and straight double marks, over sentences and paragraphs.</summary>
/// <remarks>
/// A quotation that goes on in the next paragraph has no closing mark at the end of the first and an opening one at the start of
/// the next (the printers' rule); such parts are quotations of their own that a reader joins by the absence of the closing mark.
/// </remarks>
internal static class QuotationFinder
{
    public static IReadOnlyList<Quotation> Find(ParsedText text)
    {
        var found = new List<Quotation>();
        var open = -1;
        var openSentence = 0;
        var paragraph = -1;
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                Close(text, found, open, openSentence, sentence.Index - 1);
                (open, paragraph) = (-1, sentence.Paragraph);
            }

            foreach (var token in sentence.Tokens)
            {
                if (!IsMark(token.Form, out var opens, out var closes))
                {
                    continue;
                }

                if (open < 0 && opens)
                {
                    (open, openSentence) = (token.Span.Start, sentence.Index);
                }
                else if (open >= 0 && closes)
                {
                    Add(found, new TextSpan(open, token.Span.End), open + 1, token.Span.Start, openSentence, sentence.Index);
                    open = -1;
                }
                else if (open >= 0)
                {
                    // A second opening mark before any closing one: the first was stray.
                    (open, openSentence) = (token.Span.Start, sentence.Index);
                }
            }
        }

        Close(text, found, open, openSentence, text.Sentences.Count - 1);
        return found;
    }

    private static void Close(ParsedText text, List<Quotation> found, int open, int openSentence, int last)
    {
        if (open >= 0 && last >= openSentence)
        {
            var end = text.Sentences[last].Span.End;
            Add(found, new TextSpan(open, end), open + 1, end, openSentence, last);
        }
    }

    private static void Add(List<Quotation> found, TextSpan outer, int innerStart, int innerEnd, int first, int last)
    {
        if (innerEnd > innerStart)
        {
            found.Add(new Quotation(outer, new TextSpan(innerStart, innerEnd), first, last));
        }
    }

    private static bool IsMark(string form, out bool opens, out bool closes)
    {
        opens = form is "“" or "``" or "\"" or "«" or "„";
        closes = form is "”" or "''" or "\"" or "»";
        return opens || closes;
    }
}
