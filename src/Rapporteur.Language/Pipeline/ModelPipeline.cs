using Rapporteur.Language.Names;

namespace Rapporteur.Language.Pipeline;

/// <summary>What all models share: sentences and tokens, then tags and trees by the model's own analyser, then lemmas and names.</summary>
/// <param name="syntax">Tags and trees.</param>
/// <param name="lemmatizer">Lemmas.</param>
/// <param name="names">Names.</param>
internal sealed class ModelPipeline(ISyntaxAnalyser syntax, Lemmatizer lemmatizer, EntityModel names)
{
    private readonly TextSplitter _splitter = new();

    /// <summary>Loads the syntax model and the parts that lie beside it.</summary>
    /// <param name="directory">Folder of the models.</param>
    /// <param name="syntax">Loads the model's analyser.</param>
    public static ModelPipeline Load(string directory, Func<ISyntaxAnalyser> syntax)
    {
        var names = Task.Run(() => ModelFiles.Load(directory, "entities.bin", static (_, stream) => EntityModel.Load(stream)));
        var analyser = syntax();
        var lemmatizer = ModelFiles.Load(directory, "lemmas.bin", static (_, stream) => Lemmatizer.Load(stream));
        return new ModelPipeline(analyser, lemmatizer, names.GetAwaiter().GetResult());
    }

    /// <summary>Analyses a raw text.</summary>
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
        var found = names.FindAll(words);
        var sentences = new Sentence[tokens.Length];
        for (var i = 0; i < sentences.Length; i++)
        {
            sentences[i] = new Sentence(i, raw[i].Paragraph, tokens[i], found[i]);
        }

        return new ParsedText(text, sentences);
    }

    /// <summary>Analyses tokens that were split elsewhere.</summary>
    public Sentence ParseTokens(int index, int paragraph, IReadOnlyList<Token> tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var forms = new string[tokens.Count];
        for (var t = 0; t < forms.Length; t++)
        {
            forms[t] = tokens[t].Form;
        }

        var analysed = Analyse(forms, t => tokens[t].Span, t => tokens[t].SpaceAfter);
        return new Sentence(index, paragraph, analysed, names.Find(forms, Array.ConvertAll(analysed, static t => t.Upos)));
    }

    private Token[] Analyse(string[] forms, Func<int, TextSpan> spanOf, Func<int, bool> hasSpaceAfter)
    {
        if (forms.Length == 0)
        {
            return [];
        }

        var (upos, xpos, head, relation) = syntax.Analyse(forms);
        var tokens = new Token[forms.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token
            {
                Index = i,
                Span = spanOf(i),
                Form = forms[i],
                Lemma = lemmatizer.Lemma(forms[i], upos[i], xpos[i]),
                Upos = upos[i],
                Xpos = xpos[i],
                Head = head[i],
                Relation = relation[i],
                SpaceAfter = hasSpaceAfter(i),
            };
        }

        return tokens;
    }
}
