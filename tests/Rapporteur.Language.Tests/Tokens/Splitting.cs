namespace Rapporteur.Language.Tests;

/// <summary>Shows what the splitter makes of a text: tokens with '|' between them, sentences with '¦'.</summary>
internal static class Splitting
{
    public static string Tokens(string text) =>
        string.Join(" ¦ ", new TextSplitter().Split(text).Select(sentence => string.Join('|', sentence.Tokens.Select(token => token.FormIn(text)))));

    public static string Sentences(string text) =>
        string.Join(" ¦ ", new TextSplitter().Split(text).Select(sentence => sentence.Span.In(text)));
}
