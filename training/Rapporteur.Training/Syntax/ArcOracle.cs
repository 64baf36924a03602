using Rapporteur.Language.Syntax;

namespace Rapporteur.Training.Syntax;

/// <summary>
/// Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many gold arcs a transition puts out of reach.
/// For trees with crossing arcs the count is a lower bound; training takes the cheapest transitions, whatever they cost.
/// </summary>
internal sealed class ArcOracle
{
    private readonly int[] _heads;
    private readonly byte[] _labels;
    private readonly int[][] _children;

    /// <param name="heads">Gold heads, the root's number for the root.</param>
    /// <param name="labels">Gold labels from 1.</param>
    public ArcOracle(int[] heads, byte[] labels)
    {
        (_heads, _labels) = (heads, labels);
        var lists = new List<int>[heads.Length + 1];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        for (var i = 0; i < heads.Length; i++)
        {
            lists[heads[i]].Add(i);
        }

        _children = [.. lists.Select(l => l.ToArray())];
    }

    /// <summary>Writes the cost of each transition; a high number where it is not allowed.</summary>
    public void Costs(ParserState state, TransitionSet transitions, Span<int> costs)
    {
        costs[..transitions.Count].Fill(1000);
        var (top, front) = (state.Stack(0), state.Front);
        if (state.CanShift)
        {
            costs[TransitionSet.Shift] = ShiftCost(state, front);
        }

        if (state.CanLeft)
        {
            var lost = (_heads[top] != front && (_heads[top] > front || _heads[top] == state.Stack(1)) ? 1 : 0) + InBuffer(top, front);
            if (front == state.Root)
            {
                costs[TransitionSet.MakeRoot] = lost;
            }
            else
            {
                Fill(transitions, 2, transitions.FirstRight, _heads[top] == front, _labels[top], lost, costs);
            }
        }

        if (state.CanRight)
        {
            var lost = (_heads[top] >= front ? 1 : 0) + InBuffer(top, front);
            Fill(transitions, transitions.FirstRight, transitions.Count, _heads[top] == state.Stack(1), _labels[top], lost, costs);
        }
    }

    private static void Fill(TransitionSet transitions, int from, int to, bool isGold, byte label, int lost, Span<int> costs)
    {
        for (var i = from; i < to; i++)
        {
            costs[i] = lost + (isGold && transitions.LabelOf(i) != label ? 1 : 0);
        }
    }

    // Gold dependants of a word that still lie in the buffer.
    private int InBuffer(int word, int front)
    {
        var count = 0;
        foreach (var child in _children[word])
        {
            count += child >= front ? 1 : 0;
        }

        return count;
    }

    // Shifting parts the front from all dependants on the stack and from a head below the top.
    private int ShiftCost(ParserState state, int front)
    {
        var cost = 0;
        for (var depth = 0; depth < state.Depth; depth++)
        {
            var item = state.Stack(depth);
            cost += _heads[item] == front ? 1 : 0;
            cost += depth > 0 && _heads[front] == item ? 1 : 0;
        }

        return cost;
    }
}
