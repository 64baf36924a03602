using System.Runtime.CompilerServices;

namespace Rapporteur.Dossiers.Identity;

/// <summary>Links the findings of a report to those that a dossier holds of the same things.</summary>
/// <remarks>Each link is decided by its two ends alone, so that reports may come in any order, and twice.</remarks>
public static class DossierIdentity
{
    private const int MostForName = 12;
    private const int MostForAct = 40;

    // Candidates come again and again while reports are added: each is taken apart once.
    private static readonly ConditionalWeakTable<Finding, FindingData> s_parsed = [];

    /// <summary>The links of new findings.</summary>
    /// <param name="findings">Findings of one report.</param>
    /// <param name="index">What the dossier holds.</param>
    public static IReadOnlyList<FindingLink> Of(IReadOnlyList<Finding> findings, IFindingIndex index)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(index);
        var links = new List<FindingLink>();
        // Positions are no things: they meet in the cells of the matrix.
        foreach (var finding in findings.Where(static f => f.Keys.Count > 0 && f.Layer != FindingLayer.Position))
        {
            var data = FindingData.FromJson(finding.Data);
            foreach (var other in index.Sharing(finding.Layer, finding.Keys, LimitOf(finding.Layer)))
            {
                if (other.Id.Report != finding.Id.Report && Between(finding, data, other, s_parsed.GetValue(other, static f => FindingData.FromJson(f.Data))) is { } link)
                {
                    links.Add(link);
                }
            }
        }

        return links;
    }

    /// <summary>The link between two findings of one layer; null where they are not one thing.</summary>
    public static FindingLink? Between(Finding one, FindingData a, Finding other, FindingData b)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (one.Layer != other.Layer)
        {
            return null;
        }

        var (rule, why) = one.Layer switch
        {
            FindingLayer.Report => ReportIdentity.Same(a, b, StoryModel.Load()),
            FindingLayer.Actor => ("actor.name", ActorIdentity.Same(a, b)),
            FindingLayer.Meeting => ("meeting.life", MeetingIdentity.Same(one, a, other, b)),
            FindingLayer.Event => ("event.act", EventIdentity.Same(one, a, other, b)),
            FindingLayer.Statement => ("statement.words", StatementIdentity.Same(one, a, other, b)),
            FindingLayer.Issue => ("issue.concept", a.IssueKey is not null && a.IssueKey == b.IssueKey ? $"both are about {a.IssueKey}" : null),
            _ => (string.Empty, null),
        };
        return why is null ? null : FindingLink.Of(one.Id, other.Id, one.Layer, rule, why);
    }

    // A name needs one link to be found again; an act must be compared with whatever may be the same.
    private static int LimitOf(FindingLayer layer) => layer is FindingLayer.Actor or FindingLayer.Issue ? MostForName : MostForAct;
}
