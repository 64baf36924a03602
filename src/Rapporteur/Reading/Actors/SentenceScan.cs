using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>One sentence with everything the tables and the names model find in it, and what has been taken already.</summary>
internal sealed class SentenceScan
{
    private readonly int[] _nameAt;
    private readonly int[] _titleAt;
    private readonly int[] _entityAt;

    public SentenceScan(Sentence sentence, ActorKnowledge knowledge)
    {
        Sentence = sentence;
        var count = sentence.Tokens.Count;
        (_nameAt, _titleAt, _entityAt) = (Empty(count), Empty(count), Empty(count));
        var (texts, owners) = Pieces.Of(sentence.Tokens);
        for (var i = 0; i < sentence.Entities.Count; i++)
        {
            var range = sentence.Entities[i].Range;
            for (var t = range.Start; t < range.End; t++)
            {
                _entityAt[t] = i;
            }
        }

        FindNames(texts, owners, knowledge);
        FindTitles(texts, owners, knowledge);
        Quoted = Quotes(sentence);
        TitleTaken = new bool[Titles.Count];
    }

    public Sentence Sentence { get; }

    public int Index => Sentence.Index;

    public IReadOnlyList<Token> Tokens => Sentence.Tokens;

    public List<NameHit> Names { get; } = [];

    public List<TitleHit> Titles { get; } = [];

    /// <summary>Per title: whether it has gone into a person's name or another title's description.</summary>
    public bool[] TitleTaken { get; }

    /// <summary>Per token: whether it stands in quotation marks that open in this sentence or run on from before.</summary>
    public bool[] Quoted { get; }

    public NameHit? NameAt(int token) => token >= 0 && token < _nameAt.Length && _nameAt[token] >= 0 ? Names[_nameAt[token]] : null;

    public int TitleIndexAt(int token) => token >= 0 && token < _titleAt.Length ? _titleAt[token] : -1;

    public TitleHit? TitleAt(int token) => TitleIndexAt(token) is var i and >= 0 ? Titles[i] : null;

    public EntityMention? EntityAt(int token) =>
        token >= 0 && token < _entityAt.Length && _entityAt[token] >= 0 ? Sentence.Entities[_entityAt[token]] : null;

    public string Form(int token) => token >= 0 && token < Tokens.Count ? Tokens[token].Form : "";

    public string Lower(int token) => Form(token).ToLowerInvariant();

    /// <summary>The token of a range whose governor lies outside it.</summary>
    public int HeadOf(TokenRange range)
    {
        for (var t = range.Start; t < range.End; t++)
        {
            if (!range.Contains(Tokens[t].Head))
            {
                return t;
            }
        }

        return range.End - 1;
    }

    /// <summary>Words of a range as written, with single spaces where the text has white space.</summary>
    public string Words(TokenRange range)
    {
        var words = new System.Text.StringBuilder();
        for (var t = range.Start; t < range.End; t++)
        {
            words.Append(Tokens[t].Form);
            if (t + 1 < range.End && (Tokens[t].SpaceAfter || Tokens[t].Span.End < Tokens[t + 1].Span.Start))
            {
                words.Append(' ');
            }
        }

        return words.ToString();
    }

    public bool IsGenitive(int token) => Form(token) is "'s" or "’s" or "'" or "’" && Tokens[token].Upos != "PUNCT";

    private static int[] Empty(int count)
    {
        var array = new int[count];
        Array.Fill(array, -1);
        return array;
    }

    private void FindNames(string[] texts, int[] owners, ActorKnowledge knowledge)
    {
        for (var p = 0; p < texts.Length;)
        {
            var length = knowledge.Names.Longest(texts, p, out var known);
            // "S." or a particle of a longer hyphenated word may match within a token; only "US" in "US-led" does so rightly.
            if (length == 0 || (p > 0 && owners[p - 1] == owners[p]) || !IsName(owners[p], owners[p + length - 1] + 1, known)
                || IsCutShort(texts, p, length, knowledge))
            {
                p++;
                continue;
            }

            var range = new TokenRange(owners[p], owners[p + length - 1] + 1);
            for (var t = range.Start; t < range.End; t++)
            {
                _nameAt[t] = Names.Count;
            }

            Names.Add(new NameHit(range, known));
            p += length;
        }
    }

    /// <summary>"The National" of "The National Unity Government": a name at least as long begins within it and reaches beyond it.</summary>
    private static bool IsCutShort(string[] texts, int start, int length, ActorKnowledge knowledge)
    {
        for (var p = start + 1; p < start + length; p++)
        {
            if (knowledge.Names.Longest(texts, p, out _) is var other && other >= length && p + other > start + length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the names model lets the tables have their way: it may know a person or a longer name there.</summary>
    private bool IsName(int start, int end, KnownName known)
    {
        if (known.Body is { Sector: "MED" } && end < Tokens.Count && Tokens[end - 1].Head == end && Tokens[end] is { Upos: "PROPN", Form: [var first, ..] } && char.IsUpper(first))
        {
            // A paper's name at the start of a longer one ("The Guardian Council").
            return false;
        }

        for (var t = start; t < end; t++)
        {
            if (EntityAt(t) is not { } entity)
            {
                continue;
            }

            var wider = entity.Range.Start < start || entity.Range.End > end;
            if (entity.Type == EntityType.Person && (wider || (known.Use is NameUse.State or NameUse.Capital or NameUse.Body
                && end - start == 1 && entity.Range.Count > 1)))
            {
                return false;
            }

            if (wider && entity.Range.Start <= start && entity.Range.End >= end && entity.Type is EntityType.Organization
                && known.Use == NameUse.Body)
            {
                // A name within a longer one ("Congress" in "Indian National Trade Union Congress").
                return false;
            }

            if (wider && entity.Type is EntityType.Miscellaneous or EntityType.Location && known.Use is not NameUse.Adjective and not NameUse.State)
            {
                return false;
            }
        }

        return true;
    }

    private void FindTitles(string[] texts, int[] owners, ActorKnowledge knowledge)
    {
        var lower = Array.ConvertAll(texts, text => text.ToLowerInvariant());
        for (var p = 0; p < lower.Length;)
        {
            var length = knowledge.Titles.Longest(lower, p, out var word);
            if (length == 0 || !Free(owners[p], owners[p + length - 1]) || (length == 1 && !IsNoun(owners[p], word)))
            {
                p++;
                continue;
            }

            var range = new TokenRange(owners[p], owners[p + length - 1] + 1);
            for (var t = range.Start; t < range.End; t++)
            {
                _titleAt[t] = Titles.Count;
            }

            Titles.Add(new TitleHit(range, word));
            p += length;
        }
    }

    private bool Free(int first, int last)
    {
        for (var t = first; t <= last; t++)
        {
            if (NameAt(t) is { Known.Use: NameUse.Body or NameUse.State or NameUse.Seat }
                || EntityAt(t) is { Type: EntityType.Person } person && person.Range.Start < t)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsNoun(int token, TitleWord word)
    {
        var tag = Tokens[token].Upos;
        return tag is "NOUN" or "PROPN" or "X" || (tag is "ADJ" or "PRON" or "NUM" or "DET" && word.As(TitleUse.Container) is not null)
            || (tag is "ADJ" && word.As(TitleUse.Group) is not null && Tokens[token].Relation is not "amod");
    }

    private static bool[] Quotes(Sentence sentence)
    {
        var quoted = new bool[sentence.Tokens.Count];
        var open = false;
        var sawOpening = false;
        for (var t = 0; t < quoted.Length; t++)
        {
            var form = sentence.Tokens[t].Form;
            if (form is "“" or "``")
            {
                (open, sawOpening) = (true, true);
            }
            else if (form is "”" or "''")
            {
                if (!sawOpening)
                {
                    // The quotation ran on from an earlier sentence.
                    Array.Fill(quoted, true, 0, t);
                }

                (open, sawOpening) = (false, true);
            }
            else if (form == "\"")
            {
                open = !open;
                sawOpening = true;
            }
            else
            {
                quoted[t] = open;
            }
        }

        return quoted;
    }
}
