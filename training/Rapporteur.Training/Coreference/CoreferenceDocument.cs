using System.Text.Json;

namespace Rapporteur.Training.Coreference;

/// <summary>A document with its event mentions (ECB+ as JSON lines).</summary>
/// <param name="Id">Name of the document.</param>
/// <param name="Topic">The subject that it shares with documents of other stories of its kind.</param>
/// <param name="Story">The story that it is known to belong to: its sub-topic.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="SentenceStarts">Words that are known to begin sentences; not all need be known.</param>
/// <param name="Mentions">Its event mentions.</param>
internal sealed record CoreferenceDocument(
    string Id, string Topic, string Story, IReadOnlyList<string> Tokens, IReadOnlyList<int> SentenceStarts, IReadOnlyList<EventMention> Mentions)
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
                root.TryGetProperty("known_sentence_starts", out var starts) ? [.. starts.EnumerateObject().Select(static s => s.Value.GetInt32())] : [],
                [.. root.GetProperty("event_mentions").EnumerateArray().Select(m => new EventMention(
                    m.GetProperty("id").GetString()!,
                    m.GetProperty("head_lemma").GetString()!,
                    m.GetProperty("head").GetString()!,
                    [.. m.GetProperty("tokens").EnumerateArray().Select(static t => t.GetInt32())],
                    m.GetProperty("chain").GetString()!))]);
        }),
    ];

    /// <summary>Its sentences as ranges of words: where they are known to begin, and after full stops.</summary>
    public IReadOnlyList<(int Start, int End)> Sentences()
    {
        var starts = new SortedSet<int>(SentenceStarts) { 0 };
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i] is not ("." or "!" or "?"))
            {
                continue;
            }

            while (i + 1 < Tokens.Count && Tokens[i + 1] is "''" or "\"" or ")" or "”" or "'" or "’" or "]")
            {
                i++;
            }

            starts.Add(i + 1);
        }

        starts.RemoveWhere(s => s >= Tokens.Count);
        return [.. starts.Zip(starts.Skip(1).Append(Tokens.Count))];
    }
}
