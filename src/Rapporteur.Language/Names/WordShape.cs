namespace Rapporteur.Language.Names;

/// <summary>The outward form of a word.</summary>
internal static class WordShape
{
    /// <summary>How the word uses capitals.</summary>
    public static WordCase CaseOf(ReadOnlySpan<char> form)
    {
        int upper = 0, lower = 0, digits = 0;
        var first = true;
        var initial = false;
        foreach (var c in form)
        {
            if (char.IsUpper(c))
            {
                upper++;
                initial |= first;
                first = false;
            }
            else if (char.IsLetter(c))
            {
                lower++;
                first = false;
            }
            else if (char.IsDigit(c))
            {
                digits++;
            }
        }

        return (upper, lower) switch
        {
            (0, 0) => digits > 0 ? WordCase.Number : WordCase.Sign,
            (0, _) => WordCase.Small,
            (1, 0) => digits > 0 ? WordCase.Capitals : WordCase.Letter,
            (_, 0) => WordCase.Capitals,
            (1, _) when initial => WordCase.Initial,
            _ => WordCase.Mixed,
        };
    }

    /// <summary>Hash of the shape: kinds of characters, runs cut to two ("Ban" Xxx, "U.S." X.X.).</summary>
    public static uint ShapeOf(ReadOnlySpan<char> form)
    {
        var hash = NameHash.Seed;
        var run = 0;
        var previous = '\0';
        foreach (var c in form)
        {
            var kind = char.IsUpper(c) ? 'X' : char.IsLetter(c) ? 'x' : char.IsDigit(c) ? 'd' : c;
            run = kind == previous ? run + 1 : 1;
            previous = kind;
            if (run <= 2)
                hash = NameHash.Add(hash, kind);
        }

        return NameHash.Finish(hash);
    }

    /// <summary>Whether a word of an ordinary sentence looks like a part of a name.</summary>
    public static bool IsCapital(WordCase wordCase) =>
        wordCase is WordCase.Initial or WordCase.Capitals or WordCase.Letter or WordCase.Mixed;
}
