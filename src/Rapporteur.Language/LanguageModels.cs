using Rapporteur.Language.Pipeline;

namespace Rapporteur.Language;

/// <summary>The trained models by the names that users choose them by.</summary>
public static class LanguageModels
{
    /// <summary>Most exact first: <c>accurate</c> for reports one reads, <c>fast</c> for archives.</summary>
    public static IReadOnlyList<string> Names { get; } = ["accurate", "fast"];

    /// <summary>The model that is used unless another is named.</summary>
    public static string Default => Names[0];

    /// <summary>Loads a model.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    /// <param name="modelsDirectory">Folder of the files; by default <c>models</c> beside the program.</param>
    /// <exception cref="ArgumentException">There is no model of that name.</exception>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="ModelFormatException">A file is damaged, truncated, or something else.</exception>
    public static ILanguageModel Load(string name, string? modelsDirectory = null) => Names.Contains(name, StringComparer.Ordinal)
        ? NetworkModel.Load(name, modelsDirectory)
        : throw new ArgumentException($"There is no model '{name}'; use one of {string.Join(", ", Names)}.", nameof(name));
}
