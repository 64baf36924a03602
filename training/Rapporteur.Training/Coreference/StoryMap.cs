using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Training.Coreference;

/// <summary>Documents in the stories that a dossier would put them into. The documents have no days, so all are taken for of one week.</summary>
internal sealed class StoryMap
{
    private readonly IReadOnlyList<CoreferenceDocument> _documents;
    private readonly IReadOnlyList<IReadOnlyDictionary<string, double>> _sketches;
    private readonly StoryModel _model;
    private readonly Dictionary<(string, string), double> _between = [];
    private readonly ILookup<string, int> _members;

    private StoryMap(IReadOnlyList<CoreferenceDocument> documents, IReadOnlyList<IReadOnlyDictionary<string, double>> sketches, StoryModel model, IReadOnlyDictionary<string, string> stories)
    {
        (_documents, _sketches, _model, Stories) = (documents, sketches, model, stories);
        _members = Enumerable.Range(0, documents.Count).ToLookup(i => stories[documents[i].Id], StringComparer.Ordinal);
    }

    /// <summary>Story of each document, by the document's name.</summary>
    public IReadOnlyDictionary<string, string> Stories { get; }

    /// <summary>Finds the stories.</summary>
    public static StoryMap Find(IReadOnlyList<CoreferenceDocument> documents)
    {
        var (sketches, model) = Sketch(documents);
        var story = documents.ToDictionary(static d => d.Id, static d => d.Id, StringComparer.Ordinal);
        AverageLinkage.Join(
            [.. documents.Select((d, i) => (d.Id, (IReadOnlyList<IReadOnlyDictionary<string, double>>)[sketches[i]]))],
            sketches.SelectMany((s, i) => Enumerable.Range(0, i).Where(k => model.Likelihood(s, sketches[k]) >= StoryModel.Alike).Select(k => (k, i))),
            (one, other) => model.Likelihood(one, other),
            StoryModel.Alike,
            (one, other) =>
            {
                foreach (var id in story.Keys.Where(id => story[id] == other).ToList())
                {
                    story[id] = one;
                }

                return true;
            });
        return new StoryMap(documents, sketches, model, story);
    }

    /// <summary>Takes the known stories.</summary>
    public static StoryMap Known(IReadOnlyList<CoreferenceDocument> documents)
    {
        var (sketches, model) = Sketch(documents);
        return new StoryMap(documents, sketches, model, documents.ToDictionary(static d => d.Id, static d => d.Story, StringComparer.Ordinal));
    }

    /// <summary>Pairs of documents, by place, the first not after the second, whose stories could be one.</summary>
    /// <param name="least">Least average likelihood between their stories.</param>
    public IEnumerable<(int One, int Other, StoryLikeness Stories)> Pairs(double least) =>
        from one in Enumerable.Range(0, _documents.Count)
        from other in Enumerable.Range(one, _documents.Count - one)
        let likeness = Of(one, other)
        where likeness.OfStories > least
        select (one, other, likeness);

    private static (IReadOnlyList<IReadOnlyDictionary<string, double>> Sketches, StoryModel Model) Sketch(IReadOnlyList<CoreferenceDocument> documents)
    {
        var rarity = WordRarity.Load();
        return ([.. documents.Select(d => StorySketch.Of(string.Join(' ', d.Tokens), rarity))], StoryModel.Load());
    }

    private StoryLikeness Of(int one, int other)
    {
        var (a, b) = (Stories[_documents[one].Id], Stories[_documents[other].Id]);
        var likelihood = one == other ? 1 : _model.Likelihood(_sketches[one], _sketches[other]);
        return new StoryLikeness([likelihood, Between(a, b), a == b ? 1 : 0, .. one == other ? Enumerable.Repeat(1.0, StoryModel.Features.Count - 1) : StoryModel.FeaturesOf(_sketches[one], _sketches[other]).Skip(1)]);
    }

    private double Between(string one, string other)
    {
        if (one == other)
        {
            return 1;
        }

        var key = string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);
        if (!_between.TryGetValue(key, out var average))
        {
            _between[key] = average = _members[key.Item1].Average(i => _members[key.Item2].Average(k => _model.Likelihood(_sketches[i], _sketches[k])));
        }

        return average;
    }
}
