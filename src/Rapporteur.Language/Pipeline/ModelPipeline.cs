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
        var forms = new string[raw.Count][];
        for (var i = 0; i < forms.Length; i++)
        {
            forms[i] = [.. raw[i].Tokens.Select(t => VisibleForm.Of(t.Span.In(text)))];
        }

        var analyses = Analyse(forms, raw);
        var tokens = new Token[raw.Count][];
        var words = new (IReadOnlyList<string> Forms, IReadOnlyList<string> Upos)[raw.Count];
        for (var i = 0; i < tokens.Length; i++)
        {
            var given = raw[i].Tokens;
            tokens[i] = Tokens(forms[i], analyses[i], t => given[t].Span, t => given[t].SpaceAfter);
            words[i] = (forms[i], analyses[i].Upos);
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
        if (tokens.Count == 0)
        {
            return new Sentence(index, paragraph, [], []);
        }

        string[] forms = [.. tokens.Select(static t => t.Form)];
        var analysis = syntax.Analyse([forms])[0];
        var analysed = Tokens(forms, analysis, t => tokens[t].Span, t => tokens[t].SpaceAfter);
        return new Sentence(index, paragraph, analysed, names.Find(forms, analysis.Upos));
    }

    private SyntaxAnalysis[] Analyse(string[][] forms, IReadOnlyList<RawSentence> raw)
    {
        var datelines = new List<(int Sentence, int Length)>();
        for (var i = 0; i < forms.Length; i++)
        {
            var given = raw[i].Tokens;
            if (Dateline.LengthOf(forms[i], t => given[t].SpaceAfter) is > 0 and var length)
            {
                datelines.Add((i, length));
            }
        }

        if (datelines.Count == 0)
        {
            return syntax.Analyse(forms);
        }

        string[][] parts = [.. forms, .. datelines.Select(d => forms[d.Sentence][..d.Length])];
        foreach (var (sentence, length) in datelines)
        {
            parts[sentence] = forms[sentence][length..];
        }

        var analyses = syntax.Analyse(parts);
        for (var i = 0; i < datelines.Count; i++)
        {
            ref var whole = ref analyses[datelines[i].Sentence];
            whole = Dateline.Joined(analyses[forms.Length + i], whole);
        }

        return analyses[..forms.Length];
    }

    private Token[] Tokens(string[] forms, SyntaxAnalysis analysis, Func<int, TextSpan> spanOf, Func<int, bool> hasSpaceAfter)
    {
        var (upos, xpos, head, relation) = analysis;
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
