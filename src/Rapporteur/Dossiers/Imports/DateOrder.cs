namespace Rapporteur.Dossiers.Imports;

/// <summary>How a date of three numbers that ends in the year is read.</summary>
public enum DateOrder
{
    /// <summary>3/4/2025 is the third of April.</summary>
    DayFirst,

    /// <summary>3/4/2025 is the fourth of March.</summary>
    MonthFirst,
}
