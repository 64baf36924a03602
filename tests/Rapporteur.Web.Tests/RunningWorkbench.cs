using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Rapporteur.Dossiers;
using Rapporteur.Records;
using Rapporteur.Storage.Tests;
using Rapporteur.Storage.Tests.Dossiers;

namespace Rapporteur.Web.Tests;

/// <summary>A workbench over a dossier of its own, on a free port of this machine.</summary>
internal sealed class RunningWorkbench : IAsyncDisposable
{
    private readonly TemporaryStore _file = new();
    private readonly WebApplication _app;

    private RunningWorkbench(IEnumerable<DossierReport> reports, Func<WorkbenchOptions, WorkbenchOptions>? change)
    {
        Store = _file.Open();
        foreach (var report in reports)
        {
            DossierKeeping.Add(Store, report);
        }

        var options = new WorkbenchOptions { Open = () => _file.Open(mustExist: true), Name = "talks.db", Port = 0, Who = "A. Analyst", Patience = TimeSpan.FromMinutes(1) };
        _app = Workbench.Build(change is null ? options : change(options));
    }

    /// <summary>The store behind it, for what a test adds or checks.</summary>
    public IDossierStore Store { get; }

    /// <summary>A browser without cookies that does not follow redirects.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <summary>The routes that it answers, as they are declared.</summary>
    public IEnumerable<string> Routes => ((IEndpointRouteBuilder)_app).DataSources.SelectMany(static source => source.Endpoints).OfType<RouteEndpoint>()
        .Select(static endpoint => endpoint.RoutePattern.RawText!);

    /// <summary>Three reports of one negotiation: a summit planned and called off, talks held, an attack, positions that meet.</summary>
    public static IEnumerable<DossierReport> Talks =>
    [
        new ReportBuilder("aaaaaa1", "2026-03-01")
            .Meeting(MeetingStatus.Planned, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark")
            .Position("Norland", Stance.Rejects, -1, "freezing the conflict", "Norland")
            .Position("Norland", Stance.Accepts, 1, "a prisoner exchange", "Sudmark").Build(),
        new ReportBuilder("aaaaaa2", "2026-03-09", "The Courier")
            .Meeting(MeetingStatus.Cancelled, "2026-03-20", "Muscat", MeetingKind.Summit, "Norland", "Sudmark")
            .Meeting(MeetingStatus.Held, "2026-03-08", "Oslo", MeetingKind.Talks, "Ann Aarsen", "Bo Bakke", "Sudmark")
            .Event("ASSAULT", EventStatus.Happened, "shelled", "2026-03-07", "Norland", "Sudmark").Build(),
        new ReportBuilder("aaaaaa3", "2026-03-12", "The Herald")
            .Event("ASSAULT", EventStatus.Denied, "shelled", "2026-03-07", "Norland", "Sudmark")
            .Position("Norland", Stance.Accepts, 1, "a ceasefire along the current front line", "Norland")
            .Position("Sudmark", Stance.Demands, 1, "a freeze along the front line", "Sudmark").Build(),
    ];

    /// <summary>Starts a workbench.</summary>
    /// <param name="reports">What its dossier holds.</param>
    /// <param name="change">Changes its options.</param>
    public static async Task<RunningWorkbench> StartAsync(IEnumerable<DossierReport> reports, Func<WorkbenchOptions, WorkbenchOptions>? change = null)
    {
        var workbench = new RunningWorkbench(reports, change);
        await workbench._app.StartAsync(TestContext.Current.CancellationToken);
        workbench.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
        {
            BaseAddress = new Uri(workbench._app.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)),
        };
        workbench.Client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return workbench;
    }

    /// <summary>What is at an address.</summary>
    public Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The text at an address, which must be there.</summary>
    public async Task<string> TextAsync(string address)
    {
        using var response = await GetAsync(address);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{address}: {response.StatusCode}");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The page at an address, which must be there.</summary>
    public async Task<IHtmlDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await TextAsync(address));

    /// <summary>Sends a decision as a page of the workbench does; fields that are given take the place of the form's own.</summary>
    public Task<HttpResponseMessage> DecideAsync(params (string Name, string Value)[] fields) => DecideAsync([], fields);

    /// <summary>Sends a decision with headers.</summary>
    public async Task<HttpResponseMessage> DecideAsync((string Name, string Value)[] headers, params (string Name, string Value)[] fields)
    {
        var token = (await PageAsync("/log")).Body!.GetAttribute("data-token")!;
        var form = new Dictionary<string, string>(StringComparer.Ordinal) { ["token"] = token };
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/decisions", UriKind.Relative)) { Content = new FormUrlEncodedContent(form) };
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        Store.Dispose();
        _file.Dispose();
    }
}
