using BenchmarkDotNet.Attributes;
using Rapporteur.Language;

namespace Rapporteur.Benchmarks;

/// <summary>Raw text to sentences, tags, lemmas, trees and names, on one core.</summary>
[MemoryDiagnoser]
public class LanguageBenchmarks
{
    private readonly string _text = SampleText.Of(1);
    private ILanguageModel? _model;

    /// <summary>Name of the model.</summary>
    [Params("fast", "accurate")]
    public string Model { get; set; } = "fast";

    /// <summary>Loads the model.</summary>
    [GlobalSetup]
    public void Prepare() => _model = LanguageModels.Load(Model);

    /// <summary>Analyses the five samples.</summary>
    /// <returns>Number of sentences.</returns>
    [Benchmark]
    public int TextToTrees() => _model!.Parse(_text).Sentences.Count;

    /// <summary>Loads the model, which each run of the command does once.</summary>
    /// <returns>The model.</returns>
    [Benchmark]
    public ILanguageModel Load() => LanguageModels.Load(Model);
}
