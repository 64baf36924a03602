using System.Globalization;
using Rapporteur.Dossiers.Identity;

namespace Rapporteur.Dossiers.Imports;

/// <summary>Puts imported entries into a store: one decision that can be undone.</summary>
public static class ImportKeeping
{
    /// <summary>Keeps an import.</summary>
    /// <param name="store">The store.</param>
    /// <param name="import">The import, made for this store.</param>
    /// <param name="who">Who enters it.</param>
    /// <param name="now">The moment, in UTC.</param>
    /// <returns>The decision; null, and no change, where there is nothing to enter.</returns>
    public static Decision? Keep(IDossierStore store, SheetImport import, string who, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(import);
        if (import.Report is not { } report)
        {
            return null;
        }

        // The decision first: should the program die in between, entries without one could not be undone.
        var decision = store.Append(new Decision
        {
            Kind = DecisionKind.Import,
            Finding = FindingId.OfReport(report.Record.Report.Id),
            Value = string.Create(CultureInfo.InvariantCulture, $"{report.Location}, {import.Rows} rows"),
            Who = who,
            When = now,
        });
        store.Add(report with { Retrieved = now, Recorded = now }, import.Findings, index => DossierIdentity.Of(import.Findings, index));
        return decision;
    }
}
