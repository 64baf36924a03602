using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>In which statement each word of the report stands: the innermost one whose content covers it.</summary>
public sealed class SpeechContext
{
    private readonly Findings _findings;
    private readonly Dictionary<int, List<Statement>> _bySentence = [];

    /// <summary>Indexes the statements.</summary>
    public SpeechContext(Findings findings, IReadOnlyList<Statement> statements)
    {
        _findings = findings;
        var sentence = 0;
        var sentences = findings.Text.Sentences;
        // Statements come in order of their content's start, so one pass over the sentences finds the first of each.
        foreach (var statement in statements)
        {
            while (sentence < sentences.Count && sentences[sentence].Span.End <= statement.Content.Start)
            {
                sentence++;
            }

            for (var s = sentence; s < sentences.Count && sentences[s].Span.Start < statement.Content.End; s++)
            {
                if (!_bySentence.TryGetValue(s, out var list))
                {
                    _bySentence[s] = list = [];
                }

                list.Add(statement);
            }
        }
    }

    /// <summary>The innermost statement that covers the proposition's predicate, or null.</summary>
    public Statement? Of(Proposition proposition) =>
        At(proposition.Sentence, _findings.SentenceOf(proposition).Tokens[proposition.Predicate].Span);

    /// <summary>The innermost statement that covers the words, or null.</summary>
    public Statement? At(int sentence, TextSpan span)
    {
        if (!_bySentence.TryGetValue(sentence, out var candidates))
        {
            return null;
        }

        Statement? best = null;
        foreach (var statement in candidates)
        {
            if (statement.Content.Contains(span) && (best is null || statement.Content.Length < best.Content.Length))
            {
                best = statement;
            }
        }

        return best;
    }
}
