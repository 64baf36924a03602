using Rapporteur.Dossiers;
using Rapporteur.Dossiers.Imports;
using Rapporteur.Spreadsheets;

namespace Rapporteur.Storage.Tests.Imports;

/// <summary>Makes sheets of rows written with bars, and imports them.</summary>
internal static class Tables
{
    public static readonly DateTimeOffset Now = new(2026, 4, 1, 9, 0, 0, TimeSpan.Zero);

    public static Sheet Sheet(params string[] rows) =>
        new("Sheet1", [.. rows.Select(static (r, i) => new SheetRow(i + 1, [.. r.Split('|').Select(static c => new SheetCell(c.Trim()))]))]);

    public static SheetImport Read(IDossierStore store, Sheet sheet, ImportKind? kind = null, DateOrder? dates = null) => SheetImport.Of(
        [sheet], new ImportOptions { Who = "A. Analyst", File = "table.csv", Today = DateOnly.FromDateTime(Now.Date), Kind = kind, Dates = dates }, store);

    public static Decision? Enter(IDossierStore store, params string[] rows) => ImportKeeping.Keep(store, Read(store, Sheet(rows)), "A. Analyst", Now);
}
