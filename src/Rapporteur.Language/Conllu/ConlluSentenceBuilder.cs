using System.Globalization;
using System.Text;

namespace Rapporteur.Language.Conllu;

/// <summary>Gathers the lines of one sentence and settles its spans at the end.</summary>
internal sealed class ConlluSentenceBuilder
{
    private readonly List<string> _comments = [];
    private readonly List<(int Line, string[] Columns)> _words = [];
    private readonly List<MultiwordRange> _ranges = [];

    public bool HasWords => _words.Count > 0 || _ranges.Count > 0;

    public void AddComment(string line)
    {
        if (!line.StartsWith("# text =", StringComparison.Ordinal))
        {
            _comments.Add(line);
        }
    }

    public void AddRange(int line, int first, int last, string[] columns)
    {
        if (first != _words.Count + 1 || last <= first || (_ranges.Count > 0 && _ranges[^1].Words.End >= first))
        {
            throw new ConlluException(line, $"range {first}-{last} does not start before its words");
        }

        _ranges.Add(new MultiwordRange(new TokenRange(first - 1, last), columns[1], HasSpaceAfter(columns)));
    }

    public void AddWord(int line, int id, string[] columns)
    {
        if (id != _words.Count + 1)
        {
            throw new ConlluException(line, $"word {id} stands where word {_words.Count + 1} was expected");
        }

        _words.Add((line, columns));
    }

    public ConlluSentence Build(int line)
    {
        if (_ranges.Count > 0 && _ranges[^1].Words.End > _words.Count)
        {
            throw new ConlluException(line, "the sentence ends inside a range of words");
        }

        var text = new StringBuilder();
        var tokens = new Token[_words.Count];
        var nextRange = 0;
        for (var i = 0; i < tokens.Length;)
        {
            if (nextRange < _ranges.Count && _ranges[nextRange].Words.Start == i)
            {
                var range = _ranges[nextRange++];
                AddParts(tokens, range, text.Length);
                text.Append(range.Form).Append(range.SpaceAfter ? " " : "");
                i = range.Words.End;
            }
            else
            {
                var form = _words[i].Columns[1];
                var space = HasSpaceAfter(_words[i].Columns);
                tokens[i] = Make(i, new TextSpan(text.Length, text.Length + form.Length), space);
                text.Append(form).Append(space ? " " : "");
                i++;
            }
        }

        return new ConlluSentence(_comments, text.ToString().TrimEnd(), tokens, _ranges);
    }

    private static bool HasSpaceAfter(string[] columns) =>
        columns.Length < 10 || !columns[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);

    private static string Column(string[] columns, int at) => columns.Length > at && columns[at] != "_" ? columns[at] : "";

    // Words that spell their token one after the other get a stretch each; others all cover the token.
    private void AddParts(Token[] tokens, MultiwordRange range, int start)
    {
        var forms = Enumerable.Range(range.Words.Start, range.Words.Count).Select(i => _words[i].Columns[1]).ToArray();
        var spelled = string.Equals(string.Concat(forms), range.Form, StringComparison.OrdinalIgnoreCase);
        var at = start;
        for (var i = range.Words.Start; i < range.Words.End; i++)
        {
            var length = spelled ? _words[i].Columns[1].Length : range.Form.Length;
            tokens[i] = Make(i, new TextSpan(at, at + length), i == range.Words.End - 1 && range.SpaceAfter);
            at += spelled ? length : 0;
        }
    }

    private Token Make(int index, TextSpan span, bool space)
    {
        var (line, columns) = _words[index];
        var head = Column(columns, 6);
        var governor = 0;
        if (head.Length > 0
            && (!int.TryParse(head, NumberStyles.None, CultureInfo.InvariantCulture, out governor)
                || governor > _words.Count || governor == index + 1))
        {
            throw new ConlluException(line, $"'{head}' is not a possible head of word {index + 1}");
        }

        return new Token
        {
            Index = index,
            Span = span,
            Form = columns[1],
            Lemma = columns.Length > 2 && columns[2] == "_" && columns[1] == "_" ? "_" : Column(columns, 2),
            Upos = Column(columns, 3) is { Length: > 0 } upos ? upos : "X",
            Xpos = Column(columns, 4),
            Head = governor - 1,
            Relation = Column(columns, 7) is { Length: > 0 } relation ? relation : "dep",
            SpaceAfter = space,
        };
    }
}
