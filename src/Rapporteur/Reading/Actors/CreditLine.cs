using System.Text.RegularExpressions;

namespace Rapporteur.Reading.Actors;

/// <summary>In whose name a headline says that the text beneath it speaks: "Joint statement by Chile and Peru on the border".</summary>
internal static partial class CreditLine
{
    /// <summary>The words that name the authors; null where the headline names none.</summary>
    /// <example>Statement by President Mary Robinson on Rwanda. (Negative: Statement by minister angers unions.)</example>
    public static string? AuthorsIn(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }

        var match = Behind().Match(title);
        match = match.Success ? match : Before().Match(title);
        return match.Success ? match.Groups["who"].Value.Trim() : null;
    }

    private const string Document = @"(?:statement|declaration|communiqu[eé]|remarks|message|letter|address|speech|announcement)";

    private const string Topic = @"\s+(?:on|welcoming|regarding|about|following|after|concerning|marking|condemning|announcing|ahead of|calling|urging|supporting)\s";

    [GeneratedRegex(@"^(?:(?:the|joint|press|media|public|open|official|final)\s+)*" + Document + @"\s+(?:by|from|of)\s+(?<who>(?-i:\p{Lu}).+?|the\s.+?)(?:" + Topic + @".*|[.:]?\s*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Behind();

    [GeneratedRegex(@"^(?<who>(?-i:\p{Lu})[\p{L}.,’' -]+?)(?:[’']s?)?\s+(?:joint\s+)?" + Document + Topic, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Before();
}
