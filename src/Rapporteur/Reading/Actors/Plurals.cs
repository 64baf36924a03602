namespace Rapporteur.Reading.Actors;

/// <summary>Plurals of English titles, by rule.</summary>
internal static class Plurals
{
    /// <summary>The plural of a phrase ("secretaries of state"), or null where it has none of its own.</summary>
    public static string? Of(string phrase)
    {
        var cut = phrase.Length;
        foreach (var link in (ReadOnlySpan<string>)[" of ", " for ", " to ", " with ", " who", " familiar", " briefed", " close"])
        {
            var at = phrase.IndexOf(link, StringComparison.Ordinal);
            if (at > 0 && at < cut)
            {
                cut = at;
            }
        }

        var start = phrase.LastIndexOf(' ', cut - 1) + 1;
        var word = phrase[start..cut];
        return Word(word) is { } plural ? phrase[..start] + plural + phrase[cut..] : null;
    }

    private static string? Word(string word) => word switch
    {
        "person" => "people",
        "child" => "children",
        "people" or "men" or "women" or "police" or "youth" or "media" or "press" or "personnel" or "artillery" => null,
        _ when word.EndsWith("man", StringComparison.Ordinal) && word != "german" => word[..^2] + "en",
        _ when word.EndsWith("wife", StringComparison.Ordinal) => word[..^2] + "ves",
        _ when word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) => null,
        _ when word.EndsWith('.') => null,
        _ when word.EndsWith('y') && word.Length > 2 && !"aeou".Contains(word[^2], StringComparison.Ordinal) => word[..^1] + "ies",
        _ when word.EndsWith('x') || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("ch", StringComparison.Ordinal)
            || word.EndsWith("sh", StringComparison.Ordinal) => word + "es",
        _ => word + "s",
    };
}
