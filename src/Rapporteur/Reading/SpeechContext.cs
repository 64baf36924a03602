using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Statements;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>In which statement each word of the report stands: the innermost one whose content covers it.</summary>
public sealed class SpeechContext
{
    private readonly Findings _findings;
    private readonly Dictionary<int, List<Statement>> _bySentence = [];
    private readonly Dictionary<EntryId, Statement> _byId;
    private readonly IReadOnlyList<Quotation> _quotations;

    // Every reader asks for the voice of the same predicates.
    private readonly Dictionary<(int Sentence, TextSpan Span), Voice?> _voices = [];

    /// <summary>Indexes the statements.</summary>
    public SpeechContext(Findings findings, IReadOnlyList<Statement> statements)
    {
        _findings = findings;
        _byId = statements.ToDictionary(static statement => statement.Id);
        _quotations = findings.Actors.Authors.Count > 0 ? QuotationFinder.Find(findings.Text) : [];
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

    /// <summary>The voice that the proposition's predicate stands in, or null where the report tells it of its own accord.</summary>
    internal Voice? VoiceOf(Proposition proposition) =>
        VoiceAt(proposition.Sentence, _findings.SentenceOf(proposition).Tokens[proposition.Predicate].Span);

    /// <summary>The voice that the words stand in: the innermost statement's, else the authors' of a text that speaks in their name.</summary>
    internal Voice? VoiceAt(int sentence, TextSpan span)
    {
        if (!_voices.TryGetValue((sentence, span), out var voice))
        {
            _voices[(sentence, span)] = voice = FindVoice(sentence, span);
        }

        return voice;
    }

    private Voice? FindVoice(int sentence, TextSpan span)
    {
        if (At(sentence, span) is { } statement)
        {
            var outer = statement.Parent is { } parent && _byId.TryGetValue(parent, out var teller) ? teller.Speaker : [];
            return new Voice(statement.Speaker, statement.Content, statement.Direct, statement.Id, outer);
        }

        var text = _findings.Text.Sentences[sentence];
        for (var i = 0; i < text.Tokens.Count && text.Tokens[i].Span.Start <= span.Start; i++)
        {
            if (text.Tokens[i].Span.Contains(span) && (ColonVoices.At(_findings, text, i) ?? ViewPhrases.At(_findings, text, i)) is { } own)
            {
                return own;
            }
        }

        return _findings.Actors.Authors.Count == 0 || _quotations.Any(quotation => quotation.Outer.Contains(span)) ? null
            : new Voice(_findings.Actors.Authors, _findings.Text.Sentences[sentence].Span, Directness.No, null, []);
    }
}
