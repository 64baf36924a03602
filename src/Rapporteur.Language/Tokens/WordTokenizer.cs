namespace Rapporteur.Language;

/// <summary>Cuts a block of clean text into the tokens of English EWT. One instance a text; every character is read a bounded number of times.</summary>
internal sealed class WordTokenizer(string text)
{
    // No word is longer; longer runs are cut so that nothing downstream meets a token of a megabyte.
    private const int LongestWord = 256;
    private const int LongestAddress = 2048;

    private readonly CompoundSplitter _compounds = new(text);

    /// <summary>Appends the tokens of <c>[start, end)</c> to <paramref name="pieces"/>.</summary>
    public void Tokenize(int start, int end, List<Piece> pieces)
    {
        for (var at = start; at < end;)
        {
            if (text[at] is ' ' or '\n')
            {
                at++;
                continue;
            }

            var chunkEnd = at + 1;
            while (chunkEnd < end && text[chunkEnd] is not (' ' or '\n')) chunkEnd++;
            Chunk(at, chunkEnd, pieces);
            at = chunkEnd;
        }
    }

    private void Chunk(int start, int end, List<Piece> pieces)
    {
        if (PunctuationShape.IsEmoticon(text.AsSpan(start, end - start)))
        {
            pieces.Add(new Piece(start, end));
            return;
        }

        for (var at = start; at < end;)
        {
            var next = AddressShape.EndOf(text, at, Limit(at, end, LongestAddress));
            if (next > at)
            {
                pieces.Add(new Piece(at, next));
            }
            else if (NumberShape.StartsAt(text, at, start, end))
            {
                next = Number(at, Limit(at, end, LongestWord), pieces);
            }
            else if (Glyph.IsLetter(text, at) || text[at] == '_' || (text[at] == '#' && at + 1 < end && Glyph.IsLetter(text, at + 1)))
            {
                next = Word(at, end, pieces);
            }
            else
            {
                next = WordWithApostropheFirst(at, end);
                if (next == at) next = PunctuationShape.EndOf(text, at, end);
                pieces.Add(new Piece(at, next));
            }

            at = next;
        }
    }

    // The end of what may be one token; a pair of surrogates is never cut.
    private int Limit(int at, int end, int longest)
    {
        if (end - at <= longest) return end;
        return char.IsLowSurrogate(text[at + longest]) ? at + longest - 1 : at + longest;
    }

    private int Number(int at, int end, List<Piece> pieces)
    {
        var digits = NumberShape.EndOf(text, at, end);
        var unit = NumberShape.UnitEnd(text, digits, end);
        if (unit > digits)
        {
            pieces.Add(new Piece(at, digits));
            var dotted = unit < end && text[unit] == '.' ? Abbreviations.Of(text.AsSpan(digits, unit - digits)) : AbbreviationKind.None;
            if (dotted is AbbreviationKind.Clock)
            {
                pieces.Add(new Piece(digits, unit + 1, dotted));
                return unit + 1;
            }

            pieces.Add(new Piece(digits, unit));
            return unit;
        }

        if (digits < end && Glyph.IsLetter(text, digits)) return Word(at, end, pieces);
        if (NumberShape.IsDecadePlural(text, at, digits, end)) digits += 2;
        pieces.Add(new Piece(at, digits));
        return digits;
    }

    private int Word(int at, int end, List<Piece> pieces)
    {
        var word = WordEnd(at, end);
        if (word < end && text[word] == '$' && word - at <= 3 && char.IsUpper(text[word - 1])) word++;
        _compounds.Split(at, word, pieces);
        if (DottedKind(pieces[^1], end) is var kind and not AbbreviationKind.None)
        {
            pieces[^1] = new Piece(pieces[^1].Start, ++word, kind);
        }

        return word;
    }

    // The end of letters, digits and what joins them (apostrophes, stops, ampersands, hyphens), before any compound is split.
    private int WordEnd(int at, int end)
    {
        var limit = Math.Min(end, at + LongestWord);
        var i = at + 1;
        while (i < limit)
        {
            if (Glyph.IsWord(text, i))
            {
                i++;
                continue;
            }

            if (i + 1 >= end || !Glyph.IsWord(text, i + 1) || !Joins(at, i, end)) break;
            i++;
        }

        // A pair of surrogates is never cut.
        return i < end && i > at + 1 && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]) ? i - 1 : i;
    }

    private bool Joins(int start, int i, int end)
    {
        var (before, after) = (text[i - 1], text[i + 1]);
        switch (text[i])
        {
            case '-' or '\u2010' or '\u2011':
                return true;
            case '&':
                return char.IsUpper(before) && char.IsUpper(after);
            case '*':
                return char.IsLetter(before) && char.IsLetter(after);
            case '/':
                return i - start == 1 && char.IsLetter(before) && char.IsLetter(after) && (i + 2 >= end || !Glyph.IsWord(text, i + 2));
            case '.':
                return !IsMissingSpace(start, i, end);
            default:
                return Glyph.IsApostrophe(text[i]) && !char.IsDigit(after);
        }
    }

    // "the talks.They": a small word, a stop, and a capital that begins an ordinary word.
    private bool IsMissingSpace(int start, int i, int end) =>
        i - start >= 2 && char.IsLower(text[i - 1]) && char.IsUpper(text[i + 1]) && !Abbreviations.IsAcronym(text.AsSpan(start, Math.Min(i + 2, end) - start))
        && (i + 2 >= end || !Glyph.IsWord(text, i + 2) || char.IsLower(text[i + 2]));

    // What kind of abbreviation a word and the full stop after it make; a prefix does not count ("pre-Sept.").
    private AbbreviationKind DottedKind(Piece word, int end)
    {
        if (word.End >= end || text[word.End] != '.') return AbbreviationKind.None;
        // "U.S..." and "Mr.Smith" end otherwise.
        if (word.End + 1 < end && (text[word.End + 1] == '.' || Glyph.IsWord(text, word.End + 1))) return AbbreviationKind.None;
        var form = text.AsSpan(word.Start, word.Length);
        return Abbreviations.Of(form[(form.LastIndexOf('-') + 1)..]);
    }

    private int WordWithApostropheFirst(int at, int end)
    {
        if (!Glyph.IsApostrophe(text[at])) return at;
        var i = at + 1;
        while (i < end && i < at + 6 && Glyph.IsWord(text, i)) i++;
        var rest = text.AsSpan(at + 1, i - at - 1);
        if (rest.Length is 2 or 3 && char.IsDigit(rest[0]) && char.IsDigit(rest[1]) && (rest.Length == 2 || rest[2] == 's')) return i;
        return Clitics.StandsAlone(rest) ? i : at;
    }
}
