namespace Rapporteur.Reading.Times;

/// <summary>How a unit is told from another day: "last week", "the following month".</summary>
internal enum Shift
{
    None,
    Last,
    Past,
    This,
    Next,
    Coming,
    Previous,
    Following,
    Same,
    That,
    Recent,
}
