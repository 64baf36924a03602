namespace Rapporteur.Language;

/// <summary>
/// Splits raw English text into sentences of tokens by the conventions of Universal Dependencies (English EWT): contractions,
/// possessives and compounds are taken apart, and every token keeps its exact place in the text.
/// </summary>
/// <remarks>
/// Made for edited news: paragraphs are never joined, wrapped lines are, headlines and list items stand alone. Any text is
/// accepted; what lies between two tokens is white space, controls and characters without width, nothing else. Time is linear in the
/// text, and no sentence has more than a few hundred tokens. Stateless; safe to use from several threads.
/// </remarks>
public sealed class TextSplitter
{
    /// <summary>Sentences in order, none of them empty.</summary>
    /// <param name="text">Any text, also empty.</param>
    public IReadOnlyList<RawSentence> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = CleanText.Of(text);
        var sentences = new List<RawSentence>();
        var tokenizer = new WordTokenizer(clean.Text);
        foreach (var block in TextBlocks.Of(clean.Text))
        {
            var words = new List<Piece>();
            tokenizer.Tokenize(block.Start, block.End, words);
            var pieces = new PieceReader(clean.Text, words).SplitStops();
            var reader = new PieceReader(clean.Text, pieces);
            var cutter = new SentenceCutter(clean.Text, pieces, reader);
            for (var start = 0; start < pieces.Count;)
            {
                var end = cutter.EndOf(start);
                if (reader.IsItemNumber(start))
                {
                    // "1." is one token.
                    pieces[start + 1] = new Piece(pieces[start].Start, pieces[start + 1].End);
                    start++;
                }

                sentences.Add(new RawSentence(block.Paragraph, Tokens(clean, pieces, start, end)));
                start = end;
            }
        }

        return sentences;
    }

    private static RawToken[] Tokens(CleanText clean, List<Piece> pieces, int start, int end)
    {
        var tokens = new RawToken[end - start];
        for (var i = start; i < end; i++)
        {
            var piece = pieces[i];
            var spaceAfter = piece.End >= clean.Text.Length || clean.Text[piece.End] is ' ' or '\n' or '\f';
            tokens[i - start] = new RawToken(clean.Origin(piece.Start, piece.End), spaceAfter);
        }

        return tokens;
    }
}
