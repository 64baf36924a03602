using System.Text.RegularExpressions;
using Rapporteur.Language;

namespace Rapporteur.Tests.Times;

/// <summary>Sentences of words and signs without tags or trees: the least a time reader may be given.</summary>
internal static partial class PlainTokens
{
    /// <summary>The sentences one after the other, each with its own paragraph where asked for.</summary>
    public static ParsedText Of(params IReadOnlyList<string> sentences)
    {
        var text = string.Join('\n', sentences);
        var found = new List<Sentence>();
        var at = 0;
        foreach (var sentence in sentences)
        {
            var tokens = new List<Token>();
            foreach (Match match in Word().Matches(sentence))
            {
                var start = at + match.Index;
                tokens.Add(new Token { Index = tokens.Count, Span = new(start, start + match.Length), Form = match.Value });
            }

            found.Add(new Sentence(found.Count, 0, tokens, []));
            at += sentence.Length + 1;
        }

        return new ParsedText(text, found);
    }

    [GeneratedRegex(@"\w+|[^\w\s]", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
