using System.Runtime.CompilerServices;

namespace Rapporteur.Language.Syntax;

/// <summary>
/// Feature identities: a template number and up to four values mixed into 32 bits. Models store nothing else of a
/// feature, so these constants are part of the model format.
/// </summary>
internal static class FeatureHash
{
    private const ulong T = 0x9E3779B97F4A7C15, A = 0xC2B2AE3D27D4EB4F, B = 0x165667B19E3779F9;
    private const ulong C = 0xD6E8FEB86659FD93, D = 0xA0761D6478BD642F, Last = 0xFF51AFD7ED558CCD;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a) => Finish((template * T) + (a * A));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b) => Finish((template * T) + (a * A) + (b * B));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c) =>
        Finish((template * T) + (a * A) + (b * B) + (c * C));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(uint template, uint a, uint b, uint c, uint d) =>
        Finish((template * T) + (a * A) + (b * B) + (c * C) + (d * D));

    /// <summary>Hash of characters (FNV-1a over UTF-16 units, finished so that all bits vary).</summary>
    public static uint OfText(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return Finish((hash * T) + (uint)text.Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= Last;
        return (uint)(hash >> 32);
    }
}
