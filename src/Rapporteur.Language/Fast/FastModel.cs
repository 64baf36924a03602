using Rapporteur.Language.Pipeline;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Language.Fast;

/// <summary>
/// The <em>fast</em> model of English: averaged perceptrons tag and parse, tables give lemmas, and a linear model names.
/// </summary>
/// <remarks>
/// <para><b>Lifetime.</b> Load once and share: immutable, safe to use from several threads. Each thread keeps some hundred kilobytes
/// of scratch.</para>
/// <para><b>Output.</b> Tags, relations and trees follow Universal Dependencies 2 as English EWT and GUM apply it. Every sentence has
/// one root, and every other word a head in the same sentence. The same text yields the same analysis on every machine.</para>
/// </remarks>
/// <example>
/// <code>
/// var model = FastModel.Load();
/// foreach (var sentence in model.Parse("The ministers met in Doha.").Sentences)
/// {
///     Console.WriteLine(sentence.ChildOf(2, "nsubj"));
/// }
/// </code>
/// </example>
public sealed class FastModel : ILanguageModel
{
    private readonly ModelPipeline _pipeline;

    private FastModel(ModelPipeline pipeline) => _pipeline = pipeline;

    /// <inheritdoc/>
    public string Name => "fast";

    /// <summary>Loads the model's files: <c>fast.bin</c>, <c>lemmas.bin</c>, <c>entities.bin</c>.</summary>
    /// <param name="modelsDirectory">Folder of the files; by default <c>models</c> beside the program.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="ModelFormatException">A file is damaged, truncated, or something else.</exception>
    public static FastModel Load(string? modelsDirectory = null)
    {
        var directory = modelsDirectory ?? Path.Combine(AppContext.BaseDirectory, "models");
        return new FastModel(ModelPipeline.Load(directory, () => new FastSyntax(ModelFiles.Load(
            directory, "fast.bin", static (path, stream) => SyntaxModel.Read(path, ModelFiles.AllBytes(stream))))));
    }

    /// <inheritdoc/>
    public ParsedText Parse(string text) => _pipeline.Parse(text);

    /// <inheritdoc/>
    public Sentence ParseTokens(int index, int paragraph, IReadOnlyList<Token> tokens) => _pipeline.ParseTokens(index, paragraph, tokens);
}
