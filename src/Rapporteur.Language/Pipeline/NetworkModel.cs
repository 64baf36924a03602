using Rapporteur.Language.Syntax;

namespace Rapporteur.Language.Pipeline;

/// <summary>
/// A model of English: a bidirectional LSTM with a joint tag head and biaffine arcs and labels; tables give lemmas, and a linear
/// model names. <em>accurate</em> and <em>fast</em> differ in the size of the network alone.
/// </summary>
/// <remarks>
/// <para><b>Lifetime.</b> Load once and share: immutable, safe to use from several threads. Each thread keeps some megabytes of scratch.</para>
/// <para><b>Output.</b> Tags, relations and trees follow Universal Dependencies 2 as English EWT and GUM apply it. Every sentence has
/// one root, and every other word a head in the same sentence. The same text yields the same analysis on every machine, to the bit.</para>
/// </remarks>
internal sealed class NetworkModel : ILanguageModel
{
    private readonly ModelPipeline _pipeline;

    private NetworkModel(string name, ModelPipeline pipeline) => (Name, _pipeline) = (name, pipeline);

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Loads the model's files: <c>NAME.bin</c>, <c>lemmas.bin</c>, <c>entities.bin</c>.</summary>
    /// <param name="name">Name of the network's file without its ending.</param>
    /// <param name="modelsDirectory">Folder of the files; by default <c>models</c> beside the program.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="ModelFormatException">A file is damaged, truncated, or something else.</exception>
    public static NetworkModel Load(string name, string? modelsDirectory = null)
    {
        var directory = modelsDirectory ?? Path.Combine(AppContext.BaseDirectory, "models");
        return new NetworkModel(name, ModelPipeline.Load(directory, () => new NetworkSyntax(ModelFiles.Load(
            directory, name + ".bin", static (path, stream) => SyntaxNetwork.Read(path, ModelFiles.AllBytes(stream))))));
    }

    /// <inheritdoc/>
    public ParsedText Parse(string text) => _pipeline.Parse(text);

    /// <inheritdoc/>
    public Sentence ParseTokens(int index, int paragraph, IReadOnlyList<Token> tokens) => _pipeline.ParseTokens(index, paragraph, tokens);
}
