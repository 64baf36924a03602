namespace Rapporteur.Dossiers;

/// <summary>
/// Denials of what others take for granted of a meeting: who says "never agreed" contradicts who says "postponed", though both hold that nobody meets.
/// </summary>
internal static class PlanDenials
{
    /// <summary>The kind of such contradictions.</summary>
    public const string Kind = "presupposition";

    /// <summary>One contradiction a denying party, against the latest account that takes the plan for granted.</summary>
    /// <param name="meeting">The thing; others than meetings have none.</param>
    /// <param name="teller">Names who tells a finding.</param>
    public static IEnumerable<Contradiction> In(Thing meeting, Func<DossierFinding, string> teller)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in meeting.Findings)
        {
            foreach (var denial in finding.Data.PlanDenials)
            {
                var who = denial.Parties.Count > 0 ? DossierWords.Names(denial.Parties) : finding.Data.Outlet ?? "one report";
                if (Presupposing(meeting, finding, denial) is { } account && seen.Add(who))
                {
                    yield return new Contradiction(Kind, account, finding, $"{who} denies that it was ever agreed (\"{denial.Quote}\"); {teller(account)} has it {account.Data.Status}");
                }
            }
        }
    }

    // Another report's account before the report's own, and never the word of the side that denies.
    private static DossierFinding? Presupposing(Thing meeting, DossierFinding denying, PlanDenial denial) =>
        meeting.Findings.Where(f => f.Data.Status is "planned" or "postponed" or "cancelled" or "held" or "ongoing"
                && !f.Data.Tellers.Any(t => denial.Parties.Any(p => p.Key == t.Key || (p.Side is not null && p.Side == t.Side))))
            .OrderBy(f => f.Id.Report == denying.Id.Report).ThenByDescending(static f => f.Published).ThenBy(static f => f.Id.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
}
