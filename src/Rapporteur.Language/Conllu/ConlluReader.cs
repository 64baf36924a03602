using System.Globalization;

namespace Rapporteur.Language.Conllu;

/// <summary>
/// Reads CoNLL-U (universaldependencies.org/format.html): ten tab-separated columns, an empty line after each sentence.
/// </summary>
/// <remarks>
/// Tolerated: a missing last empty line, CRLF, a byte order mark, missing heads and relations (<c>_</c>), fewer columns than ten
/// as long as there is a form. Refused, with the line's number: word numbers out of order, heads outside of the sentence, ranges
/// that cover no words.
/// </remarks>
public static class ConlluReader
{
    /// <summary>Reads all sentences, one at a time.</summary>
    /// <exception cref="ConlluException">A line is malformed.</exception>
    public static IEnumerable<ConlluSentence> Read(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadAll(reader);
    }

    private static IEnumerable<ConlluSentence> ReadAll(TextReader reader)
    {
        var sentence = new ConlluSentenceBuilder();
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            line = number == 1 ? line.TrimStart('\uFEFF') : line;
            if (string.IsNullOrWhiteSpace(line))
            {
                if (sentence.HasWords)
                {
                    yield return sentence.Build(number);
                    sentence = new ConlluSentenceBuilder();
                }
            }
            else if (line[0] == '#')
            {
                sentence.AddComment(line);
            }
            else
            {
                AddLine(sentence, number, line.Split('\t'));
            }
        }

        if (sentence.HasWords)
        {
            yield return sentence.Build(number);
        }
    }

    private static void AddLine(ConlluSentenceBuilder sentence, int line, string[] columns)
    {
        if (columns.Length < 2 || columns[1].Length == 0)
        {
            throw new ConlluException(line, "expected tab-separated columns, a word's number and its form first");
        }

        var id = columns[0];
        if (id.Contains('.', StringComparison.Ordinal))
        {
            return;
        }

        var dash = id.IndexOf('-', StringComparison.Ordinal);
        if (dash > 0)
        {
            sentence.AddRange(line, Number(line, id[..dash]), Number(line, id[(dash + 1)..]), columns);
        }
        else
        {
            sentence.AddWord(line, Number(line, id), columns);
        }
    }

    private static int Number(int line, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new ConlluException(line, $"'{text}' is not the number of a word");
}
