namespace Rapporteur.Language.Names;

/// <summary>
/// Mends names where the annotation leaves no choice: titles and a small "the" stand outside, and a country of the list
/// that no name covers is one.
/// </summary>
internal static class NameBorders
{
    private static readonly uint s_the = NameHash.Lower("the");

    /// <summary>Changes the names in place; they stay in order.</summary>
    public static void Mend(NameSentence sentence, List<EntityMention> names)
    {
        TakeOffTitles(sentence, names);
        if (sentence.Case != SentenceCase.Small)
            AddCountries(sentence, names);
    }

    private static void AddCountries(NameSentence sentence, List<EntityMention> names)
    {
        var next = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            while (next < names.Count && names[next].Range.End <= i)
                next++;
            if (next < names.Count && names[next].Range.Start <= i)
                continue;
            var end = EndOfCountry(sentence, i, next < names.Count ? names[next].Range.Start : sentence.Count);
            if (end <= i)
                continue;
            names.Insert(next, new EntityMention(new TokenRange(i, end), EntityType.GeopoliticalEntity));
            i = end - 1;
        }
    }

    /// <summary>Just after the country that begins here and ends before the limit, or 0.</summary>
    private static int EndOfCountry(NameSentence sentence, int start, int limit)
    {
        const ushort Country = (ushort)NameLists.Country;
        if (start + 1 < limit && (sentence.Lists[start * 4] & Country) != 0)
        {
            var end = start + 1;
            while (end < limit - 1 && (sentence.Lists[(end * 4) + 1] & Country) != 0)
                end++;
            if ((sentence.Lists[(end * 4) + 2] & Country) != 0)
                return end + 1;
        }

        // Short ones are words too ("US" in capitals, "CAR").
        return sentence.Length[start] > 3 && (sentence.Lists[(start * 4) + 3] & Country) != 0 ? start + 1 : 0;
    }

    private static void TakeOffTitles(NameSentence sentence, List<EntityMention> names)
    {
        for (var k = 0; k < names.Count; k++)
        {
            var (range, type) = names[k];
            var start = range.Start;
            while (start < range.End - 1 && StandsOutside(sentence, start, type))
                start++;
            // A name whose title is taken off must still begin like one ("General of ..." stays).
            if (start > range.Start && WordShape.IsCapital(sentence.WordCases[start]))
                names[k] = new EntityMention(new TokenRange(start, range.End), type);
        }
    }

    private static bool StandsOutside(NameSentence sentence, int i, EntityType type)
    {
        const ushort Title = (ushort)NameLists.Title;
        if (sentence.WordCases[i] == WordCase.Small && sentence.Lower[i] == s_the)
            return true;
        return type == EntityType.Person && (sentence.Lists[(i * 4) + 3] & Title) != 0;
    }
}
