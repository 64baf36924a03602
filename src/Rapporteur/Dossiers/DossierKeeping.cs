using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers;

/// <summary>Puts read reports into a store: the findings of each, and the links to what is there.</summary>
public static class DossierKeeping
{
    /// <summary>Keeps a report; false, and no change, where it is kept already.</summary>
    /// <param name="store">The store.</param>
    /// <param name="report">The report with its record.</param>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static bool Add(IDossierStore store, DossierReport report, string? knowledgeDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var findings = ReportFindings.Of(report, knowledgeDirectory);
        return store.Add(report, findings, index => DossierIdentity.Of(findings, index));
    }

    /// <summary>
    /// Whether a kept report's findings are those that its record gives today: tables that tell what is the same thing may have changed although the
    /// reading has not.
    /// </summary>
    /// <param name="store">The store.</param>
    /// <param name="report">The kept report.</param>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    public static bool IsCurrent(IDossierStore store, DossierReport report, string? knowledgeDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(report);
        var kept = store.Findings(new FindingQuery { Report = report.Record.Report.Id }).ToDictionary(static f => f.Id);
        var made = ReportFindings.Of(report, knowledgeDirectory);
        return kept.Count == made.Count && made.All(f => kept.TryGetValue(f.Id, out var old)
            && f with { Keys = [] } == old with { Keys = [] } && f.Keys.Order(StringComparer.Ordinal).SequenceEqual(old.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal));
    }

    /// <summary>Puts a new reading in the place of the kept one.</summary>
    /// <param name="store">The store.</param>
    /// <param name="report">The report with its new record and the moment of the new reading.</param>
    /// <param name="knowledgeDirectory">The folder <c>knowledge</c>; by default the one beside the program.</param>
    /// <exception cref="ArgumentException">An analyst entered it.</exception>
    public static void Reread(IDossierStore store, DossierReport report, string? knowledgeDirectory = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(report);
        if (report.IsEntered)
        {
            throw new ArgumentException("What an analyst entered is not read anew.", nameof(report));
        }

        var findings = ReportFindings.Of(report, knowledgeDirectory);
        store.Reread(report, findings, index => DossierIdentity.Of(findings, index));
    }
}
