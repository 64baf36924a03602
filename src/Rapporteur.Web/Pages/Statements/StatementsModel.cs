using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Statements;

/// <summary>Statements, the latest first.</summary>
/// <param name="Rows">The statements.</param>
/// <param name="Paging">Which of how many.</param>
/// <param name="Speaker">The speaker that is asked for, or null.</param>
/// <param name="Issue">Words of the issue that is asked for, or null.</param>
/// <param name="Kind">The kind of source that is asked for, or null.</param>
public sealed record StatementsModel(IReadOnlyList<StatementRow> Rows, Paging Paging, string? Speaker, string? Issue, string? Kind) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    public static StatementsModel Of(DossierSnapshot snapshot, string? speaker, string? issue, string? kind, int page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var name = speaker is null ? null : new PartyName(speaker);
        var wanted = snapshot.Dossier.Things(FindingLayer.Statement).Reverse()
            .Where(t => name is null || t.Findings.Any(f => f.Data.Parties.Any(name.Fits)))
            .Where(t => kind is null || t.Findings.Any(f => f.Data.Kind == kind))
            .Where(t => issue is null || t.Findings.Any(f => snapshot.StatementIssues.Of(f).Any(i => i.Contains(issue, StringComparison.OrdinalIgnoreCase))))
            .ToList();
        var paging = new Paging(page, wanted.Count);
        return new StatementsModel([.. paging.Of(wanted).Select(t => StatementRow.Of(snapshot, t))], paging, speaker, issue, kind);
    }
}
