using BenchmarkDotNet.Attributes;
using Rapporteur.Language;
using Rapporteur.Language.Fast;

namespace Rapporteur.Benchmarks;

/// <summary>Raw text to sentences, tags, lemmas, trees and names with the fast model, on one core.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private readonly FastModel _model = FastModel.Load();
    private readonly string _text = SampleText.Of(1);

    /// <summary>Analyses the five samples.</summary>
    /// <returns>Number of sentences.</returns>
    [Benchmark]
    public int TextToTrees() => _model.Parse(_text).Sentences.Count;

    /// <summary>Loads the model, which each run of the command does once.</summary>
    /// <returns>The model.</returns>
    [Benchmark]
    public ILanguageModel Load() => FastModel.Load();
}
