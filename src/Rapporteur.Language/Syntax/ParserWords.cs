namespace Rapporteur.Language.Syntax;

/// <summary>
/// The tagged words of a sentence, numbered as <see cref="ParserState"/> does, with what lies ahead of each.
/// </summary>
internal sealed class ParserWords
{
    /// <summary>Hash of each word.</summary>
    public uint[] Word { get; private set; } = [];

    /// <summary>Tag plus one.</summary>
    public byte[] Tag { get; private set; } = [];

    /// <summary>Universal part of speech plus one.</summary>
    public byte[] Part { get; private set; } = [];

    public ushort[] Fine { get; private set; } = [];

    public ushort[] Coarse { get; private set; } = [];

    /// <summary>Last noun of the noun phrase that starts at or just after each word, or none.</summary>
    public int[] Noun { get; private set; } = [];

    /// <summary>Running number of verbs before each word, of commas, and of other marks.</summary>
    public ushort[] Verbs { get; private set; } = [];

    /// <inheritdoc cref="Verbs"/>
    public ushort[] Commas { get; private set; } = [];

    /// <inheritdoc cref="Verbs"/>
    public ushort[] Marks { get; private set; } = [];

    /// <summary>Whether an odd number of quotation marks stands before each word.</summary>
    public bool[] Quoted { get; private set; } = [];

    /// <summary>Fills the words from a tagged buffer.</summary>
    public void Fill(WordBuffer buffer, TagSet tags)
    {
        var count = buffer.Count;
        if (Word.Length < count + 2)
        {
            var room = Math.Max(64, (count + 2) * 3 / 2);
            Word = new uint[room];
            Tag = new byte[room];
            Part = new byte[room];
            Fine = new ushort[room];
            Coarse = new ushort[room];
            Noun = new int[room];
            Verbs = new ushort[room];
            Commas = new ushort[room];
            Marks = new ushort[room];
            Quoted = new bool[room];
        }

        int verbs = 0, commas = 0, marks = 0;
        var quoted = false;
        for (var i = 0; i < count; i++)
        {
            var at = i + WordBuffer.Pad;
            Word[i] = buffer.Word[at];
            Tag[i] = buffer.Tag[at];
            var part = tags.PartOf(buffer.Tag[at]);
            Part[i] = part;
            Fine[i] = (ushort)buffer.Facts[at].Fine;
            Coarse[i] = (ushort)buffer.Facts[at].Coarse;
            (Verbs[i], Commas[i], Marks[i], Quoted[i]) = ((ushort)verbs, (ushort)commas, (ushort)marks, quoted);
            if (part == tags.Verb || part == tags.Auxiliary)
            {
                verbs++;
            }
            else if (tags.IsComma(buffer.Tag[at]))
            {
                commas++;
            }
            else if (tags.IsQuote(buffer.Tag[at]))
            {
                quoted = !quoted;
            }
            else if (part == tags.Punctuation)
            {
                marks++;
            }
        }

        (Word[count], Tag[count], Part[count], Fine[count], Coarse[count]) = (2, 254, 254, 0, 0);
        (Word[count + 1], Tag[count + 1], Part[count + 1], Fine[count + 1], Coarse[count + 1]) = (3, 255, 255, 0, 0);
        for (var i = count; i < count + 2; i++)
        {
            (Verbs[i], Commas[i], Marks[i], Quoted[i]) = ((ushort)verbs, (ushort)commas, (ushort)marks, quoted);
            Noun[i] = count + 1;
        }

        // From the right: a noun is its phrase's last unless a noun follows; what may stand before a noun passes it on.
        for (var i = count - 1; i >= 0; i--)
        {
            var next = Noun[i + 1];
            Noun[i] = tags.IsNoun(Part[i]) ? (next != count + 1 && tags.IsNoun(Part[i + 1]) ? next : i)
                : tags.IsBeforeNoun(Part[i]) ? next : count + 1;
        }
    }
}
