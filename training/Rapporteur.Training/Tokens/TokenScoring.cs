using System.Text;
using Rapporteur.Language;

namespace Rapporteur.Training;

/// <summary>
/// Measures the splitter on raw text: <c>--data FILE,FILE</c> of CoNLL-U, whose documents are written out again with their spaces and
/// paragraphs, or <c>--sentences DIR</c> of reports (*.txt) with one sentence a line beside them (*.sents).
/// <c>--errors N</c> prints the first differences.
/// </summary>
internal static class TokenScoring
{
    public static int Run(Options options)
    {
        var errors = int.TryParse(options["errors"], out var count) ? count : 0;
        if (options["sentences"] is { } folder) ScoreReports(folder, errors);
        if (options["data"] is not null)
        {
            foreach (var file in options.Data.Split(',')) ScoreTreebank(file, errors);
        }

        return 0;
    }

    private static void ScoreTreebank(string path, int errors)
    {
        var (tokens, sentences) = (new SpanScore(), new SpanScore());
        var splitter = new TextSplitter();
        var document = new List<TreebankSentence>();
        foreach (var sentence in ConlluReader.Read(path).Append(null))
        {
            if (document.Count > 0 && sentence is null or { StartsDocument: true })
            {
                var (text, goldTokens, goldSentences) = Write(document);
                var found = splitter.Split(text);
                var foundTokens = found.SelectMany(each => each.Tokens).Select(each => (each.Span.Start, each.Span.End)).ToHashSet();
                var foundSentences = found.Select(each => (each.Span.Start, each.Span.End)).ToHashSet();
                tokens.Add(goldTokens, foundTokens);
                sentences.Add(goldSentences, foundSentences);
                errors -= Print(text, goldTokens, foundTokens, "token", errors);
                errors -= Print(text, goldSentences, foundSentences, "sentence", errors);
                document.Clear();
            }

            if (sentence is not null) document.Add(sentence);
        }

        Console.WriteLine($"{Path.GetFileName(path)} tokens {tokens}");
        Console.WriteLine($"{Path.GetFileName(path)} sentences {sentences}");
    }

    private static (string Text, HashSet<(int, int)> Tokens, HashSet<(int, int)> Sentences) Write(List<TreebankSentence> document)
    {
        var text = new StringBuilder();
        var tokens = new HashSet<(int, int)>();
        var sentences = new HashSet<(int, int)>();
        foreach (var sentence in document)
        {
            if (sentence.StartsParagraph && text.Length > 0) text.Append("\n\n");
            var start = text.Length;
            foreach (var word in sentence.Words)
            {
                tokens.Add((text.Length, text.Length + word.Form.Length));
                text.Append(word.Form);
                if (word.SpaceAfter) text.Append(' ');
            }

            sentences.Add((start, text.ToString().TrimEnd().Length));
        }

        return (text.ToString(), tokens, sentences);
    }

    private static void ScoreReports(string folder, int errors)
    {
        var score = new SpanScore();
        foreach (var path in Directory.GetFiles(folder, "*.sents").Order(StringComparer.Ordinal))
        {
            var report = File.ReadAllText(Path.ChangeExtension(path, ".txt")).ReplaceLineEndings("\n");
            var text = report[(report.IndexOf("\n\n", StringComparison.Ordinal) + 2)..];
            var gold = new HashSet<(int, int)>();
            var at = 0;
            foreach (var line in File.ReadLines(path))
            {
                var start = text.IndexOf(line.Trim(), at, StringComparison.Ordinal);
                if (start < 0) continue;
                at = start + line.Trim().Length;
                gold.Add((start, at));
            }

            var found = new TextSplitter().Split(text).Select(each => (each.Span.Start, each.Span.End)).ToHashSet();
            score.Add(gold, found);
            errors -= Print(text, gold, found, Path.GetFileName(path), errors);
        }

        Console.WriteLine($"reports sentences {score}");
    }

    private static int Print(string text, HashSet<(int Start, int End)> gold, HashSet<(int Start, int End)> found, string kind, int limit)
    {
        var printed = 0;
        foreach (var (start, end) in gold.Where(each => !found.Contains(each)).Order())
        {
            if (printed >= limit) break;
            printed++;
            var ours = found.Where(each => each.Start < end && start < each.End).Order().Select(each => text[each.Start..each.End]);
            Console.WriteLine($"{kind}: {text[start..end]}\n     -> {string.Join(" ¦ ", ours)}");
        }

        return printed;
    }
}
