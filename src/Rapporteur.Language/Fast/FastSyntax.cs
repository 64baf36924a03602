using Rapporteur.Language.Pipeline;
using Rapporteur.Language.Syntax;

namespace Rapporteur.Language.Fast;

/// <summary>Tags and trees by averaged perceptrons.</summary>
/// <param name="model">Weights of tagger and parser.</param>
internal sealed class FastSyntax(SyntaxModel model) : ISyntaxAnalyser
{
    [ThreadStatic]
    private static FastWorkspace? s_workspace;

    /// <inheritdoc/>
    public SyntaxAnalysis Analyse(string[] forms)
    {
        var workspace = s_workspace ??= new FastWorkspace();
        var (buffer, words, state) = (workspace.Buffer, workspace.Words, workspace.State);
        model.Tagger.Tag(forms, buffer);
        words.Fill(buffer, model.Tags);
        model.Parser.Parse(words, forms.Length, state);
        var (upos, xpos) = (new string[forms.Length], new string[forms.Length]);
        var (head, relation) = (new int[forms.Length], new string[forms.Length]);
        for (var i = 0; i < forms.Length; i++)
        {
            var tag = buffer.Tag[i + WordBuffer.Pad];
            (upos[i], xpos[i]) = (model.Tags.UposOf(tag), model.Tags.XposOf(tag));
            head[i] = state.Head[i] == state.Root ? -1 : state.Head[i];
            relation[i] = model.Relations[state.Label[i] - 1];
        }

        return new SyntaxAnalysis(upos, xpos, head, relation);
    }
}
