using Rapporteur.Language.Syntax;

namespace Rapporteur.Language.Tests.Syntax;

public sealed class TreeDecoderTests
{
    [Fact]
    public void Finds_the_best_tree_with_one_root_as_trying_all_trees_does()
    {
        var random = new Random(7);
        for (var round = 0; round < 400; round++)
        {
            var count = 2 + (round % 5);
            var scores = new float[count * count];
            for (var i = 0; i < scores.Length; i++)
            {
                scores[i] = (float)Math.Round(random.NextDouble() * 20, 3);
            }

            var heads = TreeDecoder.Decode(scores, count, count);
            Assert.True(IsTree(heads), string.Join(' ', heads));
            Assert.Equal(Best(scores, count), Sum(scores, heads, count), 3);
        }
    }

    private static double Best(float[] scores, int count)
    {
        var heads = new int[count];
        var best = double.NegativeInfinity;
        void Try(int at)
        {
            if (at == count)
            {
                best = IsTree(heads) ? Math.Max(best, Sum(scores, heads, count)) : best;
                return;
            }

            for (var h = 0; h < count; h++)
            {
                if (h != at)
                {
                    heads[at] = h;
                    Try(at + 1);
                }
            }
        }

        heads[0] = -1;
        Try(1);
        return best;
    }

    private static double Sum(float[] scores, int[] heads, int count) =>
        Enumerable.Range(1, count - 1).Sum(d => (double)scores[(d * count) + heads[d]]);

    private static bool IsTree(int[] heads)
    {
        var roots = 0;
        for (var d = 1; d < heads.Length; d++)
        {
            roots += heads[d] == 0 ? 1 : 0;
            var steps = 0;
            for (var at = d; at > 0; at = heads[at])
            {
                if (steps++ > heads.Length)
                {
                    return false;
                }
            }
        }

        return roots == 1;
    }
}
