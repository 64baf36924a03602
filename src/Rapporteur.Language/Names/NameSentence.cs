namespace Rapporteur.Language.Names;

/// <summary>
/// What is known of the words of one sentence before they are labelled: hashes, clusters, lists, and the run of
/// capitalised words each stands in. The arrays are reused from sentence to sentence; not safe for several threads.
/// </summary>
internal sealed class NameSentence
{
    private const int Affixes = 4;

    private readonly NameGazetteer _gazetteer;
    private readonly WordClusters _clusters;
    private bool[] _connects = [];

    public NameSentence(NameGazetteer gazetteer, WordClusters clusters)
    {
        _gazetteer = gazetteer;
        _clusters = clusters;
    }

    public int Count { get; private set; }

    public SentenceCase Case { get; private set; }

    public uint[] Form { get; private set; } = [];

    public uint[] Lower { get; private set; } = [];

    public uint[] Upos { get; private set; } = [];

    public uint[] Shape { get; private set; } = [];

    public WordCase[] WordCases { get; private set; } = [];

    public int[] Length { get; private set; } = [];

    public ushort[] Fine { get; private set; } = [];

    public byte[] Coarse { get; private set; } = [];

    /// <summary>Hashes of the beginnings of 1 to 4 letters, then of the endings, eight a word.</summary>
    public uint[] Affix { get; private set; } = [];

    /// <summary>Lists of phrases that begin, go on, end at, or are just this word: four masks a word.</summary>
    public ushort[] Lists { get; private set; } = [];

    /// <summary>First word of the run of capitalised words around each word, or -1 outside such runs.</summary>
    public int[] RunStart { get; private set; } = [];

    /// <summary>Just after the last word of that run.</summary>
    public int[] RunEnd { get; private set; } = [];

    /// <summary>First word of the run where "of", "for", "the", "and" may join runs.</summary>
    public int[] WideStart { get; private set; } = [];

    /// <summary>Just after the last word of the wide run.</summary>
    public int[] WideEnd { get; private set; } = [];

    /// <summary>What the rest of the text says of each word, 0 for nothing (<see cref="DocumentMemory"/>).</summary>
    public byte[] Memory { get; private set; } = [];

    /// <summary>Reads a sentence into this object, without memory of others.</summary>
    public void Read(IReadOnlyList<string> forms, IReadOnlyList<string> upos)
    {
        Count = forms.Count;
        Grow();
        for (var i = 0; i < Count; i++)
        {
            var form = forms[i].AsSpan();
            WordCases[i] = WordShape.CaseOf(form);
            Form[i] = NameHash.Form(form);
            Lower[i] = NameHash.Lower(form);
            Shape[i] = WordShape.ShapeOf(form);
            Upos[i] = i < upos.Count && upos[i].Length > 0 ? NameHash.Form(upos[i]) : 0;
            Length[i] = form.Length;
            (Fine[i], Coarse[i]) = _clusters.Of(Lower[i]);
            ReadAffixes(form, i * Affixes * 2);
            _connects[i] = IsConnector(form);
        }

        Array.Clear(Memory, 0, Count);
        Case = CaseOfSentence();
        FindLists();
        FindRuns(RunStart, RunEnd, wide: false);
        FindRuns(WideStart, WideEnd, wide: true);
    }

    private static bool IsConnector(ReadOnlySpan<char> form) => form is "of" or "for" or "the" or "and" or "de" or "on"
        or "al" or "bin" or "-" or "&" or "van" or "von" or "del" or "la" or "to" or "in" or "ibn" or "al-" or "'s";

    private void ReadAffixes(ReadOnlySpan<char> form, int at)
    {
        uint prefix = NameHash.Seed, suffix = NameHash.Seed + 1;
        for (var k = 0; k < Affixes; k++)
        {
            var inside = k < form.Length;
            prefix = inside ? NameHash.Add(prefix, NameHash.Fold(form[k])) : 0;
            suffix = inside ? NameHash.Add(suffix, NameHash.Fold(form[^(k + 1)])) : 0;
            Affix[at + k] = inside ? NameHash.Finish(prefix) : 0;
            Affix[at + Affixes + k] = inside ? NameHash.Finish(suffix) : 0;
        }
    }

    private SentenceCase CaseOfSentence()
    {
        int small = 0, capital = 0, initial = 0, longSmall = 0;
        for (var i = 0; i < Count; i++)
        {
            switch (WordCases[i])
            {
                case WordCase.Small:
                    small++;
                    longSmall += Length[i] >= 5 ? 1 : 0;
                    break;
                case WordCase.Capitals:
                    capital++;
                    break;
                case WordCase.Initial or WordCase.Mixed:
                    initial++;
                    break;
                default:
                    break;
            }
        }

        if (capital >= 3 && small + initial <= capital / 6)
            return SentenceCase.Capitals;
        if (initial + capital == 0 && small >= 4)
            return SentenceCase.Small;
        return initial + capital >= 4 && longSmall * 8 <= initial + capital && small <= initial + capital
            ? SentenceCase.Headline
            : SentenceCase.Ordinary;
    }

    /// <summary>Marks the longest phrase of each list from left to right.</summary>
    private void FindLists()
    {
        Array.Clear(Lists, 0, Count * 4);
        for (var start = 0; start < Count; start++)
        {
            // A phrase begins with a capital, save for titles and in sentences without any.
            var small = WordCases[start] == WordCase.Small && Case != SentenceCase.Small;
            var phrase = NameHash.Seed;
            for (var end = start + 1; end <= Count && end - start <= NameGazetteer.LongestPhrase; end++)
            {
                phrase = NameHash.AddWord(phrase, Lower[end - 1]);
                var found = _gazetteer.Find(phrase);
                var lists = (ushort)(found & ~NameGazetteer.Prefix);
                if (small)
                    lists &= (ushort)(NameLists.Title | NameLists.OrganizationWord | NameLists.PlaceWord | NameLists.DocumentWord);
                if (lists != 0)
                    Mark(start, end, lists);
                if ((found & NameGazetteer.Prefix) == 0)
                    break;
            }
        }
    }

    private void Mark(int start, int end, ushort lists)
    {
        if (end - start == 1)
        {
            Lists[(start * 4) + 3] |= lists;
            return;
        }

        Lists[start * 4] |= lists;
        for (var i = start + 1; i < end - 1; i++)
            Lists[(i * 4) + 1] |= lists;
        Lists[((end - 1) * 4) + 2] |= lists;
    }

    private void FindRuns(int[] starts, int[] ends, bool wide)
    {
        Array.Fill(starts, -1, 0, Count);
        for (var i = 0; i < Count; i++)
        {
            if (!WordShape.IsCapital(WordCases[i]))
                continue;
            var end = i + 1;
            while (end < Count)
            {
                var next = end;
                while (wide && next < Count && next < end + 2 && _connects[next])
                    next++;
                if (next >= Count || !WordShape.IsCapital(WordCases[next]))
                    break;
                end = next + 1;
            }

            Array.Fill(starts, i, i, end - i);
            Array.Fill(ends, end, i, end - i);
            i = end;
        }
    }

    private void Grow()
    {
        if (Form.Length >= Count)
            return;
        var size = Math.Max(64, Count * 2);
        Form = new uint[size];
        Lower = new uint[size];
        Upos = new uint[size];
        Shape = new uint[size];
        WordCases = new WordCase[size];
        Length = new int[size];
        Fine = new ushort[size];
        Coarse = new byte[size];
        Affix = new uint[size * Affixes * 2];
        Lists = new ushort[size * 4];
        RunStart = new int[size];
        RunEnd = new int[size];
        WideStart = new int[size];
        WideEnd = new int[size];
        Memory = new byte[size];
        _connects = new bool[size];
    }
}
