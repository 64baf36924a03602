namespace Rapporteur.Language.Syntax;

/// <summary>
/// Sentences that go through the network together, the longest first, word by word: the first words of all sentences (the root's
/// mark), then the second words of those that have one, and so on.
/// </summary>
/// <remarks>A step of a recurrent layer is then one product of several rows, and each weight that is loaded serves them all.</remarks>
internal sealed class SentenceBatch
{
    private readonly int[] _lengths;
    private readonly int[] _starts;

    /// <summary>Lays out the rows.</summary>
    /// <param name="lengths">Words of each sentence with the root's mark, descending.</param>
    public SentenceBatch(int[] lengths)
    {
        _lengths = lengths;
        _starts = new int[lengths[0] + 1];
        var active = lengths.Length;
        for (var step = 0; step < lengths[0]; step++)
        {
            while (lengths[active - 1] <= step)
            {
                active--;
            }

            _starts[step + 1] = _starts[step] + active;
        }
    }

    /// <summary>Number of sentences.</summary>
    public int Count => _lengths.Length;

    /// <summary>Words of the longest sentence.</summary>
    public int Steps => _starts.Length - 1;

    /// <summary>Words of all sentences.</summary>
    public int Rows => _starts[^1];

    /// <summary>Words of a sentence, the root's mark included.</summary>
    public int LengthOf(int sentence) => _lengths[sentence];

    /// <summary>Sentences that have a word at this step: the first so many.</summary>
    public int ActiveAt(int step) => _starts[step + 1] - _starts[step];

    /// <summary>Row of the first sentence's word at this step.</summary>
    public int StartOf(int step) => _starts[step];

    /// <summary>Row of a word.</summary>
    public int RowOf(int sentence, int word) => _starts[word] + sentence;
}
