using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Coding;

/// <summary>Where each standing lies between -3 and +3.</summary>
internal static class FactualityScale
{
    /// <summary>The middle of what annotators give to the status, drawn towards 0 as the wording is less sure.</summary>
    public static double Of(Standing standing) => standing.Certainty * standing.Status switch
    {
        EventStatus.Happened or EventStatus.Ongoing => 2.7,
        EventStatus.Claimed => 2,
        EventStatus.Planned or EventStatus.Possible or EventStatus.Proposed => -0.5,
        _ => -2.5,
    };
}
