using Microsoft.Playwright;

namespace Rapporteur.Browser.Tests;

/// <summary>What an analyst does before the first meeting of the day.</summary>
public sealed class MorningTests(Chromium chromium)
{
    [Fact]
    public async Task An_analysts_morning()
    {
        await using var desk = await Desk.OpenAsync(chromium, withSamples: false);
        var page = desk.Page;

        // The night's reports.
        await desk.GoAsync("/ingest");
        await page.FillAsync("input[name=path]", Desk.Samples);
        await page.ClickAsync("text=Ingest the folder");
        await page.WaitForSelectorAsync("text=What changed");
        Assert.Equal("5", await page.InnerTextAsync("[data-count=added]"));

        // What changed, and from a cell to its sentence.
        await page.ClickAsync("text=What changed");
        await page.Locator("main a.cite").First.ClickAsync();
        var pane = page.Locator(".pane");
        var quote = await pane.Locator("mark").First.InnerTextAsync();
        await pane.Locator("a[href*='/reports/'][href*='#s']").First.ClickAsync();
        await page.WaitForURLAsync("**/reports/**");
        var sentence = page.Locator(new Uri(page.Url).Fragment);
        Assert.Contains(quote[..Math.Min(20, quote.Length)], await sentence.InnerTextAsync(), StringComparison.Ordinal);

        // From a cell of the matrix to the sentence that fills it.
        await desk.GoAsync("/positions");
        await page.Locator("main a.cell").First.ClickAsync();
        await page.WaitForURLAsync("**/positions/cell**", new PageWaitForURLOptions { WaitUntil = WaitUntilState.Commit });
        await page.Locator("main a.cite").First.ClickAsync();
        Assert.NotEmpty(await pane.Locator("mark").First.InnerTextAsync());

        // A finding that is wrong, by keys.
        await desk.GoAsync("/meetings");
        var rows = page.Locator("tr[data-row]");
        var before = await rows.CountAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await Assertions.Expect(rows).ToHaveCountAsync(before - 1);
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(rows).ToHaveCountAsync(before);

        // Another one to be corrected.
        await rows.First.Locator("a.cite[data-entry]").Last.ClickAsync();
        await pane.Locator("summary").First.ClickAsync();
        var form = pane.Locator("form").Filter(new LocatorFilterOptions { Has = page.Locator("select[name=field]") });
        await form.Locator("select[name=field]").SelectOptionAsync("status");
        await form.Locator("input[name=value]").FillAsync("postponed");
        await form.Locator("button").ClickAsync();
        await Assertions.Expect(pane).ToContainTextAsync("corrected status");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(pane).ToHaveCountAsync(0);
        await desk.GoAsync("/log");
        Assert.Contains("corrected status", await page.InnerTextAsync("main"), StringComparison.Ordinal);

        // Two dates side by side.
        await desk.GoAsync("/positions");
        await page.FillAsync("input[name=compare]", "2025-01-01");
        await page.Locator("form:has(input[name=compare]) button[type=submit]").First.ClickAsync();
        await Assertions.Expect(page.Locator("main .lead")).ToContainTextAsync("2025-01-01");

        // The brief to take along, and a page on paper with its sources as footnotes.
        await desk.GoAsync("/export");
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href='/export/brief']"));
        Assert.StartsWith("# Brief", await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await desk.GoAsync("/meetings");
        Assert.True((await page.PdfAsync()).AsSpan().StartsWith("%PDF-"u8));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.True(await page.Locator(".footnotes").IsVisibleAsync());
        Assert.False(await page.Locator("header nav").IsVisibleAsync());
        desk.HasNoFault();
    }

    [Fact]
    public async Task Without_script_the_same_is_done_by_links_and_forms()
    {
        await using var desk = await Desk.OpenAsync(chromium, withSamples: false, hasScript: false);
        var page = desk.Page;
        await desk.GoAsync("/ingest");
        await page.SetInputFilesAsync("input[type=file]", Directory.GetFiles(Desk.Samples, "*.txt"));
        await page.ClickAsync("text=Ingest the files");
        for (var i = 0; i < 60 && !await page.Locator("text=What changed").IsVisibleAsync(); i++)
        {
            await page.WaitForTimeoutAsync(500);
            await page.ReloadAsync();
        }

        await desk.GoAsync("/meetings");
        var before = await page.Locator("tr[data-row]").CountAsync();
        await page.Locator("tr[data-row] a.cite[data-entry]").Last.ClickAsync();
        await page.WaitForURLAsync("**/entries/**");
        await page.ClickAsync("text=Reject");
        await desk.GoAsync("/meetings");
        Assert.Equal(before - 1, await page.Locator("tr[data-row]").CountAsync());
    }

    [Fact]
    public async Task A_text_is_read_without_being_kept()
    {
        await using var desk = await Desk.OpenAsync(chromium, withSamples: false);
        var page = desk.Page;
        await desk.GoAsync("/ingest");
        await page.FillAsync("textarea[name=text]", "Kenya and Norway held talks in Oslo on Monday. Kenya rejected the truce, its foreign minister said.");
        await page.FillAsync("input[name=date]", "2026-03-03");
        await page.ClickAsync("text=Read only");
        await Assertions.Expect(page.Locator("[data-reading]")).ToContainTextAsync("Meetings");
        await desk.GoAsync("/reports");
        Assert.Equal(0, await page.Locator("tr[data-row]").CountAsync());
        desk.HasNoFault();
    }
}
