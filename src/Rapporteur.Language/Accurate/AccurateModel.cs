using Rapporteur.Language.Pipeline;

namespace Rapporteur.Language.Accurate;

/// <summary>
/// The <em>accurate</em> model of English: a bidirectional LSTM with a joint tag head and biaffine arcs and labels; lemmas and names
/// as in the fast model.
/// </summary>
/// <remarks>
/// <para><b>Lifetime.</b> Load once and share: immutable, safe to use from several threads. Each thread keeps some megabytes of scratch.</para>
/// <para><b>Output.</b> As the fast model's: one root a sentence, the same analysis on every machine, to the bit.</para>
/// </remarks>
public sealed class AccurateModel : ILanguageModel
{
    private readonly ModelPipeline _pipeline;

    private AccurateModel(ModelPipeline pipeline) => _pipeline = pipeline;

    /// <inheritdoc/>
    public string Name => "accurate";

    /// <summary>Loads the model's files: <c>accurate.bin</c>, <c>lemmas.bin</c>, <c>entities.bin</c>.</summary>
    /// <param name="modelsDirectory">Folder of the files; by default <c>models</c> beside the program.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="ModelFormatException">A file is damaged, truncated, or something else.</exception>
    public static AccurateModel Load(string? modelsDirectory = null)
    {
        var directory = modelsDirectory ?? Path.Combine(AppContext.BaseDirectory, "models");
        return new AccurateModel(ModelPipeline.Load(directory, () => new AccurateSyntax(ModelFiles.Load(
            directory, "accurate.bin", static (path, stream) => Network.Read(path, ModelFiles.AllBytes(stream))))));
    }

    /// <inheritdoc/>
    public ParsedText Parse(string text) => _pipeline.Parse(text);

    /// <inheritdoc/>
    public Sentence ParseTokens(int index, int paragraph, IReadOnlyList<Token> tokens) => _pipeline.ParseTokens(index, paragraph, tokens);
}
