using Rapporteur.Web.Pages.Entries;
using Rapporteur.Web.Pages.Meetings;

namespace Rapporteur.Web.Pages;

/// <summary>The pages there are.</summary>
internal static class WorkbenchPages
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<IPage> All { get; } = [new MeetingsPage(), new EntryPage()];
}
