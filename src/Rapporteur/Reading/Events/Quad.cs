namespace Rapporteur.Reading.Events;

/// <summary>The quadrants that PLOVER sorts events into; the numbers are the codebook's.</summary>
public enum Quad
{
    /// <summary>None: the act has no PLOVER type.</summary>
    None = 0,

    /// <summary>Words of cooperation: agreeing, consulting, praising, giving way.</summary>
    VerbalCooperation = 1,

    /// <summary>Deeds of cooperation: aid, joint work, withdrawal.</summary>
    MaterialCooperation = 2,

    /// <summary>Words of conflict: demands, blame, refusal, threats.</summary>
    VerbalConflict = 3,

    /// <summary>Deeds of conflict: protest, sanctions, arrests, attacks.</summary>
    MaterialConflict = 4,
}
