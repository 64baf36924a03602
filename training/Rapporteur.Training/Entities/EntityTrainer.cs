using Rapporteur.Language.Names;

namespace Rapporteur.Training.Entities;

/// <summary>
/// Trains the model on the diplomatic sentences given and on all of the other corpora. Diplomatic documents are learned
/// twice, with and without memory of the document; the memory is what models that have not seen the document find in it.
/// </summary>
internal sealed class EntityTrainer
{
    private const int Halves = 3;

    private readonly NameGazetteer _gazetteer;
    private readonly WordClusters _clusters;
    private readonly CrfSettings _settings;
    private readonly SentenceVariants _variants;
    private readonly FeatureIndex _index;
    private readonly List<TrainingItem> _others;

    public EntityTrainer(
        NameGazetteer gazetteer, WordClusters clusters, CrfSettings settings, SentenceVariants variants,
        IReadOnlyList<EntitySentence> others, IReadOnlyList<EntitySentence> diplomatic)
    {
        _gazetteer = gazetteer;
        _clusters = clusters;
        _settings = settings;
        _variants = variants;
        _index = new FeatureIndex(new NameSentence(gazetteer, clusters));
        _index.Count(others);
        _index.Count(diplomatic);
        _others = [.. others.Select(s => new TrainingItem(_index.RowsOf(s, 2), s.Allowed, s.Weight * Weight(s.Source)))];
    }

    /// <summary>The model trained on these diplomatic sentences and the other corpora.</summary>
    public EntityModel Train(IReadOnlyList<EntitySentence> diplomatic) => ModelOf(Learn(diplomatic));

    /// <summary>The weights of such a model.</summary>
    public (uint[] Keys, sbyte[] Rows, short[] Transitions) Learn(IReadOnlyList<EntitySentence> diplomatic)
    {
        var sentences = new List<EntitySentence>();
        var share = _settings.Target;
        if (_settings.Memory > 0)
            sentences.AddRange(Remembering(diplomatic).Select(s => s with { Weight = share * _settings.Memory }));
        sentences.AddRange(diplomatic.Select(s => s with { Weight = share * (1 - _settings.Memory) }));
        for (var k = 0; k < _settings.Swaps; k++)
            sentences.AddRange(diplomatic.Select(s => _variants.Swapped(s, share * _settings.SwapWeight)));
        if (_settings.Cases > 0)
        {
            sentences.AddRange(diplomatic.Select(s => SentenceVariants.InCapitals(_variants.Swapped(s, 0), share * _settings.Cases)));
            sentences.AddRange(diplomatic.Select(s => SentenceVariants.AsHeadline(_variants.Swapped(s, 0), share * _settings.Cases)));
        }

        return Learn(sentences, _settings);
    }

    private (uint[] Keys, sbyte[] Rows, short[] Transitions) Learn(IReadOnlyList<EntitySentence> sentences, CrfSettings settings)
    {
        List<TrainingItem> items = [.. _others, .. sentences.Select(s => new TrainingItem(_index.RowsOf(s, 0), s.Allowed, s.Weight))];
        var trainer = new CrfTrainer(_index, settings);
        trainer.Train(items);
        return trainer.Compile(settings.CompileFor, settings.Most);
    }

    /// <summary>Each sentence with what models that were not shown its document find in the rest of it.</summary>
    private IEnumerable<EntitySentence> Remembering(IReadOnlyList<EntitySentence> diplomatic)
    {
        var documents = diplomatic.Select(static s => s.Document).Distinct().ToList();
        for (var fold = 0; fold < Halves; fold++)
        {
            var held = documents.Where((_, i) => i % Halves == fold).ToHashSet();
            var shown = diplomatic.Where(s => !held.Contains(s.Document)).Select(s => s with { Weight = _settings.Target });
            var model = ModelOf(Learn([.. shown], _settings with { Rounds = _settings.Rounds / 2 }));
            foreach (var document in diplomatic.Where(s => held.Contains(s.Document)).GroupBy(static s => s.Document))
            {
                foreach (var sentence in Remembering(model, [.. document]))
                    yield return sentence;
            }
        }
    }

    private IEnumerable<EntitySentence> Remembering(EntityModel model, EntitySentence[] document)
    {
        var memory = new DocumentMemory();
        var reader = new NameSentence(_gazetteer, _clusters);
        var found = Array.ConvertAll(document, s => model.Find(s.Forms, s.Upos));
        for (var i = 0; i < document.Length; i++)
        {
            reader.Read(document[i].Forms, document[i].Upos);
            memory.Add(reader, found[i]);
        }

        for (var i = 0; i < document.Length; i++)
        {
            reader.Read(document[i].Forms, document[i].Upos);
            memory.Tell(reader, found[i]);
            yield return document[i] with { Memory = reader.Memory[..reader.Count] };
        }
    }

    private EntityModel ModelOf((uint[] Keys, sbyte[] Rows, short[] Transitions) weights) =>
        new(new EntityModelParts(_gazetteer, _clusters, new NameWeights(weights.Keys, weights.Rows, weights.Transitions)));

    private float Weight(EntitySource source) => source == EntitySource.Uner ? _settings.Uner : _settings.WikiGold;
}
