using System.Runtime.CompilerServices;
using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Changes;

/// <summary>What changed between two moments.</summary>
/// <param name="Rows">The changes in the order in which a desk wants to know.</param>
/// <param name="Paging">Which of how many.</param>
/// <param name="Kinds">How many there are of each kind.</param>
/// <param name="Kind">The kind that is asked for, or null.</param>
/// <param name="Since">What entered the dossier after that moment; null where days of publication count.</param>
/// <param name="Published">What reports published after that day tell anew; null where the moment of recording counts.</param>
public sealed record ChangesModel(IReadOnlyList<ChangeRow> Rows, Paging Paging, IReadOnlyDictionary<string, int> Kinds, string? Kind, DateTimeOffset? Since, DateOnly? Published) : IPaged
{
    private static readonly ConditionalWeakTable<DossierSnapshot, ConditionalWeakTable<DossierSnapshot, IReadOnlyList<Change>>> s_changes = [];

    /// <summary>All that changed between two snapshots, computed once: a filter or the next page of the list changes nothing of it.</summary>
    internal static IReadOnlyList<Change> Between(DossierSnapshot before, DossierSnapshot now) => s_changes.GetOrCreateValue(now)
        .GetValue(before, b => [.. new DossierChanges(b.Dossier, now.Dossier).All().Where(static c => c.Kind != ChangeKind.None)]);

    /// <summary>The model of two snapshots.</summary>
    /// <param name="before">The dossier then.</param>
    /// <param name="now">The dossier now.</param>
    /// <param name="kind">A kind, or null for all.</param>
    /// <param name="since">The moment, or null.</param>
    /// <param name="published">The day, or null.</param>
    /// <param name="page">Number of the page, from 1.</param>
    public static ChangesModel Of(DossierSnapshot before, DossierSnapshot now, ChangeKind? kind, DateTimeOffset? since, DateOnly? published, int page)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var all = Between(before, now);
        var wanted = all.Where(c => kind is null || c.Kind == kind).ToList();
        var paging = new Paging(page, wanted.Count);
        return new ChangesModel(
            [.. paging.Of(wanted).Select(c => ChangeRow.Of(now, c))],
            paging,
            all.GroupBy(static c => c.Kind).OrderBy(static g => g.Key).ToDictionary(static g => Words.Of(g.Key), static g => g.Count(), StringComparer.Ordinal),
            kind is { } one ? Words.Of(one) : null,
            since,
            published);
    }
}
