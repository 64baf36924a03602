namespace Rapporteur.Language.Names;

/// <summary>How one word uses capitals.</summary>
internal enum WordCase : byte
{
    /// <summary>Lower-case letters only.</summary>
    Small,

    /// <summary>A capital followed by lower-case letters.</summary>
    Initial,

    /// <summary>Capitals only, at least two.</summary>
    Capitals,

    /// <summary>A single capital, with or without a full stop.</summary>
    Letter,

    /// <summary>Capitals and small letters mixed in another way.</summary>
    Mixed,

    /// <summary>Digits, with or without other signs.</summary>
    Number,

    /// <summary>No letter and no digit.</summary>
    Sign,
}
