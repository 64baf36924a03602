namespace Rapporteur.Language;

/// <summary>Questions about single tokens and their neighbours that decide on sentence ends.</summary>
internal sealed class PieceReader(string text, List<Piece> pieces)
{
    public string Form(int i) => text[pieces[i].Start..pieces[i].End];

    public bool Is(int i, string form) => text.AsSpan(pieces[i].Start, pieces[i].Length).SequenceEqual(form);

    public bool StartsWith(int i, char c) => text[pieces[i].Start] == c;

    public bool SpaceBefore(int i) => i == 0 || pieces[i - 1].End < pieces[i].Start;

    public bool SpaceAfter(int i) => i + 1 >= pieces.Count || pieces[i + 1].Start > pieces[i].End;

    public bool IsStop(int i) => Is(i, ".") || StartsWith(i, '。');

    public bool IsEllipsis(int i) =>
        StartsWith(i, '…') || (StartsWith(i, '.') && pieces[i].Length > 1 && text[pieces[i].Start + 1] == '.')
        || (StartsWith(i, '[') && pieces[i].Length > 2)
        || (Is(i, ".") && i > 0 && Is(i - 1, "."));

    public bool IsTerminal(int i) => IsStop(i) || text[pieces[i].Start] is '!' or '?' or '！' or '？' or '؟' || IsEllipsis(i);

    public bool IsDash(int i) => text[pieces[i].Start] is '—' or '–' or '-';

    /// <summary>Punctuation that goes on with the sentence, whatever stands before it.</summary>
    public bool IsContinuation(int i) => text[pieces[i].Start] is ',' or ';' or ':' or '/' or '%' || Is(i, ".");

    /// <summary>Whether a short number and a full stop at the start of a sentence count an item ("1. Withdraw").</summary>
    public bool IsItemNumber(int start) =>
        start + 2 < pieces.Count && Is(start + 1, ".") && SpaceAfter(start + 1) && !SpaceAfter(start)
        && pieces[start].Length <= 2 && char.IsDigit(text[pieces[start].Start]);

    /// <summary>The first token after <paramref name="terminal"/> that is no closing quote, bracket, note mark or further terminal.</summary>
    public int AfterClosers(int terminal)
    {
        var i = terminal + 1;
        while (i < pieces.Count)
        {
            if (IsCloser(i) || (!SpaceBefore(i) && IsTerminal(i))) i++;
            else if (IsNoteMark(i)) i += 3;
            else break;
        }

        return i;
    }

    /// <summary>The first token from <paramref name="i"/> that is no opening quote or bracket; <paramref name="i"/> itself at the end.</summary>
    public int FirstWord(int i)
    {
        var word = i;
        while (word + 1 < pieces.Count && word < i + 4 && IsOpening(word)) word++;
        return word;
    }

    /// <summary>The tokens with those full stops apart that look like an abbreviation's but are the sentence's.</summary>
    public List<Piece> SplitStops()
    {
        var split = new List<Piece>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (piece.Abbreviation == AbbreviationKind.None || IsPartOfWord(i))
            {
                split.Add(piece);
                continue;
            }

            split.Add(new Piece(piece.Start, piece.End - 1));
            split.Add(new Piece(piece.End - 1, piece.End));
        }

        return split;
    }

    // Whether the full stop of a possible abbreviation is the word's own.
    private bool IsPartOfWord(int i)
    {
        var piece = pieces[i];
        // The abbreviation follows its prefix, if any: "pre-Sept."
        var word = text.AsSpan(piece.Start, piece.Length);
        var upper = char.IsUpper(word[word.LastIndexOf('-') + 1]);
        var after = AfterClosers(i);
        var last = after >= pieces.Count;
        var following = last ? '\0' : text[pieces[FirstWord(after)].Start];
        return piece.Abbreviation switch
        {
            AbbreviationKind.Title => upper && !last && !char.IsLower(following),
            AbbreviationKind.Number => !last && char.IsDigit(following) && after == i + 1,
            AbbreviationKind.Month => upper,
            AbbreviationKind.State => upper && i > 0 && (text[pieces[i - 1].Start] is ',' or '-' or '(' || i == 1),
            AbbreviationKind.Initial => !last && !FollowsDegree(i) && (after == i + 1 || char.IsUpper(following)) && !EndsWithPronoun(i, following, after),
            _ => true,
        };
    }

    // "greater than I. The ..." and "plan B. The": a letter after a lower-case word ends where an article follows.
    private bool EndsWithPronoun(int i, char following, int after) =>
        char.IsUpper(following) && i > 0 && char.IsLower(text[pieces[i - 1].Start]) && char.IsLower(text[pieces[i - 1].End - 1])
        && Form(FirstWord(after)) is "The" or "He" or "She" or "It" or "They" or "We" or "But" or "And" or "This" or "In";

    // 38°C. ends a sentence.
    private bool FollowsDegree(int i) => i > 0 && text[pieces[i - 1].Start] == '°' && !SpaceBefore(i);

    private bool IsOpening(int i) => text[pieces[i].Start] switch
    {
        '“' or '‘' or '«' or '(' or '[' or '„' or '`' => true,
        '"' or '\'' => SpaceBefore(i) || IsOpening(i - 1),
        _ => false,
    };

    private bool IsCloser(int i)
    {
        switch (text[pieces[i].Start])
        {
            case '”' or ')' or ']' or '}' or '»' or '“':
                return !SpaceBefore(i);
            case '’' or '\'' or '"':
                return pieces[i].Length <= 2 && !SpaceBefore(i) && (SpaceAfter(i) || !Glyph.IsWord(text, pieces[i + 1].Start));
            default:
                return false;
        }
    }

    private bool IsNoteMark(int i) =>
        i + 2 < pieces.Count && Is(i, "[") && char.IsDigit(text[pieces[i + 1].Start]) && Is(i + 2, "]");
}
