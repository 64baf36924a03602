using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>How stances turn under negation and conditions.</summary>
internal static class Stances
{
    public static int PolarityOf(Stance stance) => stance switch
    {
        Stance.Opposes or Stance.Rejects => -1,
        Stance.Undecided => 0,
        _ => 1,
    };

    /// <summary>
    /// What a negated stance leaves: "did not accept" rejects, "does not support" opposes; "did not reject" and "did not rule out"
    /// leave a party undecided; not to demand or offer a thing says nothing.
    /// </summary>
    public static Stance? Negated(Stance stance) => stance switch
    {
        Stance.Accepts or Stance.Conditional => Stance.Rejects,
        Stance.Supports => Stance.Opposes,
        Stance.Opposes or Stance.Rejects => Stance.Undecided,
        _ => null,
    };

    /// <summary>The stance to the second part of "this and not that".</summary>
    public static Stance Opposite(Stance stance) => stance switch
    {
        Stance.Opposes => Stance.Supports,
        Stance.Rejects => Stance.Accepts,
        Stance.Undecided => Stance.Undecided,
        Stance.Demands => Stance.Opposes,
        _ => Stance.Rejects,
    };
}
