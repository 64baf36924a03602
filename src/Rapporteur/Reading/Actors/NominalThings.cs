using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>Nouns that could be somebody and are not by what stands behind "of".</summary>
internal static class NominalThings
{
    /// <summary>"reports of torture", "sources of strength", "a wide range of initiatives", "the foundations of peace": nobody, though the noun alone might be.</summary>
    public static bool IsThing(SentenceScan scan, Description description, ActorBook book)
    {
        var word = description.Title.Word;
        if (description.Complement.Count == 0 || scan.Lower(description.Complement.Start) != "of")
        {
            return false;
        }

        if (book.Knowledge.Is("quantity", word.Phrase) && FirstNoun(scan, description.Complement) is { Upos: "NOUN" } counted && scan.TitleAt(counted.Index) is null
            && book.At(scan.Index, counted.Index) is null)
        {
            // "one of the goals of the union"
            return true;
        }

        if (!book.Knowledge.Is("of-things", word.Phrase))
        {
            return false;
        }

        for (var t = description.Complement.Start + 1; t < description.Complement.End; t++)
        {
            if (scan.NameAt(t) is not null || scan.TitleAt(t) is not null || scan.EntityAt(t) is not null || book.At(scan.Index, t) is not null)
            {
                return scan.TitleAt(t) is { } title && title.Range.End == t + 1 && scan.Tokens[t].Relation is "compound";
            }
        }

        return true;
    }

    /// <summary>The head of the first noun phrase in a range, or null where it holds none.</summary>
    private static Token? FirstNoun(SentenceScan scan, TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
        {
            if (scan.Tokens[t] is { Upos: "NOUN" or "PROPN" or "PRON", Relation: not ("compound" or "amod" or "nmod:poss" or "flat" or "nmod:desc") } noun)
            {
                return noun;
            }
        }

        return null;
    }
}
