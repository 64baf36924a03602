namespace Rapporteur.Language.Syntax;

/// <summary>What the word table holds of one lower-cased word, in 64 bits.</summary>
/// <param name="Packed">The bits.</param>
internal readonly record struct WordFacts(ulong Packed)
{
    public WordFacts(int fine, int coarse, int tags, int sure)
        : this((uint)fine | ((ulong)(uint)coarse << 16) | ((ulong)(uint)tags << 32) | ((ulong)(uint)sure << 48))
    {
    }

    /// <summary>Fine cluster, 0 where unknown.</summary>
    public uint Fine => (ushort)Packed;

    /// <summary>Coarse cluster, 0 where unknown.</summary>
    public uint Coarse => (ushort)(Packed >> 16);

    /// <summary>Identity of the set of tags it was seen with, 0 where unseen.</summary>
    public uint Tags => (ushort)(Packed >> 32);

    /// <summary>The only tag it practically has, plus one; 0 where there is a choice.</summary>
    public int Sure => (ushort)(Packed >> 48);
}
