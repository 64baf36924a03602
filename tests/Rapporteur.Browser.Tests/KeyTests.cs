using Microsoft.Playwright;

namespace Rapporteur.Browser.Tests;

public sealed class KeyTests(Chromium chromium)
{
    [Fact]
    public async Task J_and_k_walk_the_rows_and_e_opens_the_evidence_with_the_focus_in_it_and_back()
    {
        await using var desk = await Desk.OpenAsync(chromium);
        var page = desk.Page;
        await desk.GoAsync("/meetings");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator("tr[data-row]").First).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("e");
        await Assertions.Expect(page.Locator(".pane-head h2")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('main a.cite')"));
        desk.HasNoFault();
    }

    [Fact]
    public async Task The_help_lists_the_keys_and_turns_them_off()
    {
        await using var desk = await Desk.OpenAsync(chromium);
        var page = desk.Page;
        await desk.GoAsync("/meetings");
        await page.Keyboard.PressAsync("?");
        var help = page.Locator("dialog.keys");
        await Assertions.Expect(help).ToContainTextAsync("next row");
        await help.Locator("input[type=checkbox]").UncheckAsync();
        await help.Locator("button").ClickAsync();
        await page.Keyboard.PressAsync("j");
        Assert.Equal(0, await page.Locator(".current").CountAsync());
    }

    [Fact]
    public async Task Keys_are_letters_where_one_types()
    {
        await using var desk = await Desk.OpenAsync(chromium);
        await desk.GoAsync("/meetings");
        await desk.Page.Keyboard.PressAsync("/");
        await desk.Page.Keyboard.TypeAsync("jax");
        Assert.Equal("jax", await desk.Page.InputValueAsync("input[type=search]"));
    }

    [Fact]
    public async Task The_theme_changes_at_once_and_stays()
    {
        await using var desk = await Desk.OpenAsync(chromium);
        await desk.GoAsync("/");
        var answered = desk.Page.WaitForResponseAsync("**/theme");
        await desk.Page.ClickAsync("button[name=theme][value=dark]");
        await answered;
        Assert.Equal("dark", await desk.Page.GetAttributeAsync("html", "data-theme"));
        await desk.GoAsync("/timeline");
        Assert.Equal("dark", await desk.Page.GetAttributeAsync("html", "data-theme"));
    }

    [Fact]
    public async Task Arrow_keys_go_from_mark_to_mark_on_the_timeline()
    {
        await using var desk = await Desk.OpenAsync(chromium);
        var page = desk.Page;
        await desk.GoAsync("/timeline");
        var marks = page.Locator("[data-lanes] a");
        Assert.True(await marks.CountAsync() > 1);
        await marks.First.FocusAsync();
        foreach (var key in (string[])["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"])
        {
            await page.Keyboard.PressAsync(key);
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('[data-lanes]') !== null"));
        }

        var first = await marks.First.EvaluateAsync<bool>("(e) => e === document.activeElement");
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.True(!first || !await marks.First.EvaluateAsync<bool>("(e) => e === document.activeElement"));
    }
}
