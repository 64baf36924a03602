using Rapporteur.Language.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>Trains one pass of the tagger, its own predictions as history.</summary>
internal static class TaggerTraining
{
    private const int LeastUpdates = 2;

    /// <param name="trees">Trees to learn from.</param>
    /// <param name="firstPass">Tags of the first pass for each tree, or null to train the first pass.</param>
    /// <param name="words">Word table.</param>
    /// <param name="tagNumbers">Number of each tag, from 1.</param>
    /// <param name="epochs">Rounds over the trees.</param>
    public static WeightTable Train(
        IReadOnlyList<TreebankTree> trees,
        IReadOnlyList<byte[]>? firstPass,
        WordTable words,
        IReadOnlyDictionary<string, int> tagNumbers,
        int epochs)
    {
        var (starts, cells) = WeightPacker.Pack(Learn(trees, firstPass, words, tagNumbers, epochs), int.MaxValue);
        return new WeightTable(starts, cells);
    }

    /// <inheritdoc cref="Train"/>
    public static PerceptronWeights Learn(
        IReadOnlyList<TreebankTree> trees,
        IReadOnlyList<byte[]>? firstPass,
        WordTable words,
        IReadOnlyDictionary<string, int> tagNumbers,
        int epochs)
    {
        var weights = new PerceptronWeights(LeastUpdates);
        var random = new SeededRandom(firstPass is null ? 11u : 12u);
        var buffer = new WordBuffer();
        Span<uint> features = stackalloc uint[Tagger.MaxFeatures];
        Span<int> scores = stackalloc int[WeightTable.MaxClasses];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var t in random.Shuffled(trees.Count))
            {
                var tree = trees[t];
                buffer.Fill(tree.Forms, words);
                firstPass?[t].CopyTo(buffer.Tag, WordBuffer.Pad);
                for (var i = 0; i < tree.Forms.Length; i++)
                {
                    var at = i + WordBuffer.Pad;
                    if (buffer.Facts[at].Sure is > 0 and var sure)
                    {
                        buffer.Tag[at] = (byte)sure;
                        continue;
                    }

                    var count = Tagger.Extract(buffer, at, firstPass is not null, features);
                    scores.Clear();
                    weights.AddTo(features[..count], scores);
                    var guess = WeightTable.Best(scores, tagNumbers.Count);
                    if (tagNumbers.TryGetValue(tree.Tags[i], out var gold) && guess != gold - 1)
                    {
                        weights.Update(features[..count], gold - 1, guess);
                    }

                    buffer.Tag[at] = (byte)(guess + 1);
                    weights.Tick();
                }
            }
        }

        return weights;
    }

    /// <summary>Tags trees with weights of one pass.</summary>
    public static byte[] Apply(Tagger tagger, TreebankTree tree, byte[]? firstPass, WeightTable weights, WordTable words)
    {
        var buffer = new WordBuffer();
        buffer.Fill(tree.Forms, words);
        firstPass?.CopyTo(buffer.Tag, WordBuffer.Pad);
        tagger.Pass(buffer, weights, firstPass is not null);
        return buffer.Tag.AsSpan(WordBuffer.Pad, tree.Forms.Length).ToArray();
    }
}
