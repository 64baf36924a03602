using Rapporteur.Language;
using Rapporteur.Reading.Events;

namespace Rapporteur.Reading.Coding;

/// <summary>What one party is told to do to another in a text.</summary>
/// <param name="Type">PLOVER type ("ACCUSE"), or null where no act is told between the two.</param>
/// <param name="Quad">
/// Quadrant by CAMEO's roots, in which all yielding (PLOVER's CONCEDE and RETREAT) is a deed of cooperation; <see cref="Quad.None"/> with no type.
/// </param>
/// <param name="Trigger">The words of the act in the text; empty with no type.</param>
/// <param name="Rule">The lexicon row or rule that decided, or null.</param>
public sealed record RelationCode(string? Type, Quad Quad, TextSpan Trigger, string? Rule)
{
    /// <summary>The answer where no act is told.</summary>
    public static readonly RelationCode None = new(null, Quad.None, default, null);

    /// <summary>Whether it is conflict (true) or cooperation (false); null with no type.</summary>
    public bool? IsConflict => Quad switch
    {
        Quad.None => null,
        Quad.VerbalConflict or Quad.MaterialConflict => true,
        _ => false,
    };
}
