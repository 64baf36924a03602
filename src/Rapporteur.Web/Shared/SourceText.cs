using Rapporteur.Dossiers;

namespace Rapporteur.Web.Shared;

/// <summary>Where a finding stands, in words.</summary>
internal static class SourceText
{
    /// <summary>"The Gazette, 2026-03-01".</summary>
    public static string Of(DossierFinding finding) => $"{Outlet(finding.Data.Outlet)}, {(finding.Published is { } day ? Words.Of(day) : "no day")}";

    /// <summary>Name of an outlet, also where none is known.</summary>
    public static string Outlet(string? outlet) => string.IsNullOrEmpty(outlet) ? "outlet unknown" : outlet;
}
