namespace Rapporteur.Language.Syntax;

/// <summary>
/// State of the arc-hybrid transition system: a stack, a buffer, and the arcs made so far. Words are numbered from 0; the
/// root is the item <see cref="Root"/> after the last word, and <see cref="None"/> stands for a missing item.
/// </summary>
internal sealed class ParserState
{
    private int[] _stack = [];

    public int Count { get; private set; }

    /// <summary>Number of the artificial root.</summary>
    public int Root => Count;

    /// <summary>Number of no word at all.</summary>
    public int None => Count + 1;

    /// <summary>How many words lie on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>First item of the buffer; the root once all words were shifted.</summary>
    public int Front { get; private set; }

    /// <summary>Whether every word has its head.</summary>
    public bool IsFinal => Depth == 0 && Front == Root;

    /// <summary>Head of each word that has one, else -1.</summary>
    public int[] Head { get; private set; } = [];

    /// <summary>Number of the relation to the head, plus one; 0 where there is no arc yet.</summary>
    public byte[] Label { get; private set; } = [];

    /// <summary>First dependant on the left, counted from outside, and the one attached before it.</summary>
    public int[] Left { get; private set; } = [];

    /// <inheritdoc cref="Left"/>
    public int[] Left2 { get; private set; } = [];

    /// <summary>Last dependant on the right, and the one attached before it.</summary>
    public int[] Right { get; private set; } = [];

    /// <inheritdoc cref="Right"/>
    public int[] Right2 { get; private set; } = [];

    /// <summary>Number of dependants on the left.</summary>
    public byte[] LeftCount { get; private set; } = [];

    /// <summary>Number of dependants on the right.</summary>
    public byte[] RightCount { get; private set; } = [];

    /// <summary>Relations of the dependants so far, one bit for each of 32 groups of relations.</summary>
    public uint[] Labels { get; private set; } = [];

    /// <summary>The item <paramref name="depth"/> places below the top of the stack.</summary>
    public int Stack(int depth) => depth < Depth ? _stack[Depth - 1 - depth] : None;

    /// <summary>The item <paramref name="offset"/> places behind the front of the buffer.</summary>
    public int Buffer(int offset) => Front + offset <= Root ? Front + offset : None;

    /// <summary>Starts a sentence of <paramref name="count"/> words.</summary>
    public void Reset(int count)
    {
        Count = count;
        var size = count + 2;
        if (Head.Length < size)
        {
            var room = Math.Max(64, size * 3 / 2);
            _stack = new int[room];
            Head = new int[room];
            Label = new byte[room];
            Left = new int[room];
            Left2 = new int[room];
            Right = new int[room];
            Right2 = new int[room];
            LeftCount = new byte[room];
            RightCount = new byte[room];
            Labels = new uint[room];
        }

        Depth = 0;
        Front = 0;
        Array.Fill(Head, -1, 0, size);
        Array.Clear(Label, 0, size);
        Array.Fill(Left, None, 0, size);
        Array.Fill(Left2, None, 0, size);
        Array.Fill(Right, None, 0, size);
        Array.Fill(Right2, None, 0, size);
        Array.Clear(LeftCount, 0, size);
        Array.Clear(RightCount, 0, size);
        Array.Clear(Labels, 0, size);
    }

    /// <summary>Whether the front of the buffer may go onto the stack.</summary>
    public bool CanShift => Front < Root;

    /// <summary>
    /// Whether the front of the buffer may take the top of the stack. The root takes only the last word left, so that
    /// every tree has one root.
    /// </summary>
    public bool CanLeft => Depth > 0 && (Front < Root || Depth == 1);

    /// <summary>Whether the second item of the stack may take the first.</summary>
    public bool CanRight => Depth > 1;

    public void Shift() => _stack[Depth++] = Front++;

    /// <summary>Front of the buffer takes the top of the stack.</summary>
    public void TakeLeft(byte label)
    {
        var (head, child) = (Front, _stack[--Depth]);
        Head[child] = head;
        Label[child] = label;
        Left2[head] = Left[head];
        Left[head] = child;
        LeftCount[head] = (byte)Math.Min(255, LeftCount[head] + 1);
        Labels[head] |= 1u << (label & 31);
    }

    /// <summary>Second item of the stack takes the first.</summary>
    public void TakeRight(byte label)
    {
        var (head, child) = (_stack[Depth - 2], _stack[Depth - 1]);
        Depth--;
        Head[child] = head;
        Label[child] = label;
        Right2[head] = Right[head];
        Right[head] = child;
        RightCount[head] = (byte)Math.Min(255, RightCount[head] + 1);
        Labels[head] |= 1u << (label & 31);
    }
}
