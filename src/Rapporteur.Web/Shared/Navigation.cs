using Rapporteur.Web.Pages;

namespace Rapporteur.Web.Shared;

/// <summary>The pages that every page leads to.</summary>
internal static class Navigation
{
    private static readonly (string Path, string Name)[] s_wanted =
    [
        ("/", "Overview"), ("/timeline", "Timeline"), ("/positions", "Positions"), ("/meetings", "Meetings"), ("/actors", "Actors"), ("/map", "Map"),
        ("/statements", "Statements"), ("/reports", "Reports"), ("/changes", "Changes"), ("/log", "Log"), ("/ingest", "Add reports"),
    ];

    /// <summary>Paths and names, in order.</summary>
    public static IReadOnlyList<(string Path, string Name)> Pages { get; } =
        [.. s_wanted.Where(static w => WorkbenchPages.All.Any(p => p.Route == w.Path))];

    /// <summary>Whether a page is one of those below a path.</summary>
    public static bool IsAt(string path, string page) => page == path || (path.Length > 1 && page.StartsWith(path + "/", StringComparison.Ordinal));
}
