using Rapporteur.Language.Names;
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
    [ThreadStatic]
    private static FastWorkspace? s_workspace;

    private readonly SyntaxModel _syntax;
    private readonly Lemmatizer _lemmatizer;
    private readonly EntityModel _names;
    private readonly TextSplitter _splitter = new();

    private FastModel(SyntaxModel syntax, Lemmatizer lemmatizer, EntityModel names) =>
        (_syntax, _lemmatizer, _names) = (syntax, lemmatizer, names);

    /// <inheritdoc/>
    public string Name => "fast";

    /// <summary>Loads the model's files: <c>fast.bin</c>, <c>lemmas.bin</c>, <c>entities.bin</c>.</summary>
    /// <param name="modelsDirectory">Folder of the files; by default <c>models</c> beside the program.</param>
    /// <exception cref="FileNotFoundException">A file is missing.</exception>
    /// <exception cref="ModelFormatException">A file is damaged, truncated, or something else.</exception>
    public static FastModel Load(string? modelsDirectory = null)
    {
        var directory = modelsDirectory ?? Path.Combine(AppContext.BaseDirectory, "models");
        return new FastModel(
            ModelFiles.Load(directory, "fast.bin", ReadSyntax),
            ModelFiles.Load(directory, "lemmas.bin", (_, stream) => Lemmatizer.Load(stream)),
            ModelFiles.Load(directory, "entities.bin", (_, stream) => EntityModel.Load(stream)));
    }

    /// <inheritdoc/>
    public ParsedText Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var raw = _splitter.Split(text);
        var tokens = new Token[raw.Count][];
        var words = new (IReadOnlyList<string> Forms, IReadOnlyList<string> Upos)[raw.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var given = raw[i].Tokens;
            var forms = new string[given.Count];
            for (var t = 0; t < forms.Length; t++)
            {
                forms[t] = VisibleForm.Of(given[t].Span.In(text));
            }

            tokens[i] = Analyse(forms, t => given[t].Span, t => given[t].SpaceAfter);
            words[i] = (forms, Array.ConvertAll(tokens[i], static t => t.Upos));
        }

        // Names are found over the whole text: a surname seen with its first name once is known everywhere.
        var names = _names.FindAll(words);
        var sentences = new Sentence[tokens.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = new Sentence(i, raw[i].Paragraph, tokens[i], names[i]);
        }

        return new ParsedText(text, sentences);
    }

    /// <inheritdoc/>
    public Sentence ParseTokens(int index, int paragraph, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var forms = new string[tokens.Count];
        for (var t = 0; t < forms.Length; t++)
        {
            forms[t] = tokens[t].Form;
        }

        var analysed = Analyse(forms, t => tokens[t].Span, t => tokens[t].SpaceAfter);
        return new Sentence(index, paragraph, analysed, _names.Find(forms, Array.ConvertAll(analysed, static t => t.Upos)));
    }

    private static SyntaxModel ReadSyntax(string path, Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return SyntaxModel.Read(path, bytes);
    }

    private Token[] Analyse(string[] forms, Func<int, TextSpan> spanOf, Func<int, bool> hasSpaceAfter)
    {
        if (forms.Length == 0)
        {
            return [];
        }

        var workspace = s_workspace ??= new FastWorkspace();
        var (buffer, words, state) = (workspace.Buffer, workspace.Words, workspace.State);
        _syntax.Tagger.Tag(forms, buffer);
        words.Fill(buffer, _syntax.Tags);
        _syntax.Parser.Parse(words, forms.Length, state);
        var tokens = new Token[forms.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var tag = buffer.Tag[i + WordBuffer.Pad];
            var upos = _syntax.Tags.UposOf(tag);
            var xpos = _syntax.Tags.XposOf(tag);
            tokens[i] = new Token
            {
                Index = i,
                Span = spanOf(i),
                Form = forms[i],
                Lemma = _lemmatizer.Lemma(forms[i], upos, xpos),
                Upos = upos,
                Xpos = xpos,
                Head = state.Head[i] == state.Root ? -1 : state.Head[i],
                Relation = _syntax.Relations[state.Label[i] - 1],
                SpaceAfter = hasSpaceAfter(i),
            };
        }

        return tokens;
    }
}
