using Microsoft.Playwright;

namespace Rapporteur.Browser.Tests;

/// <summary>Pictures of the pages for the documentation, where RAPPORTEUR_SCREENSHOTS names a folder for them.</summary>
public sealed class ScreenshotTests(Chromium chromium)
{
    [Fact]
    public async Task Pages_are_drawn_into_the_folder_that_is_named()
    {
        var folder = Environment.GetEnvironmentVariable("RAPPORTEUR_SCREENSHOTS");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "RAPPORTEUR_SCREENSHOTS names no folder");
        await using var desk = await Desk.OpenAsync(chromium, width: 1100);
        foreach (var path in (await PagesOf.AllAsync(desk)).Where(static p => !p.Contains("xylophone", StringComparison.Ordinal) && !p.Contains("no-such", StringComparison.Ordinal)))
        {
            await desk.GoAsync(path);
            await DrawAsync(desk, folder!, NameOf(path));
        }

        await desk.GoAsync("/timeline");
        await desk.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await DrawAsync(desk, folder!, "timeline-dark");
        await desk.GoAsync("/meetings");
        await desk.Page.Keyboard.PressAsync("j");
        await desk.Page.Keyboard.PressAsync("e");
        await desk.Page.WaitForSelectorAsync(".pane .evidence");
        await DrawAsync(desk, folder!, "evidence-dark");
    }

    private static async Task DrawAsync(Desk desk, string folder, string name)
    {
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, name + ".png");
        var bytes = await desk.Page.ScreenshotAsync(new PageScreenshotOptions { Path = path, Clip = new Clip { X = 0, Y = 0, Width = 1100, Height = 900 } });
        Assert.True(bytes.Length > 1000);
    }

    private static string NameOf(string path) => path.Split('?')[0].Trim('/').Split('/') switch
    {
        [""] => "overview",
        ["entries", ..] => "entry",
        ["reports", _] => "report",
        ["actors", "network"] => "network",
        ["actors", _, ..] => "actor",
        ["positions", "cell"] => "cell",
        var parts => path.Contains("compare=", StringComparison.Ordinal) ? "compare" : path.Contains("party=", StringComparison.Ordinal) ? "empty" : string.Join('-', parts),
    };
}
