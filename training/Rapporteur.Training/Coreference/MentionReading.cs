using Rapporteur.Dossiers.Identity;
using Rapporteur.Language;

namespace Rapporteur.Training.Coreference;

/// <summary>The tellings of a file of documents, and the pairs of them that are worth comparing.</summary>
internal sealed class MentionReading
{
    private readonly IReadOnlyList<(int Start, int End)> _ranges;

    private MentionReading(IReadOnlyList<CoreferenceDocument> documents, IReadOnlyList<IReadOnlyList<Telling>> tellings)
    {
        Tellings = [.. tellings.SelectMany(static t => t)];
        Chains = [.. documents.SelectMany(static d => d.Mentions).Select(static m => m.Chain)];
        var ranges = new List<(int, int)>();
        foreach (var of in tellings)
        {
            var start = ranges.Count == 0 ? 0 : ranges[^1].Item2;
            ranges.Add((start, start + of.Count));
        }

        _ranges = ranges;
    }

    /// <summary>All tellings, document by document.</summary>
    public IReadOnlyList<Telling> Tellings { get; }

    /// <summary>The known event of each.</summary>
    public IReadOnlyList<string> Chains { get; }

    /// <summary>Reads documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="models">Folder of the models.</param>
    /// <param name="meanings">Vectors of words.</param>
    public static MentionReading Of(IReadOnlyList<CoreferenceDocument> documents, string models, Meanings meanings)
    {
        var reader = new TellingReader(LanguageModels.Load("accurate", models), meanings, WordRarity.Load());
        return new MentionReading(documents, [.. documents.Select(reader.Read)]);
    }

    /// <summary>Pairs of tellings, by place, the first before the second, with what is known of their stories.</summary>
    public IEnumerable<(int One, int Other, StoryLikeness Stories)> Pairs(StoryMap map) =>
        from pair in map.Pairs(MentionModel.LeastStory)
        from one in Enumerable.Range(_ranges[pair.One].Start, _ranges[pair.One].End - _ranges[pair.One].Start)
        let first = Math.Max(one + 1, _ranges[pair.Other].Start)
        from other in Enumerable.Range(first, Math.Max(0, _ranges[pair.Other].End - first))
        select (one, other, pair.Stories);
}
