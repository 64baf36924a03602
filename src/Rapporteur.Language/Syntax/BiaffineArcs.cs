namespace Rapporteur.Language.Syntax;

/// <summary>Scores each word as the head of each other, and takes the best tree.</summary>
internal sealed class BiaffineArcs
{
    private readonly BiaffineSide _head;
    private readonly BiaffineSide _dependent;
    private readonly Matrix _compare;
    private readonly int _length;

    /// <summary>Packs the weights.</summary>
    /// <param name="head">From a word to what it is as a head.</param>
    /// <param name="dependent">From a word to what it is as a dependant.</param>
    /// <param name="weights">From a dependant (and a one) to what is compared with each head: length plus one times length.</param>
    /// <param name="length">Numbers of a side.</param>
    public BiaffineArcs(Matrix head, Matrix dependent, Half[] weights, int length)
    {
        (_head, _dependent, _length) = (new BiaffineSide(head, length), new BiaffineSide(dependent, length), length);
        _compare = Matrix.From(length + 1, length, (i, o) => (float)weights[(i * length) + o]);
    }

    /// <summary>Heads of the words of each sentence; the root's mark is node 0 and has -1.</summary>
    /// <param name="batch">Which row is which word.</param>
    /// <param name="states">What the last layer gives: rows of <paramref name="width"/> numbers.</param>
    /// <param name="width">Length of a row.</param>
    /// <param name="scratch">Buffers of the thread.</param>
    public int[][] Heads(SentenceBatch batch, ReadOnlySpan<float> states, int width, Scratch scratch)
    {
        var heads = _head.Of(states, width, batch.Rows, scratch, "arc-head");
        var dependents = _dependent.Of(states, width, batch.Rows, scratch, "arc-dependent");
        var compared = scratch.Named("arc-compared", batch.Rows * _compare.Outputs);
        _compare.Multiply(dependents, _length + 1, batch.Rows, compared);
        var trees = new int[batch.Count][];
        for (var sentence = 0; sentence < trees.Length; sentence++)
        {
            trees[sentence] = Tree(batch, sentence, heads, compared, scratch);
        }

        return trees;
    }

    private int[] Tree(SentenceBatch batch, int sentence, ReadOnlySpan<float> heads, ReadOnlySpan<float> compared, Scratch scratch)
    {
        var count = batch.LengthOf(sentence);
        var columns = InnerProducts.Padded(count);
        var turned = scratch.Named("arc-turned", _length * columns);
        turned.Clear();
        var rows = scratch.Named("arc-rows", count * _length);
        for (var word = 0; word < count; word++)
        {
            var row = batch.RowOf(sentence, word);
            compared.Slice(row * _compare.Outputs, _length).CopyTo(rows[(word * _length)..]);
            var head = heads.Slice(row * (_length + 1), _length);
            var at = InnerProducts.IndexOf(0, word, _length);
            for (var i = 0; i < head.Length; i++)
            {
                turned[at + (i * InnerProducts.Panel)] = head[i];
            }
        }

        var scores = scratch.Named("arc-scores", count * columns);
        scores.Clear();
        InnerProducts.Add(turned, _length, columns, rows, _length, count, scores);
        return TreeDecoder.Decode(scores, columns, count);
    }
}
