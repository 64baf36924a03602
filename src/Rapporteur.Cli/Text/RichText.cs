using System.Text;

namespace Rapporteur.Cli.Text;

/// <summary>Text with a style for each stretch. Spaces may be broken at; no-break spaces (U+00A0) may not and print as spaces.</summary>
internal sealed class RichText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int End, Style Style)> _runs = [];
    private string? _whole;

    /// <summary>Number of UTF-16 units.</summary>
    public int Length => _text.Length;

    /// <summary>Whether nothing was added.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Text of one style.</summary>
    public static RichText Of(string text, Style style = Style.Plain) => new RichText().Add(text, style);

    /// <summary>Adds a stretch; what could steer a terminal is left out.</summary>
    public RichText Add(string text, Style style = Style.Plain)
    {
        foreach (var c in text)
        {
            _text.Append(DisplayWidth.IsUnsafe(c) ? ' ' : c);
        }

        _runs.Add((_text.Length, style));
        _whole = null;
        return this;
    }

    /// <summary>Adds a stretch that is never broken over lines.</summary>
    public RichText AddWhole(string text, Style style = Style.Plain) => Add(text.Replace(' ', '\u00A0'), style);

    /// <summary>Adds spaces up to a column.</summary>
    public RichText PadTo(int column)
    {
        var missing = column - DisplayWidth.Of(ToString());
        return missing > 0 ? Add(new string('\u00A0', missing)) : this;
    }

    /// <summary>The style at a position.</summary>
    public Style StyleAt(int at)
    {
        foreach (var (end, style) in _runs)
        {
            if (at < end)
            {
                return style;
            }
        }

        return Style.Plain;
    }

    /// <inheritdoc/>
    public override string ToString() => _whole ??= _text.ToString();
}
