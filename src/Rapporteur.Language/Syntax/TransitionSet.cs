namespace Rapporteur.Language.Syntax;

/// <summary>
/// The numbered transitions of a model: 0 shifts, 1 gives the sentence its root, then one for each relation to the left
/// and one for each to the right.
/// </summary>
internal sealed class TransitionSet
{
    /// <summary>Moves a word onto the stack.</summary>
    public const int Shift = 0;

    /// <summary>The root takes the last word.</summary>
    public const int MakeRoot = 1;

    private readonly byte[] _labels;

    /// <param name="relations">Names of all relations; a label is a position in it plus one.</param>
    /// <param name="left">Labels of the transitions to the left.</param>
    /// <param name="right">Labels of the transitions to the right.</param>
    /// <exception cref="ModelFormatException">There are more than the weight table can name, or no root.</exception>
    public TransitionSet(IReadOnlyList<string> relations, ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var root = relations.ToList().IndexOf("root") + 1;
        _labels = [0, (byte)root, .. left, .. right];
        FirstRight = 2 + left.Length;
        if (root == 0 || Count > WeightTable.MaxClasses || _labels.Any(l => l > relations.Count))
        {
            throw new ModelFormatException("the parser's list of relations is not usable");
        }
    }

    /// <summary>How many transitions there are.</summary>
    public int Count => _labels.Length;

    /// <summary>The first transition that makes an arc to the right; those to the left start at 2.</summary>
    public int FirstRight { get; }

    /// <summary>Label of the arc that a transition makes.</summary>
    public byte LabelOf(int transition) => _labels[transition];

    /// <summary>The transition that makes an arc with this label, or -1.</summary>
    public int Find(bool right, byte label)
    {
        var (from, to) = right ? (FirstRight, Count) : (2, FirstRight);
        for (var i = from; i < to; i++)
        {
            if (_labels[i] == label)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether the transition is allowed in this state.</summary>
    public bool IsLegal(ParserState state, int transition) => transition switch
    {
        Shift => state.CanShift,
        MakeRoot => state.CanLeft && state.Front == state.Root,
        _ when transition >= FirstRight => state.CanRight,
        _ => state.CanLeft && state.Front != state.Root,
    };

    /// <summary>The allowed transition with the highest score.</summary>
    public int Best(ParserState state, ReadOnlySpan<int> scores)
    {
        var best = -1;
        var top = int.MinValue;
        if (state.CanShift)
        {
            (best, top) = (Shift, scores[Shift]);
        }

        if (state.CanLeft)
        {
            var (from, to) = state.Front == state.Root ? (MakeRoot, MakeRoot + 1) : (2, FirstRight);
            for (var i = from; i < to; i++)
            {
                if (scores[i] > top || best < 0)
                {
                    (best, top) = (i, scores[i]);
                }
            }
        }

        if (state.CanRight)
        {
            for (var i = FirstRight; i < Count; i++)
            {
                if (scores[i] > top || best < 0)
                {
                    (best, top) = (i, scores[i]);
                }
            }
        }

        return best;
    }

    /// <summary>Carries the transition out.</summary>
    public void Apply(ParserState state, int transition)
    {
        if (transition == Shift)
        {
            state.Shift();
        }
        else if (transition < FirstRight)
        {
            state.TakeLeft(_labels[transition]);
        }
        else
        {
            state.TakeRight(_labels[transition]);
        }
    }
}
