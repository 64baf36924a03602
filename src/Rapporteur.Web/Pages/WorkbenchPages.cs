using Rapporteur.Web.Intake;
using Rapporteur.Web.Pages.Actors;
using Rapporteur.Web.Pages.Changes;
using Rapporteur.Web.Pages.Entries;
using Rapporteur.Web.Pages.Export;
using Rapporteur.Web.Pages.Log;
using Rapporteur.Web.Pages.Map;
using Rapporteur.Web.Pages.Meetings;
using Rapporteur.Web.Pages.Overview;
using Rapporteur.Web.Pages.Positions;
using Rapporteur.Web.Pages.Reports;
using Rapporteur.Web.Pages.Search;
using Rapporteur.Web.Pages.Sources;
using Rapporteur.Web.Pages.Statements;
using Rapporteur.Web.Pages.Timeline;

namespace Rapporteur.Web.Pages;

/// <summary>The pages there are.</summary>
internal static class WorkbenchPages
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IPage> All { get; } =
    [
        new OverviewPage(),
        new TimelinePage(),
        new PositionsPage(),
        new CellPage(),
        new MeetingsPage(),
        new ActorsPage(),
        new ActorPage(),
        new NetworkPage(),
        new MapPage(),
        new StatementsPage(),
        new ReportsPage(),
        new ReportPage(),
        new ChangesPage(),
        new SearchPage(),
        new SourcesPage(),
        new LogPage(),
        new ImportsPage(),
        new EntryPage(),
        new ExportPage(),
        new IngestsPage(),
        new IngestPage(),
    ];
}
