namespace Rapporteur.Language.Names;

/// <summary>
/// The labels of the sequence model: outside, and begin, inside, last and unit (BILOU) of each <see cref="EntityType"/>.
/// Ratinov and Roth 2009 found BILOU to beat BIO.
/// </summary>
internal static class NameLabels
{
    public const int Types = 6;
    public const int Outside = 0;
    public const int Count = 1 + (4 * Types);

    /// <summary>All labels as a mask.</summary>
    public const uint Any = (1u << Count) - 1;

    /// <summary>Labels after which a name is open and must go on.</summary>
    public static readonly uint Open = OpenLabels();

    public static int Begin(EntityType type) => 1 + (4 * (int)type);

    public static int Inside(EntityType type) => 2 + (4 * (int)type);

    public static int Last(EntityType type) => 3 + (4 * (int)type);

    public static int Unit(EntityType type) => 4 + (4 * (int)type);

    public static EntityType TypeOf(int label) => (EntityType)((label - 1) / 4);

    /// <summary>Whether a name of the label goes on in the next token.</summary>
    public static bool IsOpen(int label) => label != Outside && ((label - 1) & 3) < 2;

    /// <summary>Whether the label continues a name that the previous token opened.</summary>
    public static bool Continues(int label) => label != Outside && ((label - 1) & 3) is 1 or 2;

    /// <summary>Whether <paramref name="next"/> may follow <paramref name="previous"/>.</summary>
    public static bool MayFollow(int previous, int next) =>
        IsOpen(previous) ? Continues(next) && TypeOf(previous) == TypeOf(next) : !Continues(next);

    /// <summary>Labels that may begin a sentence.</summary>
    public static uint Initial => MaskOf(static label => !Continues(label));

    /// <summary>Labels that may end a sentence.</summary>
    public static uint Final => Any & ~Open;

    /// <summary>Reads the names off a well-formed sequence of labels.</summary>
    public static List<EntityMention> Decode(ReadOnlySpan<int> labels)
    {
        var mentions = new List<EntityMention>();
        var start = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == Outside)
                continue;
            if (!Continues(labels[i]))
                start = i;
            if (!IsOpen(labels[i]))
                mentions.Add(new EntityMention(new TokenRange(start, i + 1), TypeOf(labels[i])));
        }

        return mentions;
    }

    /// <summary>The label of each token for the given names.</summary>
    public static int[] Encode(int count, IEnumerable<EntityMention> mentions)
    {
        var labels = new int[count];
        foreach (var (range, type) in mentions)
        {
            for (var i = range.Start; i < range.End; i++)
                labels[i] = At(range, i, type);
        }

        return labels;
    }

    /// <summary>The label of one token of a name.</summary>
    public static int At(TokenRange range, int index, EntityType type) =>
        range.Count == 1 ? Unit(type)
        : index == range.Start ? Begin(type)
        : index == range.End - 1 ? Last(type)
        : Inside(type);

    private static uint OpenLabels() => MaskOf(IsOpen);

    private static uint MaskOf(Func<int, bool> test)
    {
        var mask = 0u;
        for (var label = 0; label < Count; label++)
            mask |= test(label) ? 1u << label : 0;
        return mask;
    }
}
