using System.Text;

namespace Rapporteur.Sources.Tests;

/// <summary>Makers of inputs.</summary>
internal static class Some
{
    public const string First =
        "LUSAKA (Reuters) - The delegations of Norland and Sudland met for the third time on Tuesday, and both sides said that "
        + "the mediator's paper on the border crossings would be their starting point, officials told reporters in the capital.";

    public const string Second =
        "Foreign Minister Ada Holm said that her government would not sign before the prisoners were released, and that a date, "
        + "a list of names and the presence of observers were what she was still waiting for.";

    public const string Third =
        "The Sudland delegation, which is led by the deputy prime minister, called the talks useful, but it declined to say "
        + "whether it would accept observers, and it asked that the next round be held in May, in Muscat, not in Lusaka.";

    public static string Body => $"{First}\n\n{Second}\n\n{Third}";

    /// <summary>A page with the report between menus and notices.</summary>
    public static string Page(string head = "", string body = "") => $"""
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Third round ends | The Test Post</title>{head}
        <style>p {"{"} color: red {"}"}</style><script>var hidden = "script text";</script></head>
        <body><nav><ul><li><a href="/world">World news</a></li><li><a href="/sport">Sport pages</a></li></ul></nav>
        <article><h1>Third round ends</h1>
        <p>{First}</p>
        <p>{Second}</p>
        <div class="related"><a href="/other">Read on: other story</a></div>
        <p>{Third}</p>{body}</article>
        <footer><p>Imprint and terms of use</p></footer></body></html>
        """;

    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static SourceResult Read(byte[] bytes, string name, SourceOptions? options = null) =>
        ReportSource.ReadBytes(bytes, name, options);

    public static SourceResult Read(string text, string name) => Read(Utf8(text), name);

    public static List<SourceResult> ReadAll(byte[] bytes, string name, SourceOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. ReportSource.ReadAll(stream, name, options, TestContext.Current.CancellationToken)];
    }

    public static List<SourceResult> ReadAll(string text, string name) => ReadAll(Utf8(text), name);
}
