using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Actors;
using Rapporteur.Reading.Places;
using Rapporteur.Reading.Times;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>What the layers that only name things found, and the propositions: the input of every later reader.</summary>
public sealed class Findings
{
    private readonly Dictionary<int, List<TimeMention>> _times;
    private readonly Dictionary<int, List<PlaceMention>> _places;
    private readonly Dictionary<int, List<Proposition>> _propositions;
    private readonly Lexicon _lexicon;

    /// <summary>Gathers the findings and indexes them by sentence, so that later readers stay linear in the text.</summary>
    public Findings(
        Report report,
        ParsedText text,
        ActorIndex actors,
        IReadOnlyList<TimeMention> times,
        IReadOnlyList<PlaceMention> places,
        IReadOnlyList<Proposition> propositions,
        Lexicon lexicon)
    {
        Report = report;
        Text = text;
        Actors = actors;
        Times = times;
        Places = places;
        Propositions = propositions;
        _lexicon = lexicon;
        _times = BySentence(times, static t => t.Sentence);
        _places = BySentence(places, static p => p.Sentence);
        _propositions = BySentence(propositions, static p => p.Sentence);
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>Its sentences, trees and names.</summary>
    public ParsedText Text { get; }

    /// <summary>Who.</summary>
    public ActorIndex Actors { get; }

    /// <summary>When, in order of the text.</summary>
    public IReadOnlyList<TimeMention> Times { get; }

    /// <summary>Where, in order of the text.</summary>
    public IReadOnlyList<PlaceMention> Places { get; }

    /// <summary>What is said of them, in order of the text.</summary>
    public IReadOnlyList<Proposition> Propositions { get; }

    /// <summary>The time expressions of one sentence.</summary>
    public IReadOnlyList<TimeMention> TimesOf(int sentence) => _times.TryGetValue(sentence, out var found) ? found : [];

    /// <summary>The places of one sentence.</summary>
    public IReadOnlyList<PlaceMention> PlacesOf(int sentence) => _places.TryGetValue(sentence, out var found) ? found : [];

    /// <summary>The propositions of one sentence.</summary>
    public IReadOnlyList<Proposition> PropositionsOf(int sentence) => _propositions.TryGetValue(sentence, out var found) ? found : [];

    /// <summary>Whether some sense of the verb reports speech, whatever its frame here.</summary>
    public bool CanReport(string verb) => _lexicon.Find(verb, PredicateKind.Verb).Any(static e => e.IsSpeech);

    /// <summary>The stance that some sense of the verb tells of, whatever its frame here; null for none.</summary>
    public Stance? StanceOf(string verb) => _lexicon.Find(verb, PredicateKind.Verb).FirstOrDefault(static e => e.Stance is not null)?.Stance;

    /// <summary>The sentence of a proposition.</summary>
    public Sentence SentenceOf(Proposition proposition) => Text.Sentences[proposition.Sentence];

    private static Dictionary<int, List<T>> BySentence<T>(IReadOnlyList<T> items, Func<T, int> sentenceOf)
    {
        var index = new Dictionary<int, List<T>>();
        foreach (var item in items)
        {
            if (!index.TryGetValue(sentenceOf(item), out var list))
            {
                index[sentenceOf(item)] = list = [];
            }

            list.Add(item);
        }

        return index;
    }
}
