namespace Rapporteur.Web.Output;

/// <summary>The last answers by their tag: the same page of the same dossier is made once. What was asked for longest ago goes first.</summary>
internal sealed class AnswerCache
{
    private const int MostBytes = 64 << 20;

    private readonly Lock _turn = new();
    private readonly Dictionary<string, LinkedListNode<(string Tag, Answer Answer)>> _byTag = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Tag, Answer Answer)> _order = new();
    private int _bytes;

    /// <summary>The answer of a tag; null where it is not kept.</summary>
    public Answer? Find(string tag)
    {
        lock (_turn)
        {
            if (!_byTag.TryGetValue(tag, out var node))
            {
                return null;
            }

            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Answer;
        }
    }

    /// <summary>Keeps an answer.</summary>
    public void Keep(string tag, Answer answer)
    {
        lock (_turn)
        {
            if (answer.Size > MostBytes / 8 || _byTag.ContainsKey(tag))
            {
                return;
            }

            _byTag[tag] = _order.AddFirst((tag, answer));
            _bytes += answer.Size;
            while (_bytes > MostBytes)
            {
                var last = _order.Last!;
                _order.RemoveLast();
                _byTag.Remove(last.Value.Tag);
                _bytes -= last.Value.Answer.Size;
            }
        }
    }
}
