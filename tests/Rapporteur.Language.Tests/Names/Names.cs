using Rapporteur.Language.Names;

namespace Rapporteur.Language.Tests;

/// <summary>The shipped model, and names as "Text/TYPE" for comparing.</summary>
internal static class Names
{
    private static readonly Lazy<EntityModel> s_model = new(static () =>
    {
        using var file = File.OpenRead(Path);
        return EntityModel.Load(file);
    });

    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "models", "entities.bin");

    public static EntityModel Model => s_model.Value;

    /// <summary>Names of each sentence of a text, found with memory of the text.</summary>
    public static List<string> In(string text)
    {
        var sentences = new TextSplitter().Split(text);
        var words = sentences.Select(s => ((IReadOnlyList<string>)[.. s.Tokens.Select(t => t.Span.In(text))], (IReadOnlyList<string>)[]));
        var found = Model.FindAll([.. words]);
        var names = new List<string>();
        for (var i = 0; i < found.Count; i++)
        {
            foreach (var (range, type) in found[i])
            {
                var span = new TextSpan(sentences[i].Tokens[range.Start].Span.Start, sentences[i].Tokens[range.End - 1].Span.End);
                names.Add($"{span.In(text)}/{type}");
            }
        }

        return names;
    }
}
