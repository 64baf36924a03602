namespace Rapporteur.Language;

/// <summary>Letter case of a lemma.</summary>
internal enum LemmaCase : byte
{
    /// <summary>All lower-case, as for every word but names.</summary>
    Lower,

    /// <summary>As written.</summary>
    Keep,

    /// <summary>First letter upper-case, the rest lower-case.</summary>
    Title,
}
