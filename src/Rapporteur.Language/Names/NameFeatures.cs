using System.Numerics;

namespace Rapporteur.Language.Names;

/// <summary>The features of a word in its sentence, as keys of the model's weights.</summary>
internal static class NameFeatures
{
    /// <summary>More than any word can have.</summary>
    public const int Most = 200;

    private const uint Border = 0x5EED;

    /// <summary>Writes the keys of the features of word <paramref name="i"/>; returns how many.</summary>
    public static int Of(NameSentence s, int i, Span<uint> keys)
    {
        var writer = new FeatureWriter(keys);
        // Capitals mean something else in a headline, so every feature on them is kept apart by the sentence's case.
        var mode = (uint)s.Case;
        var wordCase = ((uint)s.WordCases[i] << 3) | mode;
        var initial = i == 0 || (i == 1 && s.WordCases[0] == WordCase.Sign);
        var before = At(s.Lower, i - 1, s.Count);
        var before2 = At(s.Lower, i - 2, s.Count);
        var after = At(s.Lower, i + 1, s.Count);
        var after2 = At(s.Lower, i + 2, s.Count);
        var caseBefore = CaseAt(s, i - 1);
        var caseAfter = CaseAt(s, i + 1);
        var caseWindow = (caseBefore << 16) | (wordCase << 8) | caseAfter;

        writer.Add(1, 0);
        writer.Add(2, wordCase, initial ? 1u : 0);
        writer.Add(3, s.Lower[i]);
        writer.Add(4, s.Form[i], mode);
        writer.Add(5, before, wordCase);
        writer.Add(6, after, wordCase);
        writer.Add(7, before2, wordCase);
        writer.Add(8, after2, wordCase);
        writer.Add(9, before, s.Lower[i]);
        writer.Add(10, s.Lower[i], after);
        writer.Add(11, caseWindow);
        writer.Add(12, s.Shape[i], mode);
        writer.Add(13, NameHash.AddWord(before2, before), wordCase);
        writer.Add(14, NameHash.AddWord(after, after2), wordCase);
        writer.Add(15, caseWindow, initial ? 1u : 0);
        AddAffixes(ref writer, s, i, wordCase);
        AddClusters(ref writer, s, i, wordCase);
        AddLists(ref writer, s, i, wordCase);
        AddRuns(ref writer, s, i, mode);
        AddTags(ref writer, s, i, wordCase);
        AddMemory(ref writer, s, i, wordCase);
        return writer.Count;
    }

    private static void AddAffixes(ref FeatureWriter writer, NameSentence s, int i, uint wordCase)
    {
        for (var k = 0; k < 8; k++)
        {
            var affix = s.Affix[(i * 8) + k];
            // Endings tell demonyms ("-ian"), surnames ("-enko") and places ("-stan").
            if (affix != 0 && (s.WordCases[i] != WordCase.Small || k >= 5))
                writer.Add(20 + (uint)k, affix, wordCase);
        }
    }

    private static void AddClusters(ref FeatureWriter writer, NameSentence s, int i, uint wordCase)
    {
        for (var k = -2; k <= 2; k++)
        {
            var at = i + k;
            if ((uint)at >= (uint)s.Count)
                continue;
            if (k is >= -1 and <= 1)
                writer.Add(32 + (uint)(k + 2), s.Fine[at], wordCase);
            writer.Add(37 + (uint)(k + 2), s.Coarse[at], wordCase);
        }

        uint coarse = s.Coarse[i];
        uint left = i > 0 ? s.Coarse[i - 1] : Border;
        uint right = i + 1 < s.Count ? s.Coarse[i + 1] : Border;
        writer.Add(43, (left << 16) | coarse, wordCase);
        writer.Add(44, (coarse << 16) | right, wordCase);
        writer.Add(45, (left << 16) | right, wordCase);
    }

    private static void AddLists(ref FeatureWriter writer, NameSentence s, int i, uint wordCase)
    {
        for (var place = 0; place < 4; place++)
        {
            for (uint mask = s.Lists[(i * 4) + place]; mask != 0; mask &= mask - 1)
            {
                var bit = (uint)BitOperations.TrailingZeroCount(mask);
                writer.Add(50, (bit << 2) | (uint)place, wordCase);
            }

            if (s.Lists[(i * 4) + place] != 0)
                writer.Add(51 + (uint)place, s.Lists[(i * 4) + place], wordCase);
        }

        AddNeighbourLists(ref writer, s, i - 1, 56, wordCase);
        AddNeighbourLists(ref writer, s, i + 1, 57, wordCase);
    }

    private static void AddNeighbourLists(ref FeatureWriter writer, NameSentence s, int at, uint template, uint wordCase)
    {
        if ((uint)at >= (uint)s.Count)
            return;
        // Left of the word, what ends there counts; right of it, what begins there.
        var open = template == 56 ? 2 : 0;
        uint mask = (uint)s.Lists[(at * 4) + open] | s.Lists[(at * 4) + 3];
        for (; mask != 0; mask &= mask - 1)
            writer.Add(template, (uint)BitOperations.TrailingZeroCount(mask), wordCase);
    }

    private static void AddRuns(ref FeatureWriter writer, NameSentence s, int i, uint mode)
    {
        var start = s.RunStart[i];
        if (start >= 0)
        {
            var end = s.RunEnd[i];
            var place = Place(i, start, end);
            var length = (uint)Math.Min(5, end - start);
            writer.Add(60, (length << 8) | place, mode);
            writer.Add(61, s.Lower[end - 1], place);
            writer.Add(62, s.Lower[start], place);
            writer.Add(63, At(s.Lower, start - 1, s.Count), (length << 8) | place);
            writer.Add(64, At(s.Lower, end, s.Count), (length << 8) | place);
            writer.Add(65, s.Fine[end - 1], place);
            writer.Add(66, s.Coarse[start], (place << 4) | length);
            writer.Add(67, start > 0 ? s.Fine[start - 1] : Border, place);
            writer.Add(68, end < s.Count ? s.Fine[end] : Border, place);
        }

        var wide = s.WideStart[i];
        if (wide >= 0 && (wide != start || s.WideEnd[i] != s.RunEnd[i]))
        {
            var place = Place(i, wide, s.WideEnd[i]);
            writer.Add(70, s.Lower[wide], place);
            writer.Add(71, s.Lower[s.WideEnd[i] - 1], place);
            writer.Add(72, s.Fine[wide], place);
            writer.Add(73, s.Lower[i], place);
        }
    }

    private static void AddTags(ref FeatureWriter writer, NameSentence s, int i, uint wordCase)
    {
        if (s.Upos[i] == 0)
            return;
        var left = At(s.Upos, i - 1, s.Count);
        var right = At(s.Upos, i + 1, s.Count);
        writer.Add(80, s.Upos[i], wordCase);
        writer.Add(81, NameHash.AddWord(left, s.Upos[i]), wordCase);
        writer.Add(82, NameHash.AddWord(s.Upos[i], right), wordCase);
    }

    private static void AddMemory(ref FeatureWriter writer, NameSentence s, int i, uint wordCase)
    {
        uint own = s.Memory[i];
        uint left = i > 0 ? s.Memory[i - 1] : (byte)0;
        uint right = i + 1 < s.Count ? s.Memory[i + 1] : (byte)0;
        if ((own | left | right) == 0)
            return;
        writer.Add(90, own, wordCase);
        writer.Add(91, ((left & 7) << 8) | (own & 7), wordCase);
        writer.Add(92, ((right & 7) << 8) | (own & 7), wordCase);
        if (s.RunStart[i] >= 0)
            writer.Add(93, own, Place(i, s.RunStart[i], s.RunEnd[i]));
    }

    private static uint Place(int i, int start, int end) =>
        end - start == 1 ? 3u : i == start ? 0u : i == end - 1 ? 2u : 1u;

    private static uint At(uint[] values, int i, int count) => (uint)i < (uint)count ? values[i] : Border + (i < 0 ? 1u : 0);

    private static uint CaseAt(NameSentence s, int i) => (uint)i < (uint)s.Count ? (uint)s.WordCases[i] : 15;
}
