using System.Text;

namespace Rapporteur.Sources.Html;

/// <summary>Collects running text: white space collapsed, lines broken where told, a blank line between paragraphs.</summary>
internal sealed class ParagraphWriter
{
    private readonly StringBuilder _text = new();
    private Gap _gap;

    private enum Gap
    {
        None,
        Space,
        Line,
        Paragraph,
    }

    /// <summary>Adds text.</summary>
    /// <param name="text">As in the source.</param>
    /// <param name="keepsLines">Whether its line ends count (preformatted text).</param>
    public void Write(ReadOnlySpan<char> text, bool keepsLines = false)
    {
        foreach (var c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\uFEFF')
            {
                // Places where a word may be broken, which no reader sees.
                continue;
            }

            if (c == '\n' && keepsLines)
            {
                BreakLine();
            }
            else if (char.IsWhiteSpace(c))
            {
                Space();
            }
            else
            {
                Fill();
                _text.Append(c);
            }
        }
    }

    /// <summary>At least a space before what follows.</summary>
    public void Space() => Widen(Gap.Space);

    /// <summary>A new line before what follows; twice in a row, a new paragraph.</summary>
    public void BreakLine() => Widen(_gap >= Gap.Line ? Gap.Paragraph : Gap.Line);

    /// <summary>A new paragraph before what follows.</summary>
    public void BreakParagraph() => Widen(Gap.Paragraph);

    /// <summary>What was collected, without white space at either end.</summary>
    public override string ToString() => _text.ToString();

    private void Widen(Gap gap) => _gap = gap > _gap ? gap : _gap;

    private void Fill()
    {
        if (_text.Length > 0)
        {
            _text.Append(_gap switch { Gap.Space => " ", Gap.Line => "\n", Gap.Paragraph => "\n\n", _ => "" });
        }

        _gap = Gap.None;
    }
}
