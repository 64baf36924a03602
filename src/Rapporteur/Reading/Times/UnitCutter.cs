using Rapporteur.Language;

namespace Rapporteur.Reading.Times;

/// <summary>Cuts sentences into units and keeps track of quotation marks from one to the next. Not safe to share between threads.</summary>
internal sealed class UnitCutter(string text, TimeKnowledge knowledge)
{
    private const int LongestWord = 32;
    private Unit[] _units = new Unit[256];
    private int _paragraph = -1;
    private bool _quoted;

    /// <summary>The units of a sentence, valid until the next call; empty where no word or number in it can be part of a time.</summary>
    public ArraySegment<Unit> Cut(Sentence sentence)
    {
        if (sentence.Paragraph != _paragraph)
        {
            _paragraph = sentence.Paragraph;
            _quoted = false;
        }

        var count = 0;
        var triggers = false;
        var token = 0;
        var end = Math.Min(sentence.Span.End, text.Length);
        var space = true;
        for (var at = Math.Max(0, sentence.Span.Start); at < end;)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                space = true;
                at++;
                continue;
            }

            while (token + 1 < sentence.Tokens.Count && sentence.Tokens[token].Span.End <= at)
            {
                token++;
            }

            var unit = new Unit { Start = at, Token = token, Number = -1, SpaceBefore = space, Quoted = _quoted };
            if (char.IsAsciiDigit(c))
            {
                at = ReadNumber(at, end, ref unit);
                triggers = true;
            }
            else if (char.IsLetter(c))
            {
                at = ReadWord(at, end, ref unit);
                triggers |= unit.Word is { Triggers: true };
            }
            else
            {
                unit.Sign = Fold(c);
                Quote(c, space);
                at++;
            }

            unit.End = at;
            space = false;
            if (count == _units.Length)
            {
                Array.Resize(ref _units, count * 2);
            }

            _units[count++] = unit;
        }

        return triggers ? new(_units, 0, count) : default;
    }

    private static char Fold(char c) => c switch
    {
        '–' or '—' or '−' or '‐' or '‑' => '-',
        '’' or '‘' or 'ʼ' => '\'',
        '“' or '”' or '«' or '»' => '"',
        _ => c,
    };

    private void Quote(char c, bool space)
    {
        _quoted = c switch
        {
            '“' or '«' => true,
            '”' or '»' => false,
            '"' => space || !_quoted,
            _ => _quoted,
        };
    }

    private int ReadWord(int at, int end, ref Unit unit)
    {
        Span<char> lower = stackalloc char[LongestWord];
        var length = 0;
        var start = at;
        for (; at < end && char.IsLetterOrDigit(text[at]); at++)
        {
            if (length < LongestWord)
            {
                lower[length] = char.ToLowerInvariant(text[at]);
            }

            length++;
        }

        unit.Upper = char.IsUpper(text[start]);
        unit.Word = length <= LongestWord ? knowledge.Find(lower[..length]) : null;
        return at;
    }

    private int ReadNumber(int at, int end, ref Unit unit)
    {
        long value = 0;
        for (; at < end; at++)
        {
            var c = text[at];
            if (char.IsAsciiDigit(c))
            {
                unit.Digits++;
                if (!unit.Fraction || value < 1_000)
                {
                    value = Math.Min((value * 10) + (c - '0'), 1_000_000_000);
                }
            }
            else if (c == ',' && IsGroup(at, end))
            {
                unit.Fraction = true;
            }
            else
            {
                break;
            }
        }

        unit.Number = (int)value;
        return at;
    }

    // A comma inside a number stands before exactly three digits ("1,200"); in "May 3,2024" it does not.
    private bool IsGroup(int at, int end)
    {
        var digits = 0;
        for (var i = at + 1; i < end && char.IsAsciiDigit(text[i]); i++)
        {
            digits++;
        }

        return digits == 3;
    }
}
