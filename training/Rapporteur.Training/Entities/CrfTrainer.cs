using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>
/// Trains a linear-chain conditional random field where a word may have one of several labels: the slope is the marginals
/// under the mask less the free marginals (Bellare and McCallum 2007). AdaGrad, one sentence a step.
/// </summary>
internal sealed class CrfTrainer
{
    private const int Width = NameWeights.Width;
    private const int L = NameLabels.Count;

    private readonly CrfSettings _settings;
    private readonly FeatureIndex _index;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly int[] _counts;
    private readonly float[] _transitions = new float[L * Width];
    private readonly float[] _transitionSquares = new float[L * Width];
    private readonly float[] _transitionFactors = new float[L * Width];
    private readonly float[] _slope = new float[L * Width];
    private readonly CrfLattice _free = new();
    private readonly CrfLattice _held = new();
    private float[] _emission = [];
    private uint[] _all = [];

    public CrfTrainer(FeatureIndex index, CrfSettings settings)
    {
        _index = index;
        _settings = settings;
        _weights = new float[index.Rows * Width];
        _squares = new float[index.Rows * Width];
        _counts = new int[index.Rows];
    }

    /// <summary>Trains on the sentences, each time in another order.</summary>
    public void Train(IReadOnlyList<TrainingItem> items)
    {
        foreach (var row in items.SelectMany(static item => item.Rows).SelectMany(static word => word))
            _counts[row]++;
        var random = new Shuffle((uint)_settings.Seed);
        var order = Enumerable.Range(0, items.Count).ToArray();
        for (var round = 0; round < _settings.Rounds; round++)
        {
            random.Mix(order);
            var rate = _settings.Rate * (1 - (0.8f * round / _settings.Rounds));
            foreach (var i in order)
                Step(items[i].Rows, items[i].Allowed, items[i].Weight, rate);
        }
    }

    /// <summary>The weights for one corpus, as whole numbers, the strongest <paramref name="most"/> features.</summary>
    public (uint[] Keys, sbyte[] Rows, short[] Transitions) Compile(EntitySource source, int most)
    {
        const float Scale = 24f;
        var found = new List<(float Strength, uint Key, float[] Row)>();
        foreach (var (key, shared, own) in _index.RowsFor(source))
        {
            var row = _weights.AsSpan(shared * Width, L).ToArray();
            for (var l = 0; own >= 0 && l < L; l++)
                row[l] += _weights[(own * Width) + l];
            var strength = row.Max() - row.Min();
            if (strength > 1 / Scale)
                found.Add((strength, key, row));
        }

        var kept = found.OrderByDescending(static f => f.Strength).ThenBy(static f => f.Key).Take(most)
            .OrderBy(static f => f.Key).ToList();
        var rows = kept.SelectMany(static f => f.Row.Select(static w => (sbyte)Math.Clamp(MathF.Round(w * Scale), -127, 127)));
        var transitions = new short[L * L];
        for (var from = 0; from < L; from++)
        {
            for (var to = 0; to < L; to++)
                transitions[(from * L) + to] = (short)MathF.Round(_transitions[(from * Width) + to] * Scale);
        }

        return ([.. kept.Select(static f => f.Key)], [.. rows], transitions);
    }

    private void Step(int[][] rows, uint[] allowed, float weight, float rate)
    {
        var n = rows.Length;
        if (_emission.Length < n * Width)
        {
            _emission = new float[n * Width * 2];
            _all = new uint[n * 2];
            Array.Fill(_all, NameLabels.Any);
        }

        for (var i = 0; i < n; i++)
            Emit(rows[i], _emission.AsSpan(i * Width, Width));
        for (var from = 0; from < L; from++)
        {
            for (var to = 0; to < L; to++)
                _transitionFactors[(from * Width) + to] = NameLabels.MayFollow(from, to) ? MathF.Exp(_transitions[(from * Width) + to]) : 0;
        }

        if (!_free.Run(_emission, _transitionFactors, _all.AsSpan(0, n)) || !_held.Run(_emission, _transitionFactors, allowed))
            return;
        Span<float> slope = stackalloc float[Width];
        for (var i = 0; i < n; i++)
        {
            var most = 0f;
            for (var l = 0; l < Width; l++)
            {
                slope[l] = weight * (_held.Marginals[(i * Width) + l] - _free.Marginals[(i * Width) + l]);
                most = Math.Max(most, Math.Abs(slope[l]));
            }

            if (most < 0.002f)
                continue;
            foreach (var row in rows[i])
            {
                Vectors.AdaGrad(
                    _weights.AsSpan(row * Width, Width), _squares.AsSpan(row * Width, Width), slope, rate,
                    _settings.Penalty / (_counts[row] + 1));
            }
        }

        for (var k = 0; k < _slope.Length; k++)
            _slope[k] = weight * (_held.Transitions[k] - _free.Transitions[k]);
        Vectors.AdaGrad(_transitions, _transitionSquares, _slope, rate, 0.0001f);
    }

    /// <summary>Exponentials of the words' label scores, the greatest of them 1.</summary>
    private void Emit(int[] rows, Span<float> emission)
    {
        emission.Clear();
        foreach (var row in rows)
            Vectors.AddScaled(emission, _weights.AsSpan(row * Width, Width), 1);
        var most = float.NegativeInfinity;
        for (var l = 0; l < L; l++)
            most = Math.Max(most, emission[l]);
        for (var l = 0; l < L; l++)
            emission[l] = Math.Max(1e-12f, MathF.Exp(emission[l] - most));
    }
}
