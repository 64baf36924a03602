namespace Rapporteur.Language.Syntax;

/// <summary>Scores the relations of each word to its head.</summary>
internal sealed class BiaffineLabels
{
    private const int Block = 16;
    private const string Root = "root";

    private readonly BiaffineSide _head;
    private readonly BiaffineSide _dependent;
    private readonly Matrix _compare;
    private readonly string[] _relations;
    private readonly int _length;
    private readonly int _columns;

    /// <summary>Packs the weights.</summary>
    /// <param name="head">From a word to what it is as a head.</param>
    /// <param name="dependent">From a word to what it is as a dependant.</param>
    /// <param name="weights">By relation, dependant (and a one), head (and a one).</param>
    /// <param name="length">Numbers of a side, without the one.</param>
    /// <param name="relations">Names of the relations.</param>
    public BiaffineLabels(Matrix head, Matrix dependent, Half[] weights, int length, string[] relations)
    {
        (_head, _dependent, _length, _relations) = (new BiaffineSide(head, length), new BiaffineSide(dependent, length), length, relations);
        _columns = InnerProducts.Padded(relations.Length);

        // The product with a dependant is itself laid out as a packed matrix, from the numbers of a head to the relations.
        var side = length + 1;
        var at = new int[side * _columns];
        Array.Fill(at, -1);
        for (var relation = 0; relation < relations.Length; relation++)
        {
            for (var h = 0; h < side; h++)
            {
                at[InnerProducts.IndexOf(h, relation, side)] = (relation * side * side) + h;
            }
        }

        _compare = Matrix.From(side, at.Length, (d, o) => at[o] < 0 ? 0 : (float)weights[at[o] + (d * side)]);
    }

    /// <summary>Relations of the words of each sentence, without the root's mark.</summary>
    /// <param name="batch">Which row is which word.</param>
    /// <param name="states">What the last layer gives: rows of <paramref name="width"/> numbers.</param>
    /// <param name="width">Length of a row.</param>
    /// <param name="heads">Heads of each sentence, the root's mark included.</param>
    /// <param name="scratch">Buffers of the thread.</param>
    public string[][] Relations(SentenceBatch batch, ReadOnlySpan<float> states, int width, int[][] heads, Scratch scratch)
    {
        var governors = _head.Of(states, width, batch.Rows, scratch, "label-head");
        var dependents = _dependent.Of(states, width, batch.Rows, scratch, "label-dependent");
        var compared = scratch.Named("label-compared", Block * _compare.Outputs);
        var side = _length + 1;
        var labels = Array.ConvertAll(heads, static h => new string[h.Length - 1]);
        for (var word = 1; word < batch.Steps; word++)
        {
            for (var first = 0; first < batch.ActiveAt(word); first += Block)
            {
                var count = Math.Min(Block, batch.ActiveAt(word) - first);
                _compare.Multiply(dependents[(batch.RowOf(first, word) * side)..], side, count, compared);
                for (var i = 0; i < count; i++)
                {
                    var sentence = first + i;
                    var governor = governors.Slice(batch.RowOf(sentence, heads[sentence][word]) * side, side);
                    var best = Best(compared.Slice(i * _compare.Outputs, _compare.Outputs), governor, heads[sentence][word] == 0);
                    labels[sentence][word - 1] = _relations[best];
                }
            }
        }

        return labels;
    }

    // "root" for the word under the root's mark and for no other.
    private int Best(ReadOnlySpan<float> compared, ReadOnlySpan<float> governor, bool isRoot)
    {
        Span<float> scores = stackalloc float[_columns];
        scores.Clear();
        InnerProducts.Add(compared, governor.Length, _columns, governor, governor.Length, 1, scores);
        var best = -1;
        for (var k = 0; k < _relations.Length; k++)
        {
            if (_relations[k] == Root == isRoot && (best < 0 || scores[k] > scores[best]))
            {
                best = k;
            }
        }

        return best;
    }
}
