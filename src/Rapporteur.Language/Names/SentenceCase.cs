namespace Rapporteur.Language.Names;

/// <summary>How a sentence uses capitals; only in an ordinary one do they tell names from other words.</summary>
internal enum SentenceCase : byte
{
    /// <summary>Names and first words are capitalised.</summary>
    Ordinary,

    /// <summary>All letters are capitals.</summary>
    Capitals,

    /// <summary>A headline: nearly every word begins with a capital.</summary>
    Headline,

    /// <summary>No capitals at all.</summary>
    Small,
}
