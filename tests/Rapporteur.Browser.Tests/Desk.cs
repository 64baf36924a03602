using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Rapporteur.Intake;
using Rapporteur.Reading;
using Rapporteur.Sources;
using Rapporteur.Storage;
using Rapporteur.Web;

namespace Rapporteur.Browser.Tests;

/// <summary>A workbench over a dossier of its own, and a browser that looks at it.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create(new ReaderOptions { Model = "fast" }));

    private readonly string _folder = Directory.CreateTempSubdirectory("rapporteur-desk-").FullName;
    private readonly WebApplication _app;
    private readonly List<string> _faults = [];
    private IBrowserContext _context = null!;

    private Desk(bool withSamples)
    {
        var store = Path.Combine(_folder, "talks.db");
        using (var opened = SqliteDossierStore.Open(store))
        {
            if (withSamples)
            {
                new Ingestion(opened, s_reader.Value.Read, TimeProvider.System, new NobodyWatches()).Take(ReportSource.ReadAll(Samples));
            }
        }

        _app = Workbench.Build(new WorkbenchOptions { Open = () => SqliteDossierStore.Open(store, mustExist: true), Name = "talks.db", Port = 0, Who = "A. Analyst", Model = "fast", Patience = TimeSpan.FromMinutes(1) });
    }

    /// <summary>Folder of the sample reports.</summary>
    public static string Samples => Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>The browser's page.</summary>
    public IPage Page { get; private set; } = null!;

    /// <summary>Where the workbench is.</summary>
    public string Address { get; private set; } = string.Empty;

    /// <summary>Opens a desk.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="withSamples">Whether its dossier holds the sample reports; else it is empty.</param>
    /// <param name="scheme">Colours that the browser prefers.</param>
    /// <param name="width">Width of the window.</param>
    /// <param name="hasScript">Whether the browser runs scripts.</param>
    public static async Task<Desk> OpenAsync(Chromium chromium, bool withSamples = true, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool hasScript = true)
    {
        var browser = chromium.Browser;
        var desk = new Desk(withSamples);
        await desk._app.StartAsync(TestContext.Current.CancellationToken);
        desk.Address = desk._app.Urls.First();
        desk._context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = desk.Address,
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = hasScript,
            ReducedMotion = ReducedMotion.Reduce,
        });
        desk.Page = await desk._context.NewPageAsync();
        desk.Page.SetDefaultTimeout(60_000);
        // The browser itself writes an error where a page that is not there is asked for, which is as it should be.
        desk.Page.Console += (_, message) => desk.Fault(
            message.Type == "error" && !message.Location.Contains(PagesOf.Missing, StringComparison.Ordinal), $"console: {message.Text} ({message.Location})");
        desk.Page.PageError += (_, error) => desk.Fault(true, $"script: {error}");
        desk.Page.Request += (_, request) => desk.Fault(
            !request.Url.StartsWith(desk.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"elsewhere: {request.Url}");
        return desk;
    }

    /// <summary>Opens a page of the workbench.</summary>
    public async Task GoAsync(string path) => await Page.GotoAsync(path);

    /// <summary>Fails where a page wrote an error to the console or asked for anything elsewhere.</summary>
    public void HasNoFault() => Assert.Empty(_faults);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void Fault(bool isOne, string text)
    {
        if (isOne)
        {
            lock (_faults)
            {
                _faults.Add(text);
            }
        }
    }
}
