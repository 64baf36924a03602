using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Search;

/// <summary>Sentences that have some words.</summary>
/// <param name="Words">What is searched for, or null.</param>
/// <param name="Rows">The sentences, the best first.</param>
/// <param name="IsMore">Whether there are more than are shown.</param>
public sealed record SearchModel(string? Words, IReadOnlyList<SearchRow> Rows, bool IsMore)
{
    /// <summary>Sentences at most.</summary>
    public const int Most = 100;

    private const int MostEntries = 8;

    /// <summary>The model of a search.</summary>
    /// <param name="snapshot">The dossier; sentences of reports that it does not hold at its moment are left out.</param>
    /// <param name="words">What is searched for.</param>
    /// <param name="hits">The sentences.</param>
    public static SearchModel Of(DossierSnapshot snapshot, string? words, IReadOnlyList<SentenceHit> hits)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(hits);
        var rows = new List<SearchRow>();
        foreach (var hit in hits.Take(Most))
        {
            if (snapshot.FindingsOf(hit.Report).FirstOrDefault() is { } report)
            {
                rows.Add(new SearchRow(
                    DossierWords.Short(FindingId.OfReport(hit.Report)), hit.Sentence + 1, hit.Text, report.Data.Label, SourceText.Of(report),
                    [.. snapshot.FindingsOf(hit.Report).Where(f => f.Layer is not (FindingLayer.Actor or FindingLayer.Issue) && f.Data.Sentences.Contains(hit.Sentence)).Take(MostEntries).Select(static f => DossierWords.Short(f.Id))]));
            }
        }

        return new SearchModel(words, rows, hits.Count > Most);
    }
}
