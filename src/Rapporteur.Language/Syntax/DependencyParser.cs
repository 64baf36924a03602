namespace Rapporteur.Language.Syntax;

/// <summary>Greedy arc-hybrid parser: at each step the best-scored transition that is allowed.</summary>
internal sealed class DependencyParser(WeightTable weights, TransitionSet transitions)
{
    /// <summary>Leaves the tree of <paramref name="words"/> in <paramref name="state"/>; time linear in the words.</summary>
    public void Parse(ParserWords words, int count, ParserState state)
    {
        Span<uint> features = stackalloc uint[ParserFeatures.Max];
        Span<int> scores = stackalloc int[WeightTable.MaxClasses];
        state.Reset(count);
        while (!state.IsFinal)
        {
            int best;
            if (state.Depth == 0)
            {
                best = TransitionSet.Shift;
            }
            else if (state.Front == state.Root && state.Depth == 1)
            {
                best = TransitionSet.MakeRoot;
            }
            else
            {
                var n = ParserFeatures.Extract(state, words, features);
                scores.Clear();
                weights.AddTo(features[..n], scores);
                best = transitions.Best(state, scores);
            }

            transitions.Apply(state, best);
        }
    }
}
