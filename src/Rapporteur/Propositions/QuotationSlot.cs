using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Marks content that stands in quotation marks, so that a frame can ask for a quotation.</summary>
internal static class QuotationSlot
{
    /// <summary>Adds a <c>quote</c> slot beside a complement that holds or stands in quotation marks.</summary>
    public static void Add(Sentence sentence, int predicate, List<Slot> slots)
    {
        for (var i = 0; i < slots.Count; i++)
        {
            var slot = slots[i];
            if (slot.Name is "that" or "obj" or "to" or "ing" && !slot.Range.Contains(predicate) && HoldsQuote(sentence, slot.Range))
            {
                slots.Add(slot with { Name = "quote" });
                return;
            }
        }
    }

    private static bool HoldsQuote(Sentence sentence, TokenRange range)
    {
        var (start, end) = (Math.Max(0, range.Start - 1), Math.Min(sentence.Tokens.Count, range.End + 1));
        for (var i = start; i < end; i++)
        {
            if (sentence.Tokens[i].Form is "\"" or "“" or "”" or "``" or "''")
            {
                return true;
            }
        }

        return false;
    }
}
