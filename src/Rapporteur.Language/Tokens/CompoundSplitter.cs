using System.Collections.Frozen;

namespace Rapporteur.Language;

/// <summary>Cuts a word at its hyphens and before its clitics, as English EWT does (US | - | led, but pro-Beijing).</summary>
internal sealed class CompoundSplitter(string text)
{
    private static readonly FrozenSet<string> Prefixes = WordList.Words("prefixes.txt");
    private static readonly FrozenSet<string> Syllables = WordList.Words("syllables.txt");

    public void Split(int start, int end, List<Piece> pieces)
    {
        var from = start;
        for (var i = start + 1; i < end - 1; i++)
        {
            if (!Glyph.IsHyphen(text[i]) || Keeps(from, i, end, pieces)) continue;
            AddWord(from, i, pieces);
            pieces.Add(new Piece(i, i + 1));
            from = i + 1;
        }

        AddWord(from, end, pieces);
    }

    private bool Keeps(int from, int hyphen, int end, List<Piece> pieces)
    {
        var left = text.AsSpan(from, hyphen - from);
        if (left.Length <= 8 && Prefixes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(left))
            return left is not ("E" or "M") || char.IsLower(text[hyphen + 1]);
        return IsGivenName(from, hyphen, end, pieces);
    }

    // Jong-un after Kim: a family name in front, a capital and a lower-case syllable.
    private bool IsGivenName(int from, int hyphen, int end, List<Piece> pieces)
    {
        if (pieces.Count == 0 || hyphen - from > 6 || !char.IsUpper(text[from])) return false;
        var family = pieces[^1];
        if (family.Length > 8 || family.End + 1 != from || !char.IsUpper(text[family.Start])) return false;
        var right = hyphen + 1;
        while (right < end && char.IsLower(text[right])) right++;
        return Syllables.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan(hyphen + 1, right - hyphen - 1));
    }

    private void AddWord(int start, int end, List<Piece> pieces)
    {
        var cut = Clitics.Find(text.AsSpan(start, end - start));
        if (cut <= 0)
        {
            pieces.Add(new Piece(start, end));
            return;
        }

        // "would|n't|'ve": clitics stack.
        AddWord(start, start + cut, pieces);
        pieces.Add(new Piece(start + cut, end));
    }
}
