using System.Text.Json;
using Rapporteur.Language;
using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>Reads the three corpora with names.</summary>
internal sealed class EntityCorpus(string data, NameGazetteer gazetteer)
{
    private readonly LabelMasks _masks = new(gazetteer);

    public List<EntitySentence> Uner(string part) => Iob(EntitySource.Uner, $"uner-ewt-{part}.iob2");

    public List<EntitySentence> WikiGold() => Iob(EntitySource.WikiGold, "wikigold.iob2");

    /// <summary>The diplomatic reports, document by document.</summary>
    public List<EntitySentence> Diplomatic()
    {
        var sentences = new List<EntitySentence>();
        var splitter = new TextSplitter();
        var document = 0;
        foreach (var line in File.ReadLines(Path.Combine(data, "language", "diplomatic-entities.jsonl")))
        {
            using var json = JsonDocument.Parse(line);
            foreach (var sentence in json.RootElement.GetProperty("sentences").EnumerateArray())
            {
                var text = sentence.GetProperty("text").GetString()!;
                var spans = splitter.Split(text).SelectMany(static s => s.Tokens).Select(static t => t.Span).ToList();
                var forms = spans.ConvertAll(span => span.In(text));
                var names = new List<EntityMention>();
                foreach (var entity in sentence.GetProperty("entities").EnumerateArray())
                {
                    var span = new TextSpan(entity[0].GetInt32(), entity[1].GetInt32());
                    names.Add(new EntityMention(Covered(spans, span), EntityTypeNames.Parse(entity[2].GetString()!)));
                }

                sentences.Add(Make(EntitySource.Diplomatic, document, forms, names));
            }

            document++;
        }

        return sentences;
    }

    private static TokenRange Covered(List<TextSpan> tokens, TextSpan span)
    {
        var start = tokens.FindIndex(token => token.End > span.Start);
        var end = tokens.FindIndex(token => token.Start >= span.End);
        return new TokenRange(start, end < 0 ? tokens.Count : end);
    }

    private List<EntitySentence> Iob(EntitySource source, string file) =>
        [.. IobReader.Read(Path.Combine(data, "language", file)).Select(s => Make(source, 0, s.Forms, s.Names))];

    private EntitySentence Make(EntitySource source, int document, List<string> forms, List<EntityMention> names) =>
        new(source, document, forms, [], names, _masks.Of(source, forms, names));
}
