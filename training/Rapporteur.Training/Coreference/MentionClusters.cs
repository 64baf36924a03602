using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Training.Coreference;

/// <summary>Puts event mentions together that may be of one event.</summary>
internal static class MentionClusters
{
    private const int Context = 9;
    private const double Alike = 0.12;

    /// <summary>The simple means: mentions of one story whose heads have one lemma.</summary>
    public static Dictionary<string, string> SameLemma(IReadOnlyList<CoreferenceDocument> documents, IReadOnlyDictionary<string, string> stories) =>
        documents.SelectMany(d => d.Mentions.Select(m => (m.Id, Key: $"{stories[d.Id]} {Lemma(m)}")))
            .ToDictionary(static p => p.Id, static p => p.Key, StringComparer.Ordinal);

    /// <summary>Mentions of one story whose heads are one stem, and whose surroundings do not speak against it.</summary>
    public static Dictionary<string, string> Compatible(IReadOnlyList<CoreferenceDocument> documents, IReadOnlyDictionary<string, string> stories)
    {
        var rarity = WordRarity.Load();
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var story in documents.GroupBy(d => stories[d.Id], StringComparer.Ordinal))
        {
            var mentions = story.SelectMany(d => d.Mentions.Select(m => (m.Id, Document: d.Id, Stem: Stem(Lemma(m)), Around: Around(d, m, rarity))))
                .ToDictionary(static m => m.Id, StringComparer.Ordinal);
            foreach (var (id, group) in Grouping.Of([.. mentions.Keys], (one, other) => Same(mentions[one], mentions[other])))
            {
                groups[id] = group;
            }
        }

        return groups;
    }

    // Within one document a word said twice is mostly one event; between documents the surroundings must have something in common,
    // unless the word itself is telling.
    private static bool Same((string Id, string Document, string Stem, IReadOnlyDictionary<string, double> Around) one, (string Id, string Document, string Stem, IReadOnlyDictionary<string, double> Around) other) =>
        one.Stem == other.Stem && (one.Document == other.Document || TextSketch.Cosine(one.Around, other.Around) >= Alike);

    private static IReadOnlyDictionary<string, double> Around(CoreferenceDocument document, EventMention mention, WordRarity rarity)
    {
        var from = Math.Max(0, mention.Tokens[0] - Context);
        var to = Math.Min(document.Tokens.Count, mention.Tokens[^1] + Context + 1);
        return TextSketch.Terms(string.Join(' ', document.Tokens.Skip(from).Take(to - from)), rarity);
    }

    private static string Lemma(EventMention mention) => mention.Lemma.ToLowerInvariant();

    // "attack" and "attacked", "die" and "death" fall apart or together by their beginning.
    private static string Stem(string lemma) => lemma.Length <= 5 ? lemma : lemma[..5];
}
