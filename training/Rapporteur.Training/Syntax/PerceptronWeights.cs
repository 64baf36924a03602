namespace Rapporteur.Training.Syntax;

/// <summary>
/// Weights of an averaged perceptron while it learns: for each feature that ever took part in a mistake, a short list of classes
/// with whole-number weights. The average is kept by remembering when each weight last changed.
/// </summary>
/// <param name="leastUpdates">
/// A feature takes part only after this many mistakes: those that single sentences bring are learnt by heart and teach nothing.
/// </param>
internal sealed class PerceptronWeights(int leastUpdates)
{
    private uint[] _keys = new uint[1 << 16];
    private int[] _start = new int[1 << 16];
    private byte[] _count = new byte[1 << 16];
    private byte[] _room = new byte[1 << 16];
    private byte[] _updates = new byte[1 << 16];
    private Cell[] _cells = new Cell[1 << 18];
    private int _used;
    private int _features;
    private int _step = 1;

    /// <summary>Number of features with weights.</summary>
    public int Features => _features;

    /// <summary>Lets the clock of the averages run one decision on.</summary>
    public void Tick() => _step++;

    /// <summary>Adds the weights of all features to the scores of their classes.</summary>
    public void AddTo(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (var feature in features)
        {
            var slot = Find(feature);
            if (slot >= 0 && _updates[slot] >= leastUpdates)
            {
                foreach (ref readonly var cell in _cells.AsSpan(_start[slot], _count[slot]))
                {
                    scores[cell.Class] += cell.Weight;
                }
            }
        }
    }

    /// <summary>Moves the weights of all features towards the right class and away from the wrong one.</summary>
    public void Update(ReadOnlySpan<uint> features, int right, int wrong)
    {
        foreach (var feature in features)
        {
            var slot = FindOrAdd(feature);
            _updates[slot] += _updates[slot] < 255 ? (byte)1 : (byte)0;
            Add(slot, (byte)right, 1);
            Add(slot, (byte)wrong, -1);
        }
    }

    /// <summary>Average weights by feature, in the order of the feature ids.</summary>
    public IEnumerable<(uint Feature, (byte Class, double Weight)[] Weights)> Averages()
    {
        var slots = Enumerable.Range(0, _keys.Length).Where(s => _keys[s] != 0 && _updates[s] >= leastUpdates).OrderBy(s => _keys[s]);
        foreach (var slot in slots)
        {
            var weights = new (byte, double)[_count[slot]];
            for (var i = 0; i < weights.Length; i++)
            {
                var cell = _cells[_start[slot] + i];
                weights[i] = (cell.Class, (cell.Total + ((double)cell.Weight * (_step - cell.Since))) / _step);
            }

            yield return (_keys[slot], weights);
        }
    }

    private void Add(int slot, byte label, int amount)
    {
        foreach (ref var cell in _cells.AsSpan(_start[slot], _count[slot]))
        {
            if (cell.Class == label)
            {
                cell.Total += (double)cell.Weight * (_step - cell.Since);
                cell.Since = _step;
                cell.Weight += amount;
                return;
            }
        }

        if (_count[slot] == _room[slot])
        {
            Grow(slot);
        }

        _cells[_start[slot] + _count[slot]++] = new Cell { Class = label, Weight = amount, Since = _step };
    }

    private void Grow(int slot)
    {
        var room = Math.Min(128, Math.Max(2, _room[slot] * 2));
        if (_used + room > _cells.Length)
        {
            Array.Resize(ref _cells, _cells.Length * 2);
        }

        Array.Copy(_cells, _start[slot], _cells, _used, _count[slot]);
        _start[slot] = _used;
        _room[slot] = (byte)room;
        _used += room;
    }

    private int Find(uint feature)
    {
        var mask = _keys.Length - 1;
        var key = feature == 0 ? 1 : feature;
        for (var slot = (int)(key & mask); _keys[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_keys[slot] == key)
            {
                return slot;
            }
        }

        return -1;
    }

    private int FindOrAdd(uint feature)
    {
        var slot = Find(feature);
        if (slot >= 0)
        {
            return slot;
        }

        if (++_features * 2 > _keys.Length)
        {
            Rehash();
        }

        slot = FreeSlot(feature == 0 ? 1 : feature);
        _keys[slot] = feature == 0 ? 1 : feature;
        (_start[slot], _count[slot], _room[slot], _updates[slot]) = (0, 0, 0, 0);
        return slot;
    }

    private int FreeSlot(uint key)
    {
        var slot = (int)(key & (_keys.Length - 1));
        while (_keys[slot] != 0)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }

    private void Rehash()
    {
        var (keys, start, count, room, updates) = (_keys, _start, _count, _room, _updates);
        var size = keys.Length * 2;
        (_keys, _start, _count, _room, _updates) = (new uint[size], new int[size], new byte[size], new byte[size], new byte[size]);
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
            {
                var slot = FreeSlot(keys[i]);
                (_keys[slot], _start[slot], _count[slot], _room[slot]) = (keys[i], start[i], count[i], room[i]);
                _updates[slot] = updates[i];
            }
        }
    }

    private struct Cell
    {
        public double Total;
        public int Since;
        public int Weight;
        public byte Class;
    }
}
