using System.Globalization;

namespace Rapporteur.Language.Syntax;

/// <summary>
/// A sentence as the classifiers see it: numbers a token. Two places before and after the words stand for the outside, so
/// position <c>i</c> of the sentence is <c>i + Pad</c> here. Reused from sentence to sentence by one thread.
/// </summary>
internal sealed class WordBuffer
{
    /// <summary>Places before the first word.</summary>
    public const int Pad = 2;

    /// <summary>Features a word has by itself, without its neighbours.</summary>
    public const int OwnFeatures = 16;

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>Hash of the lower-cased word, digits made alike.</summary>
    public uint[] Word { get; private set; } = [];

    /// <summary>Facts from the word table.</summary>
    public WordFacts[] Facts { get; private set; } = [];

    /// <summary>Case and character pattern, small.</summary>
    public uint[] Shape { get; private set; } = [];

    /// <summary><see cref="OwnFeatures"/> finished feature ids a word.</summary>
    public uint[] Own { get; private set; } = [];

    /// <summary>Predicted tag plus one; 0 outside.</summary>
    public byte[] Tag { get; private set; } = [];

    /// <summary>Fills the buffer with a sentence's words.</summary>
    public void Fill(IReadOnlyList<string> forms, WordTable table)
    {
        Count = forms.Count;
        var size = Count + (2 * Pad);
        if (Word.Length < size)
        {
            var room = Math.Max(64, size * 3 / 2);
            Word = new uint[room];
            Facts = new WordFacts[room];
            Shape = new uint[room];
            Own = new uint[room * OwnFeatures];
            Tag = new byte[room];
        }

        Clear(0);
        Clear(1);
        Clear(Count + Pad);
        Clear(Count + Pad + 1);
        var allUpper = IsShouted(forms);
        for (var i = 0; i < Count; i++)
        {
            FillWord(i + Pad, forms[i], table, i == 0 || allUpper);
        }
    }

    /// <summary>Hash of a word as tables and features know it.</summary>
    public static uint HashOf(string form)
    {
        Span<char> lower = stackalloc char[Math.Min(form.Length, 64)];
        Normalize(form, lower);
        return FeatureHash.OfText(lower);
    }

    private static void Normalize(ReadOnlySpan<char> form, Span<char> lower)
    {
        for (var i = 0; i < lower.Length; i++)
        {
            var unit = char.ToLowerInvariant(form[i]);
            lower[i] = unit switch
            {
                >= '0' and <= '9' => '0',
                '\u2019' or '\u2018' or '`' => '\'',
                '\u201C' or '\u201D' => '"',
                '\u2013' or '\u2014' => '-',
                _ => unit,
            };
        }
    }

    // Headlines in capitals say nothing by their case.
    private static bool IsShouted(IReadOnlyList<string> forms)
    {
        var lower = 0;
        var upper = 0;
        foreach (var form in forms)
        {
            foreach (var unit in form.AsSpan(0, Math.Min(form.Length, 32)))
            {
                lower += char.IsLower(unit) ? 1 : 0;
                upper += char.IsUpper(unit) ? 1 : 0;
            }
        }

        return upper > 8 && lower * 6 < upper;
    }

    private static uint ShapeOf(ReadOnlySpan<char> form, bool caseIsWeak)
    {
        uint bits = 0;
        for (var i = 0; i < form.Length; i++)
        {
            var unit = form[i];
            if (char.IsLower(unit))
            {
                bits |= 1;
            }
            else if (char.IsUpper(unit))
            {
                bits |= i == 0 ? 2u : 4u;
            }
            else if (char.IsDigit(unit))
            {
                bits |= 8;
            }
            else if (unit is '-')
            {
                bits |= 16;
            }
            else if (unit is '.' or ',')
            {
                bits |= 32;
            }
            else
            {
                bits |= CharUnicodeInfo.GetUnicodeCategory(unit) < UnicodeCategory.ConnectorPunctuation ? 1u : 64u;
            }
        }

        return bits | (caseIsWeak ? 128u : 0) | (form.Length > 1 ? 256u : 0);
    }

    private void Clear(int at)
    {
        Word[at] = 1;
        Facts[at] = default;
        Shape[at] = 0;
        Tag[at] = 0;
    }

    private void FillWord(int at, string form, WordTable table, bool caseIsWeak)
    {
        var length = Math.Min(form.Length, 64);
        Span<char> lower = stackalloc char[length];
        Normalize(form, lower);
        var word = FeatureHash.OfText(lower);
        var facts = table[word];
        var shape = ShapeOf(form.AsSpan(0, length), caseIsWeak);
        Word[at] = word;
        Facts[at] = facts;
        Shape[at] = shape;
        Tag[at] = 0;
        var own = Own.AsSpan(at * OwnFeatures, OwnFeatures);
        own[0] = FeatureHash.Of(1, word);
        own[1] = FeatureHash.Of(2, shape);
        own[2] = FeatureHash.Of(3, facts.Fine, shape & 7);
        own[3] = FeatureHash.Of(4, facts.Coarse, shape & 7);
        own[4] = FeatureHash.Of(5, facts.Tags, shape & 135);
        own[5] = FeatureHash.Of(6, word, shape & 135);
        for (var n = 1; n <= 5; n++)
        {
            own[5 + n] = FeatureHash.Of(10 + (uint)n, FeatureHash.OfText(lower[Math.Max(0, length - n)..]));
        }

        for (var n = 1; n <= 4; n++)
        {
            own[10 + n] = FeatureHash.Of(20 + (uint)n, FeatureHash.OfText(lower[..Math.Min(length, n)]));
        }

        own[15] = FeatureHash.Of(7, FeatureHash.OfText(lower[Math.Max(0, length - 3)..]), shape & 151);
    }
}
