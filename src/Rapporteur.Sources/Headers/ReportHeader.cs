using Rapporteur.Records;

namespace Rapporteur.Sources.Headers;

/// <summary>What the <c>key: value</c> lines before a report's body say of it.</summary>
internal sealed record ReportHeader
{
    private const int MaxLines = 40;
    private const int MaxKey = 24;

    public string? Title { get; private set; }

    public string? Outlet { get; private set; }

    public string? Byline { get; private set; }

    public DateOnly? Published { get; private set; }

    public string? Url { get; private set; }

    public string? Language { get; private set; }

    /// <summary>
    /// Splits a text into header and body. The header is the run of lines before the first blank one, where all of them are
    /// <c>key: value</c> and at least one key is known; else the whole text is the body ("Moscow: talks go on" is no header).
    /// </summary>
    /// <param name="text">The text, line ends LF.</param>
    /// <param name="notes">Gets a note where a date cannot be read.</param>
    public static (ReportHeader Header, string Body) Split(string text, List<Note> notes)
    {
        var header = new ReportHeader();
        var start = text.AsSpan().IndexOfAnyExcept(" \t\n");
        start = start < 0 ? text.Length : text.LastIndexOf('\n', start) + 1;
        var lines = new List<(string Key, string Value)>();
        var isKnown = false;
        var at = start;
        while (at < text.Length)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(at, end - at).Trim();
            at = Math.Min(end + 1, text.Length);
            if (line.IsEmpty)
            {
                break;
            }

            if (lines.Count == MaxLines || KeyOf(line) is not { } key)
            {
                return (header, Body(text, start));
            }

            var value = line[(line.IndexOf(':') + 1)..].Trim().ToString();
            isKnown |= header.Knows(key);
            lines.Add((key, value));
        }

        if (!isKnown)
        {
            return (header, Body(text, start));
        }

        foreach (var (key, value) in lines)
        {
            header.Take(key, value, notes);
        }

        return (header, Body(text, at));
    }

    private static string Body(string text, int start)
    {
        while (start < text.Length && text[start] == '\n')
        {
            start++;
        }

        return start == 0 ? text : text[start..];
    }

    private static string? KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 1 or > MaxKey || !char.IsAsciiLetter(line[0]))
        {
            return null;
        }

        foreach (var c in line[..colon])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '-' or '_'))
            {
                return null;
            }
        }

        return line[..colon].Trim().ToString().ToLowerInvariant();
    }

    private bool Knows(string key) => key is "title" or "headline" or "outlet" or "publisher" or "source" or "byline" or "author"
        or "date" or "published" or "url" or "link" or "origin" or "language" or "lang";

    // The first value of a field counts; keys that the record has no place for are left aside.
    private void Take(string key, string value, List<Note> notes)
    {
        if (value.Length == 0)
        {
            return;
        }

        switch (key)
        {
            case "title" or "headline":
                Title ??= value;
                break;
            case "outlet" or "publisher" or "source":
                Outlet ??= value;
                break;
            case "byline" or "author":
                Byline ??= value;
                break;
            case "url" or "link":
                Url ??= value;
                break;
            case "language" or "lang":
                Language ??= value;
                break;
            case "date" or "published" when HeaderDate.TryRead(value, out var date):
                Published ??= date;
                break;
            case "date" or "published":
                notes.Add(new Note
                {
                    Code = "bad-date",
                    Message = $"The header's date \"{value}\" cannot be read; write it as 2025-10-22.",
                });
                break;
        }
    }
}
