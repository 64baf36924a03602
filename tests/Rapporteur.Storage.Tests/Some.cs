using Rapporteur.Dossiers;
using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Storage.Tests;

/// <summary>Makes reports and findings for tests.</summary>
internal static class Some
{
    public static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public static DossierReport Report(string id, string text = "Envoys met in Muscat. They will meet again.", DateTimeOffset? recorded = null, string? day = "2026-03-01")
    {
        var cut = text.IndexOf(". ", StringComparison.Ordinal) + 1;
        return new DossierReport
        {
            Record = new ReportRecord
            {
                Version = "1",
                Report = new Report { Id = id, Title = "Talks", Outlet = "The Gazette", Published = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Text = text },
                Sentences = cut > 0 ? [new TextSpan(0, cut), new TextSpan(cut + 1, text.Length)] : [new TextSpan(0, text.Length)],
            },
            Location = id + ".txt",
            Retrieved = recorded ?? Morning,
            Recorded = recorded ?? Morning,
        };
    }

    public static Finding Finding(string report, string entry, params string[] keys) => new()
    {
        Id = new FindingId(report, new EntryId(entry)),
        Layer = FindingLayer.Meeting,
        Keys = keys,
        From = new DateOnly(2026, 3, 1),
        To = new DateOnly(2026, 3, 1),
        Data = "{\"label\":\"" + entry + "\"}",
    };

    public static IReadOnlyList<FindingLink> NoLinks(IFindingIndex index) => [];
}
