using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>Finds people's names in a sentence: those of the names model, mended where it cuts or joins them wrongly, and those it missed beside a title.</summary>
internal sealed class PersonNameFinder(ActorKnowledge knowledge, NameKinds kinds)
{
    /// <summary>The names of a sentence, in order of how they are found.</summary>
    public IEnumerable<PersonName> Find(SentenceScan scan)
    {
        var taken = new bool[scan.Tokens.Count];
        var reached = 0;
        foreach (var entity in scan.Sentence.Entities)
        {
            if (entity.Range.Start < reached || kinds.Of(scan, entity.Range) != (entity.Type == EntityType.Person ? NameKind.Unknown : NameKind.Person))
            {
                continue;
            }

            var joined = Joined(scan, entity.Range);
            reached = joined.End;
            foreach (var part in Parts(scan, Widened(scan, joined)))
            {
                var range = Trim(scan, part);
                if (range.Count > 0 && scan.NameAt(range.Start) is not { Known: { Body: not null, Use: NameUse.Body } })
                {
                    Array.Fill(taken, true, range.Start, range.Count);
                    yield return new PersonName(scan, range, NamePieces(scan, range));
                }
            }
        }

        // What the names model missed: a title before proper nouns.
        foreach (var title in scan.Titles)
        {
            var first = title.Range.End;
            if (title.Word.Plural || title.Word.As(TitleUse.Office) is null || first >= taken.Length || taken[first])
            {
                continue;
            }

            var end = first;
            while (end < taken.Length && end - first < 4 && !taken[end] && scan.Tokens[end].Upos == "PROPN" && scan.NameAt(end) is null
                && scan.TitleAt(end) is null && scan.EntityAt(end) is null && char.IsUpper(scan.Form(end)[0]))
            {
                end++;
            }

            if (end > first && end < taken.Length && scan.Tokens[end].Upos != "PROPN" && NamePieces(scan, new(first, end)) is { Length: > 0 } pieces)
            {
                yield return new PersonName(scan, new TokenRange(first, end), pieces);
            }
        }

        foreach (var title in scan.Titles)
        {
            if (Apposed(scan, title) is { } range && !taken[range.Start] && NamePieces(scan, range) is { Length: > 1 } pieces)
            {
                yield return new PersonName(scan, range, pieces);
            }
        }
    }

    /// <summary>"Zabihullah Mujahid, the Taliban's chief spokesman,": proper nouns with a title beside them; null where they are none.</summary>
    private static TokenRange? Apposed(SentenceScan scan, TitleHit title)
    {
        var apposition = scan.Tokens[scan.HeadOf(title.Range)];
        if (apposition is not { Relation: "appos", Head: >= 0 and var first } || first >= title.Range.Start || title.Word.OfPerson is null || title.Word.Plural)
        {
            return null;
        }

        var end = first;
        while (end < title.Range.Start && IsUnknownName(scan, end) && (end == first || scan.Tokens[end].Head == first || scan.Tokens[end].Head == end - 1))
        {
            end++;
        }

        return end - first > 1 && scan.Form(end) == "," ? new TokenRange(first, end) : null;
    }

    private static bool IsUnknownName(SentenceScan scan, int token) => scan.Tokens[token].Upos == "PROPN" && char.IsUpper(scan.Form(token)[0])
        && scan.NameAt(token) is null && scan.TitleAt(token) is null && scan.EntityAt(token) is null;

    /// <summary>The range with the proper nouns before it that the tree makes one name with it ("Mahmoud" of "Mahmoud Ali Youssouf").</summary>
    private static TokenRange Widened(SentenceScan scan, TokenRange range)
    {
        // Beside a lone surname the word may as well be a title that nobody listed.
        var start = range.Start;
        while ((range.Count > 1 || scan.Form(range.Start - 2) == ",") && start > 0 && IsUnknownName(scan, start - 1)
            && ((scan.Tokens[start - 1].Relation is "compound" or "flat" && range.Contains(scan.Tokens[start - 1].Head))
                || (scan.Tokens[start].Relation is "flat" && scan.Tokens[start].Head == start - 1)))
        {
            start--;
        }

        // "Robert Hale, Jr.": the model may end the name at the comma.
        return new TokenRange(start, scan.Form(range.End) == "," && scan.Form(range.End + 1) is "Jr." or "Jr" or "Sr." or "Sr" ? range.End + 2 : range.End);
    }

    /// <summary>"Ursula von der Leyen": the name with what stands across its particles, where the names model ended it at one of them.</summary>
    private TokenRange Joined(SentenceScan scan, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start > 0 && knowledge.Is("particle", scan.Form(start - 1)))
        {
            start--;
        }

        end = Hyphenated(scan, start, end);
        while (end > start && Past(scan, end) is { } next)
        {
            end = next;
        }

        return new TokenRange(start, end);
    }

    /// <summary>"Jean-Yves Le Drian": the end of the name where the names model ended it at the hyphen of the first one.</summary>
    private int Hyphenated(SentenceScan scan, int start, int end)
    {
        var widened = end;
        while (scan.Form(widened) == "-" && !scan.Tokens[widened].SpaceAfter && !scan.Tokens[widened - 1].SpaceAfter
            && scan.Form(widened + 1) is [var letter, ..] && char.IsUpper(letter))
        {
            widened = scan.EntityAt(widened + 1) is { Type: EntityType.Person } rest && rest.Range.Start == widened + 1 ? rest.Range.End : widened + 2;
        }

        if (widened > end && scan.EntityAt(widened) is { Type: EntityType.Person } surname && surname.Range.Start == widened
            && scan.Tokens[widened].Head is var head && head >= start && head < surname.Range.End)
        {
            return surname.Range.End;
        }

        // "the Biden-Harris administration": two surnames.
        return knowledge.GenderOf(scan.Form(start)) != ' ' ? widened : end;
    }

    /// <summary>The end of the person's name that follows particles at a token, or null where none does.</summary>
    private int? Past(SentenceScan scan, int token)
    {
        var after = token;
        while (knowledge.Is("particle", scan.Form(after)))
        {
            after++;
        }

        return after > token && scan.EntityAt(after) is { Type: EntityType.Person } entity && entity.Range.Start <= after ? entity.Range.End
            : after > token && after < scan.Tokens.Count && IsUnknownName(scan, after) ? after + 1 : null;
    }

    /// <summary>"Tatar, Holguín": two people whom the names model took for one.</summary>
    private static IEnumerable<TokenRange> Parts(SentenceScan scan, TokenRange range)
    {
        var start = range.Start;
        for (var t = range.Start; t < range.End; t++)
        {
            if (scan.Form(t) == "," && scan.Form(t + 1) is not ("Jr." or "Jr" or "Sr." or "Sr"))
            {
                yield return new TokenRange(start, t);
                start = t + 1;
            }
        }

        yield return new TokenRange(start, range.End);
    }

    private TokenRange Trim(SentenceScan scan, TokenRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && (knowledge.Is("honorific", scan.Form(start))
            || (scan.TitleAt(start) is { } title && title.Range.End < end && title.Word.OfPerson is not null && title.Word.Phrase is not "prince" and not "father")))
        {
            start = scan.TitleAt(start) is { } covering ? Math.Max(start + 1, Math.Min(covering.Range.End, end)) : start + 1;
        }

        while (end > start && (scan.IsGenitive(end - 1) || scan.Tokens[end - 1].Upos == "PUNCT" && scan.Form(end - 1) != "."))
        {
            end--;
        }

        return new TokenRange(start, end);
    }

    /// <summary>Whether a piece tells nobody from anybody else: an article, a number, what follows the name.</summary>
    public static bool IsFiller(string piece) => piece is "al" or "el" or "Al" or "El" or "ul" or "Jr" or "Sr" or "" or "'s" or "\"" or "II" or "III" or "IV";

    private static string[] NamePieces(SentenceScan scan, TokenRange range) =>
        [.. Pieces.Of(scan.Words(range)).Select(piece => piece.TrimEnd(',')).Where(piece => !IsFiller(piece))];
}
