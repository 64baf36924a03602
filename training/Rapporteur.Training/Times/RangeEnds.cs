using System.Text.RegularExpressions;
using Rapporteur.Language;

namespace Rapporteur.Training.Times;

/// <summary>A range as TIMEX3 annotates it: "1955-1963" and "ten or fifteen years" are two expressions with a value each.</summary>
internal static partial class RangeEnds
{
    /// <summary>The two ends of a range; what is none, or cannot be cut at one place, as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where the expression stands.</param>
    /// <param name="value">Its value, of a range with a slash between the ends'.</param>
    public static IEnumerable<(TextSpan Span, string Value)> Of(string text, TextSpan span, string value)
    {
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || Link().Matches(span.In(text)) is not [var link])
        {
            return [(span, value)];
        }

        return
        [
            (new TextSpan(span.Start, span.Start + link.Index), value[..slash]),
            (new TextSpan(span.Start + link.Index + link.Length, span.End), value[(slash + 1)..]),
        ];
    }

    [GeneratedRegex(@"\s*[-–—]\s*|\s+(?:and|or|to)\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
