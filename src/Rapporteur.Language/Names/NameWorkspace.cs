namespace Rapporteur.Language.Names;

/// <summary>Buffers that one thread reuses from sentence to sentence.</summary>
internal sealed class NameWorkspace
{
    private readonly NameSentence _sentence;
    private readonly uint[] _keys = new uint[NameFeatures.Most];
    private short[] _scores = [];
    private byte[] _back = [];
    private int[] _labels = [];

    public NameWorkspace(EntityModelParts parts)
    {
        Parts = parts;
        _sentence = new NameSentence(parts.Gazetteer, parts.Clusters);
    }

    public EntityModelParts Parts { get; }

    /// <summary>The sentence last read.</summary>
    public NameSentence Sentence => _sentence;

    /// <summary>Finds the names of one sentence.</summary>
    /// <param name="forms">Words.</param>
    /// <param name="upos">Their parts of speech, or fewer.</param>
    /// <param name="memory">What a first pass found, this sentence included; null for none.</param>
    /// <param name="before">What it found in this sentence.</param>
    public List<EntityMention> Find(
        IReadOnlyList<string> forms, IReadOnlyList<string> upos, DocumentMemory? memory = null, IReadOnlyList<EntityMention>? before = null)
    {
        var count = forms.Count;
        if (count == 0)
            return [];
        Grow(count);
        _sentence.Read(forms, upos);
        memory?.Tell(_sentence, before ?? []);
        for (var i = 0; i < count; i++)
        {
            var features = NameFeatures.Of(_sentence, i, _keys);
            Parts.Weights.Score(_keys.AsSpan(0, features), _scores.AsSpan(i * NameWeights.Width, NameWeights.Width));
        }

        var labels = _labels.AsSpan(0, count);
        NameDecoder.Decode(_scores, Parts.Weights.Transitions, _back, labels);
        var names = NameLabels.Decode(labels);
        NameBorders.Mend(_sentence, names);
        return names;
    }

    private void Grow(int count)
    {
        if (_labels.Length >= count)
            return;
        var size = Math.Max(64, count * 2);
        _labels = new int[size];
        _back = new byte[size * NameLabels.Count];
        _scores = new short[size * NameWeights.Width];
    }
}
