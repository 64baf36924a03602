namespace Rapporteur.Reading.Times;

/// <summary>What a word says of where its clause looks.</summary>
internal enum Cue
{
    None,
    Past,
    Present,
    Forward,

    /// <summary>Forward where "to" and a verb follow: "agreed to meet on Tuesday".</summary>
    BeforeTo,
}
