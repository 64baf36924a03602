namespace Rapporteur.Dossiers.Imports;

/// <summary>What an imported sheet tells.</summary>
public enum ImportKind
{
    /// <summary>A row for each meeting or act.</summary>
    Chronology,

    /// <summary>Who is for or against what: a row for each stance, or issues by parties.</summary>
    Positions,
}
