using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>
/// Numbers the features of training sentences: a row that all corpora share, and a row a corpus besides
/// ("frustratingly easy domain adaptation", Daumé III 2007), so that what the corpora disagree on is learned apart.
/// </summary>
internal sealed class FeatureIndex(NameSentence reader)
{
    private readonly Dictionary<uint, int> _shared = [];
    private readonly Dictionary<uint, int>[] _own = [[], [], []];
    private readonly Dictionary<uint, int> _counts = [];
    private readonly uint[] _keys = new uint[NameFeatures.Most];

    /// <summary>Number of rows.</summary>
    public int Rows { get; private set; }

    /// <summary>Counts the features of sentences, to tell rare ones.</summary>
    public void Count(IEnumerable<EntitySentence> sentences)
    {
        foreach (var sentence in sentences)
        {
            Read(sentence);
            for (var i = 0; i < sentence.Forms.Count; i++)
            {
                foreach (var key in _keys.AsSpan(0, NameFeatures.Of(reader, i, _keys)))
                    _counts[key] = _counts.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>The rows of each word's features.</summary>
    /// <param name="sentence">Sentence.</param>
    /// <param name="least">Features counted less often than this are left out.</param>
    public int[][] RowsOf(EntitySentence sentence, int least)
    {
        Read(sentence);
        var words = new int[sentence.Forms.Count][];
        var list = new List<int>();
        for (var i = 0; i < words.Length; i++)
        {
            list.Clear();
            foreach (var key in _keys.AsSpan(0, NameFeatures.Of(reader, i, _keys)))
            {
                if (_counts.GetValueOrDefault(key) < least)
                    continue;
                list.Add(Row(_shared, key));
                list.Add(Row(_own[(int)sentence.Source], key));
            }

            words[i] = [.. list];
        }

        return words;
    }

    /// <summary>Each key with its rows for one corpus: the shared one and, or -1, the corpus's own.</summary>
    public IEnumerable<(uint Key, int Shared, int Own)> RowsFor(EntitySource source)
    {
        foreach (var (key, row) in _shared)
            yield return (key, row, _own[(int)source].GetValueOrDefault(key, -1));
    }

    private void Read(EntitySentence sentence)
    {
        reader.Read(sentence.Forms, sentence.Upos);
        sentence.Memory?.CopyTo(reader.Memory, 0);
    }

    private int Row(Dictionary<uint, int> map, uint key)
    {
        if (!map.TryGetValue(key, out var row))
        {
            row = Rows++;
            map.Add(key, row);
        }

        return row;
    }
}
