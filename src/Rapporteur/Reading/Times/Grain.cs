namespace Rapporteur.Reading.Times;

/// <summary>How fine a stretch of the calendar is, from the finest.</summary>
internal enum Grain
{
    Day,
    Weekend,
    Week,
    Month,
    Season,
    Quarter,
    Half,
    Year,
    Decade,
    Century,
}
