using System.Text;
using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Tests.Propositions;

/// <summary>A lexicon example taken apart: the sentence, and the words that its brackets give each role.</summary>
internal sealed record BracketedExample(string Text, IReadOnlyList<(Role Role, TextSpan Span)> Arguments)
{
    public static BracketedExample Parse(string example)
    {
        var text = new StringBuilder();
        var arguments = new List<(Role, TextSpan)>();
        var open = new Stack<(Role Role, int Start)>();
        for (var i = 0; i < example.Length; i++)
        {
            switch (example[i])
            {
                case '[':
                    var space = example.IndexOf(' ', i);
                    open.Push((Enum.Parse<Role>(example[(i + 1)..space], ignoreCase: true), text.Length));
                    i = space;
                    break;
                case ']':
                    var (role, start) = open.Pop();
                    arguments.Add((role, new TextSpan(start, text.Length)));
                    break;
                default:
                    text.Append(example[i]);
                    break;
            }
        }

        return new BracketedExample(text.ToString(), arguments);
    }
}
