using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Statements;

/// <summary>A statement in the list.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Day">Its days in words.</param>
/// <param name="Speakers">Who says it.</param>
/// <param name="Role">Office of the first of them.</param>
/// <param name="Kind">Kind of source: named, official, unnamed, group, media, document.</param>
/// <param name="Words">What is said, as printed.</param>
/// <param name="Audience">To whom.</param>
/// <param name="Issues">Issues it bears on.</param>
/// <param name="Reports">Reports that have it.</param>
/// <param name="IsAccepted">Whether an analyst found it right.</param>
/// <param name="Quote">Its sentence.</param>
/// <param name="Source">Outlet and day.</param>
public sealed record StatementRow(
    string Id, string Day, IReadOnlyList<string> Speakers, string? Role, string? Kind, string Words, IReadOnlyList<string> Audience, IReadOnlyList<string> Issues, int Reports, bool IsAccepted,
    string Quote, string Source) : ICited
{
    /// <summary>The row of a statement.</summary>
    public static StatementRow Of(DossierSnapshot snapshot, Thing thing)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(thing);
        var (latest, speakers) = (thing.Latest, thing.Parties(static d => d.Parties));
        return new(
            DossierWords.Short(thing.Id), DossierWords.DaysOf(thing), [.. speakers.Select(static p => p.Name)], speakers is [{ Role: { } role }, ..] ? role : null,
            thing.Most(static d => d.Kind), latest.Data.Label, [.. thing.Parties(static d => d.Others).Select(static p => p.Name)],
            [.. thing.Findings.SelectMany(snapshot.StatementIssues.Of).Distinct(StringComparer.Ordinal)],
            thing.Findings.Select(static f => f.Id.Report).Distinct(StringComparer.Ordinal).Count(), thing.Findings.Any(static f => f.IsAccepted),
            latest.Data.Quote, SourceText.Of(latest));
    }
}
