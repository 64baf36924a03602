namespace Rapporteur.Dossiers.Identity;

/// <summary>
/// What one report tells of two meetings, one held and one to come or undone: "met in Geneva and agreed to continue consultations", "the summit was
/// called off; the last was held in August". They are two in every dossier, however much others tell of both in one breath.
/// </summary>
internal static class ToldMeetings
{
    /// <summary>Keeps such meetings apart, unless an analyst has merged them.</summary>
    /// <returns>Whether there are any.</returns>
    public static bool KeepApart(Components components, IReadOnlyList<DossierFinding> findings)
    {
        var any = false;
        foreach (var report in findings.GroupBy(static f => f.Id.Report, StringComparer.Ordinal))
        {
            foreach (var held in report.Where(static f => MeetingIdentity.HasBeen(f.Data)))
            {
                foreach (var other in report.Where(static f => MeetingIdentity.IsAhead(f.Data) && f.Data.Status != "unclear"))
                {
                    if (components.Root(held.Id) != components.Root(other.Id))
                    {
                        components.KeepApart(held.Id, other.Id);
                        any = true;
                    }
                }
            }
        }

        return any;
    }

    /// <summary>The pairs with those first that are both held or both to come, each part in its order: a plan goes to the plans before it goes to what came of one.</summary>
    public static List<FindingPair> LikeFirst(List<FindingPair> pairs, IReadOnlyList<DossierFinding> findings)
    {
        var ahead = findings.Where(static f => MeetingIdentity.IsAhead(f.Data)).Select(static f => f.Id).ToHashSet();
        return [.. pairs.OrderBy(p => ahead.Contains(p.First) != ahead.Contains(p.Second))];
    }
}
