using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Rapporteur.Web.Actions;
using Rapporteur.Web.Api;
using Rapporteur.Web.Assets;
using Rapporteur.Web.Output;
using Rapporteur.Web.Intake;
using Rapporteur.Web.Pages;
using Rapporteur.Web.Pages.Overview;
using Rapporteur.Web.Safety;
using Rapporteur.Web.Snapshots;

namespace Rapporteur.Web;

/// <summary>The workbench: a dossier over HTTP.</summary>
/// <example>
/// <code>
/// await using var app = Workbench.Build(new WorkbenchOptions { Open = () => SqliteDossierStore.Open("talks.db"), Name = "talks.db" });
/// await app.RunAsync();
/// </code>
/// </example>
public static class Workbench
{
    /// <summary>Puts the application together; nothing listens until it is started.</summary>
    /// <param name="options">What it shows, and to whom.</param>
    /// <exception cref="ArgumentException">Others could reach it without a token.</exception>
    public static WebApplication Build(WorkbenchOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.IsLocal && string.IsNullOrEmpty(options.Token))
        {
            throw new ArgumentException($"{options.Address} can be reached by others; that takes a token.", nameof(options));
        }

        // Empty, so that no file and no variable of the surroundings opens another door.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Rapporteur" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Address, options.Port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning).AddConsole(static console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Clock);
        builder.Services.AddSingleton<SnapshotCache>();
        builder.Services.AddSingleton<PageRenderer>();
        builder.Services.AddSingleton<FormToken>();
        builder.Services.AddSingleton<AnswerCache>();
        builder.Services.AddSingleton<PageEndpoint>();
        builder.Services.AddSingleton<DecisionEndpoint>();
        builder.Services.AddSingleton<ExportEndpoint>();
        builder.Services.AddSingleton<ReportReading>();
        builder.Services.AddSingleton<IngestQueue>();
        builder.Services.AddSingleton<IngestEndpoint>();
        builder.Services.AddSingleton<ReadEndpoint>();
        builder.Services.AddSingleton<ImportEndpoint>();

        var app = builder.Build();
        app.UseMiddleware<SafetyHeaders>();
        app.UseMiddleware<HostCheck>();
        app.UseMiddleware<TokenGate>();
        app.UseMiddleware<SameSiteCheck>();
        app.UseMiddleware<Failures>();
        app.UseMiddleware<FirstReading>();
        app.UseMiddleware<Visits>();
        app.UseRouting();
        AssetEndpoints.Map(app);
        var endpoint = app.Services.GetRequiredService<PageEndpoint>();
        foreach (var page in WorkbenchPages.All)
        {
            endpoint.Map(app, page);
        }

        app.Services.GetRequiredService<DecisionEndpoint>().Map(app);
        app.Services.GetRequiredService<ExportEndpoint>().Map(app);
        app.Services.GetRequiredService<IngestEndpoint>().Map(app);
        app.Services.GetRequiredService<ReadEndpoint>().Map(app);
        app.Services.GetRequiredService<ImportEndpoint>().Map(app);
        OpenApiEndpoint.Map(app);
        ThemeEndpoint.Map(app);
        app.MapFallback(endpoint.NotFound);

        var snapshots = app.Services.GetRequiredService<SnapshotCache>();
        snapshots.Ahead = async snapshot =>
        {
            foreach (var page in WorkbenchPages.All)
            {
                await page.PrepareAsync(snapshot, snapshots);
            }
        };

        // At once, not when somebody asks: a large dossier takes some seconds.
        app.Lifetime.ApplicationStarted.Register(snapshots.Begin);
        return app;
    }
}
