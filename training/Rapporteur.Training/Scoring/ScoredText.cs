using System.Text;
using Rapporteur.Language;
using Rapporteur.Language.Conllu;

namespace Rapporteur.Training.Scoring;

/// <summary>A CoNLL-U file as one string of visible characters, with its sentences, surface tokens and words upon it.</summary>
internal sealed class ScoredText
{
    public ScoredText(IEnumerable<ConlluSentence> sentences)
    {
        var text = new StringBuilder();
        foreach (var sentence in sentences)
        {
            var start = text.Length;
            var first = Words.Count;
            var places = Places(sentence.Text, text);
            AddTokens(sentence, places);
            foreach (var token in sentence.Tokens)
            {
                Words.Add(new ScoredWord(
                    token, places[token.Span.Start], places[token.Span.End], token.Head < 0 ? -1 : first + token.Head));
            }

            Sentences.Add(new TextSpan(start, text.Length));
        }

        Characters = text.ToString();
    }

    /// <summary>All characters that are not white space.</summary>
    public string Characters { get; }

    public List<TextSpan> Sentences { get; } = [];

    /// <summary>Surface tokens: ranges count once.</summary>
    public List<TextSpan> Tokens { get; } = [];

    public List<ScoredWord> Words { get; } = [];

    // Where each offset of a sentence's text falls among the visible characters.
    private static int[] Places(string sentence, StringBuilder text)
    {
        var places = new int[sentence.Length + 1];
        for (var i = 0; i < sentence.Length; i++)
        {
            places[i] = text.Length;
            if (!char.IsWhiteSpace(sentence[i]))
            {
                text.Append(sentence[i]);
            }
        }

        places[^1] = text.Length;
        return places;
    }

    private void AddTokens(ConlluSentence sentence, int[] places)
    {
        var next = 0;
        for (var i = 0; i < sentence.Tokens.Count; i++)
        {
            var start = sentence.Tokens[i].Span.Start;
            if (next < sentence.Ranges.Count && sentence.Ranges[next].Words.Start == i)
            {
                i = sentence.Ranges[next++].Words.End - 1;
            }

            Tokens.Add(new TextSpan(places[start], places[sentence.Tokens[i].Span.End]));
        }
    }
}
