namespace Rapporteur.Browser.Tests;

/// <summary>The pages of a desk: those that every page leads to, and one of each kind that only lists lead to.</summary>
internal static class PagesOf
{
    private static readonly (string List, string Link)[] s_deeper =
    [
        ("/meetings", "main a[href^='/entries/']"), ("/reports", "main a[href^='/reports/']"), ("/actors", "main a[href^='/actors/']:not([href^='/actors/network'])"),
        ("/positions", "main a[href^='/positions/cell']"),
    ];

    /// <summary>Where there is no page, for the page that says so.</summary>
    public const string Missing = "/no-such-page";

    /// <summary>Their addresses.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(Desk desk)
    {
        await desk.GoAsync("/");
        var paths = (await desk.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('header nav a')].map((a) => a.getAttribute('href'))")).ToList();
        paths.AddRange(["/actors/network", "/sources", "/export", "/imports", "/search?q=talks", "/search?q=xylophone", Missing, "/positions?compare=2025-01-01", "/meetings?party=nobody"]);
        foreach (var (list, link) in s_deeper)
        {
            await desk.GoAsync(list);
            paths.Add(await desk.Page.Locator(link).First.GetAttributeAsync("href") ?? list);
        }

        return paths;
    }
}
