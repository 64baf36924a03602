using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Rapporteur.Browser.Tests;

/// <summary>Every page by axe (WCAG 2.2 AA), in light and dark and on a narrow screen; and what every page must not do.</summary>
public sealed class AccessTests(Chromium chromium)
{
    private static readonly string[] s_rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 400)]
    public async Task No_page_has_a_violation(ColorScheme scheme, int width)
    {
        await using var desk = await Desk.OpenAsync(chromium, scheme: scheme, width: width);
        var wrong = new List<string>();
        foreach (var path in await PagesOf.AllAsync(desk))
        {
            await desk.GoAsync(path);
            var result = await desk.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = [.. s_rules] } });
            wrong.AddRange(result.Violations.SelectMany(v => v.Nodes.Select(n => $"{path}: {v.Id}, {n.Target}: {v.Help}")).Take(5));
            var overflow = await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (overflow > 0)
            {
                var widest = await desk.Page.EvaluateAsync<string>("(() => { const wide = document.documentElement.clientWidth; const all = [...document.querySelectorAll('main *')].filter((e) => !e.closest('.scroll *') && e.getBoundingClientRect().right > wide); return all.slice(0, 3).map((e) => e.tagName + '.' + e.getAttribute('class')).join(' '); })()");
                wrong.Add($"{path}: {overflow} pixels too wide at {width}: {widest}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
        desk.HasNoFault();
    }

    [Fact]
    public async Task The_open_evidence_and_the_help_have_no_violation()
    {
        await using var desk = await Desk.OpenAsync(chromium);
        await desk.GoAsync("/meetings");
        await desk.Page.Keyboard.PressAsync("j");
        await desk.Page.Keyboard.PressAsync("e");
        await desk.Page.WaitForSelectorAsync(".pane .evidence");
        Assert.Empty((await desk.Page.RunAxe()).Violations.Select(static v => $"{v.Id}: {v.Nodes[0].Html}"));
        await desk.Page.Keyboard.PressAsync("Escape");
        await desk.Page.Keyboard.PressAsync("?");
        await desk.Page.WaitForSelectorAsync("dialog[open]");
        Assert.Empty((await desk.Page.RunAxe()).Violations.Select(static v => $"{v.Id}: {v.Nodes[0].Html}"));
    }
}
