namespace Rapporteur.Reading.Coding;

/// <summary>How the one who acts stands to the act.</summary>
internal enum Bearing
{
    /// <summary>It is done, or being done.</summary>
    Done,

    /// <summary>It is intended, offered, announced.</summary>
    Ahead,

    /// <summary>It is refused, failed at, not done.</summary>
    Refused,

    /// <summary>It is called off before it began.</summary>
    CalledOff,

    /// <summary>It is ended, cut, suspended while it went on.</summary>
    Ended,

    /// <summary>It will not be ended.</summary>
    Upheld,
}
