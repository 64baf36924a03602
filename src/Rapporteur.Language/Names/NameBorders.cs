namespace Rapporteur.Language.Names;

/// <summary>Mends the borders of names where the annotation leaves no choice: titles and a small "the" stand outside.</summary>
internal static class NameBorders
{
    private static readonly uint s_the = NameHash.Lower("the");

    /// <summary>Moves the borders in place.</summary>
    public static void Mend(NameSentence sentence, List<EntityMention> names)
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
