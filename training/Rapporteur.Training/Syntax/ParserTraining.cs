using System.Diagnostics;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>Trains the parser on predicted tags, following its own mistakes so that it learns to go on from them.</summary>
internal static class ParserTraining
{
    private const int LeastUpdates = 8;
    private const int Explore = 90;

    public static PerceptronWeights Learn(
        IReadOnlyList<TreebankTree> trees,
        IReadOnlyList<byte[]> tagged,
        WordTable words,
        TagSet tags,
        IReadOnlyList<string> relations,
        TransitionSet transitions,
        int epochs,
        Action<int, PerceptronWeights>? afterEpoch = null)
    {
        var labels = relations.Select((r, i) => (r, i)).ToDictionary(p => p.r, p => (byte)(p.i + 1), StringComparer.Ordinal);
        var oracles = trees.Select(t => new ArcOracle(
            [.. t.Heads.Select(h => h < 0 ? t.Heads.Length : h)], [.. t.Relations.Select(r => labels[r])])).ToArray();
        var weights = new PerceptronWeights(LeastUpdates);
        var random = new SeededRandom(21);
        var buffer = new WordBuffer();
        var input = new ParserWords();
        var state = new ParserState();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var watch = Stopwatch.StartNew();
            long mistakes = 0;
            foreach (var t in random.Shuffled(trees.Count))
            {
                buffer.Fill(trees[t].Forms, words);
                tagged[t].CopyTo(buffer.Tag, WordBuffer.Pad);
                input.Fill(buffer, tags);
                state.Reset(buffer.Count);
                mistakes += LearnTree(state, input, oracles[t], weights, transitions, epoch > 0, random);
            }

            Console.WriteLine($"  parser epoch {epoch + 1}: {mistakes} mistakes, {weights.Features} features, {watch.Elapsed.TotalSeconds:F0} s");
            afterEpoch?.Invoke(epoch, weights);
        }

        return weights;
    }

    private static int LearnTree(
        ParserState state,
        ParserWords input,
        ArcOracle oracle,
        PerceptronWeights weights,
        TransitionSet transitions,
        bool explore,
        SeededRandom random)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Max];
        Span<int> scores = stackalloc int[WeightTable.MaxClasses];
        Span<int> costs = stackalloc int[WeightTable.MaxClasses];
        var mistakes = 0;
        while (!state.IsFinal)
        {
            if (state.Depth == 0 || (state.Front == state.Root && state.Depth == 1))
            {
                transitions.Apply(state, state.Depth == 0 ? TransitionSet.Shift : TransitionSet.MakeRoot);
                continue;
            }

            var count = ParserFeatures.Extract(state, input, features);
            scores.Clear();
            weights.AddTo(features[..count], scores);
            oracle.Costs(state, transitions, costs);
            var guess = transitions.Best(state, scores);
            var right = Cheapest(costs, scores, transitions.Count);
            if (costs[guess] > costs[right])
            {
                mistakes++;
                weights.Update(features[..count], right, guess);
            }

            weights.Tick();
            transitions.Apply(state, explore && random.Chance(Explore) ? guess : right);
        }

        return mistakes;
    }

    private static int Cheapest(ReadOnlySpan<int> costs, ReadOnlySpan<int> scores, int count)
    {
        var best = 0;
        for (var i = 1; i < count; i++)
        {
            if (costs[i] < costs[best] || (costs[i] == costs[best] && scores[i] > scores[best]))
            {
                best = i;
            }
        }

        return best;
    }
}
