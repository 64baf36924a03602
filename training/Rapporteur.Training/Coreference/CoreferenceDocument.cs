using System.Text.Json;

namespace Rapporteur.Training.Coreference;

/// <summary>A document with its event mentions (ECB+ as JSON lines).</summary>
/// <param name="Id">Name of the document.</param>
/// <param name="Topic">The subject that it shares with documents of other stories of its kind.</param>
/// <param name="Story">The story that it is known to belong to: its sub-topic.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Mentions">Its event mentions.</param>
internal sealed record CoreferenceDocument(string Id, string Topic, string Story, IReadOnlyList<string> Tokens, IReadOnlyList<EventMention> Mentions)
{
    /// <summary>Reads a file of one document a line.</summary>
    /// <exception cref="JsonException">A line is none.</exception>
    public static IReadOnlyList<CoreferenceDocument> Read(string path) =>
    [
        .. File.ReadLines(path).Where(static l => l.Length > 0).Select(static line =>
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            return new CoreferenceDocument(
                root.GetProperty("id").GetString()!,
                root.GetProperty("topic").ToString(),
                root.GetProperty("subtopic").GetString()!,
                [.. root.GetProperty("tokens").EnumerateArray().Select(static t => t.GetString()!)],
                [.. root.GetProperty("event_mentions").EnumerateArray().Select(m => new EventMention(
                    m.GetProperty("id").GetString()!,
                    m.GetProperty("head_lemma").GetString()!,
                    m.GetProperty("head").GetString()!,
                    [.. m.GetProperty("tokens").EnumerateArray().Select(static t => t.GetInt32())],
                    m.GetProperty("chain").GetString()!))]);
        }),
    ];
}
