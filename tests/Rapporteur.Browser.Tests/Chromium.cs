using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Rapporteur.Browser.Tests.Chromium))]

namespace Rapporteur.Browser.Tests;

/// <summary>Debian's Chromium without a window; tests are skipped where there is none, except in CI.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string s_path = Environment.GetEnvironmentVariable("RAPPORTEUR_TEST_CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser.</summary>
    public IBrowser Browser
    {
        get
        {
            if (_browser is null)
            {
                Assert.Skip($"there is no Chromium at {s_path}; RAPPORTEUR_TEST_CHROMIUM may name one");
            }

            return _browser;
        }
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(s_path) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = s_path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
