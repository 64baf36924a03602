namespace Rapporteur.Language.Syntax;

/// <summary>
/// Greedy tagger, left to right, twice: the second pass sees what the first thought of the words to come.
/// </summary>
internal sealed class Tagger(WordTable words, WeightTable first, WeightTable second, int classes)
{
    /// <summary>Most features that <see cref="Extract"/> yields.</summary>
    public const int MaxFeatures = 64;

    /// <summary>Fills the buffer and sets its tags.</summary>
    public void Tag(IReadOnlyList<string> forms, WordBuffer buffer)
    {
        buffer.Fill(forms, words);
        Pass(buffer, first, false);
        Pass(buffer, second, true);
    }

    /// <summary>One pass over a filled buffer, with a model of its own.</summary>
    /// <param name="buffer">Words, and for the second pass the tags of the first.</param>
    /// <param name="weights">The pass's weights.</param>
    /// <param name="again">Whether this is the second pass.</param>
    public void Pass(WordBuffer buffer, WeightTable weights, bool again)
    {
        Span<uint> features = stackalloc uint[MaxFeatures];
        Span<int> scores = stackalloc int[WeightTable.MaxClasses];
        for (var at = WordBuffer.Pad; at < buffer.Count + WordBuffer.Pad; at++)
        {
            if (buffer.Facts[at].Sure is > 0 and var sure)
            {
                buffer.Tag[at] = (byte)sure;
                continue;
            }

            var count = Extract(buffer, at, again, features);
            scores.Clear();
            weights.AddTo(features[..count], scores);
            buffer.Tag[at] = (byte)(WeightTable.Best(scores, classes) + 1);
        }
    }

    /// <summary>Features of the word at <paramref name="at"/>; the tags before it are those of this pass.</summary>
    /// <returns>How many were written.</returns>
    public static int Extract(WordBuffer buffer, int at, bool again, Span<uint> features)
    {
        buffer.Own.AsSpan(at * WordBuffer.OwnFeatures, WordBuffer.OwnFeatures).CopyTo(features);
        var n = WordBuffer.OwnFeatures;
        var (word, facts, tag) = (buffer.Word, buffer.Facts, buffer.Tag);
        uint w = word[at], p1 = word[at - 1], p2 = word[at - 2], n1 = word[at + 1], n2 = word[at + 2];
        uint t1 = tag[at - 1], t2 = tag[at - 2];
        uint shape = buffer.Shape[at] & 135;
        uint a0 = facts[at].Tags, a1 = facts[at + 1].Tags, a2 = facts[at + 2].Tags;
        uint f0 = facts[at].Fine, fp = facts[at - 1].Fine, fn = facts[at + 1].Fine;
        features[n++] = FeatureHash.Of(30, 0);
        features[n++] = FeatureHash.Of(31, p1);
        features[n++] = FeatureHash.Of(32, n1);
        features[n++] = FeatureHash.Of(33, p2);
        features[n++] = FeatureHash.Of(34, n2);
        features[n++] = FeatureHash.Of(35, p1, w);
        features[n++] = FeatureHash.Of(36, w, n1);
        features[n++] = FeatureHash.Of(37, p1, n1);
        features[n++] = FeatureHash.Of(38, t1);
        features[n++] = FeatureHash.Of(39, t1, t2);
        features[n++] = FeatureHash.Of(40, t1, w);
        features[n++] = FeatureHash.Of(41, t1, a0, a1);
        features[n++] = FeatureHash.Of(42, a0, a1);
        features[n++] = FeatureHash.Of(43, a1);
        features[n++] = FeatureHash.Of(44, a1, a2);
        features[n++] = FeatureHash.Of(45, t1, n1);
        features[n++] = FeatureHash.Of(46, fp);
        features[n++] = FeatureHash.Of(47, fn);
        features[n++] = FeatureHash.Of(48, fp, f0);
        features[n++] = FeatureHash.Of(49, f0, fn);
        features[n++] = FeatureHash.Of(50, t1, f0);
        features[n++] = FeatureHash.Of(51, buffer.Shape[at + 1] & 255, buffer.Shape[at] & 255);
        features[n++] = FeatureHash.Of(52, buffer.Shape[at - 1] & 255, buffer.Shape[at] & 255);
        features[n++] = FeatureHash.Of(53, t1, t2, w);
        features[n++] = FeatureHash.Of(54, t1, shape);
        features[n++] = FeatureHash.Of(55, t1, t2, a0);
        features[n++] = FeatureHash.Of(56, buffer.Own[(at * WordBuffer.OwnFeatures) + 8], t1);
        features[n++] = FeatureHash.Of(57, buffer.Own[((at + 1) * WordBuffer.OwnFeatures) + 8]);
        features[n++] = FeatureHash.Of(58, t1, facts[at].Coarse, facts[at + 1].Coarse);
        if (again)
        {
            uint s0 = tag[at], s1 = tag[at + 1], s2 = tag[at + 2];
            features[n++] = FeatureHash.Of(60, s0);
            features[n++] = FeatureHash.Of(61, s1);
            features[n++] = FeatureHash.Of(62, s1, s2);
            features[n++] = FeatureHash.Of(63, t1, s1);
            features[n++] = FeatureHash.Of(64, w, s1);
            features[n++] = FeatureHash.Of(65, t1, w, s1);
            features[n++] = FeatureHash.Of(66, a0, s1, s2);
            features[n++] = FeatureHash.Of(67, t1, a0, s1);
            features[n++] = FeatureHash.Of(68, s0, s1);
            features[n++] = FeatureHash.Of(69, t2, t1, s1, s2);
            features[n++] = FeatureHash.Of(70, s0, w);
        }

        return n;
    }
}
