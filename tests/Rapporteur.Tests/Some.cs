using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Tests;

/// <summary>Makers of what tests need.</summary>
internal static class Some
{
    private static readonly Lazy<ILanguageModel> s_model = new(static () => LanguageModels.Load(LanguageModels.Default));

    /// <summary>The default model, loaded once.</summary>
    public static ILanguageModel Model => s_model.Value;

    /// <summary>A report of the text, published on the day if one is given.</summary>
    public static Report Report(string text, string? published = null) => new()
    {
        Id = "test",
        Text = text,
        Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Language = "en",
    };
}
