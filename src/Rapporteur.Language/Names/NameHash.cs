namespace Rapporteur.Language.Names;

/// <summary>Hashes of words and features; the same on every machine, since model files hold them.</summary>
internal static class NameHash
{
    public const uint Seed = 2166136261;

    /// <summary>Adds one character (FNV-1a over UTF-16 units).</summary>
    public static uint Add(uint hash, char c) => (hash ^ c) * 16777619;

    /// <summary>Adds a word to a phrase, so that phrases hash from their words' hashes.</summary>
    public static uint AddWord(uint phrase, uint word) => Finish((phrase * 0x9E3779B1u) + word);

    /// <summary>Hash of a word as written, apostrophes made plain.</summary>
    public static uint Form(ReadOnlySpan<char> form)
    {
        var hash = Seed;
        foreach (var c in form)
            hash = Add(hash, Plain(c));
        return Finish(hash);
    }

    /// <summary>Hash of a word in lower case, digits made alike.</summary>
    public static uint Lower(ReadOnlySpan<char> form)
    {
        var hash = Seed;
        foreach (var c in form)
            hash = Add(hash, Fold(c));
        return Finish(hash);
    }

    /// <summary>Lower case, plain apostrophes and hyphens, every digit 0.</summary>
    public static char Fold(char c) =>
        c is >= '0' and <= '9' ? '0' : c < 128 ? char.ToLowerInvariant(c) : Plain(char.ToLowerInvariant(c));

    /// <summary>The key of a feature: a template and up to two values.</summary>
    public static uint Feature(uint template, uint a, uint b = 0) =>
        Finish((((template * 0x85EBCA77u) + a) * 0xC2B2AE3Du) + (b * 0x27D4EB2Fu) + template);

    /// <summary>Mixes the bits (the finaliser of MurmurHash3).</summary>
    public static uint Finish(uint h)
    {
        h ^= h >> 16;
        h *= 0x85EBCA6B;
        h ^= h >> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >> 16);
    }

    private static char Plain(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '`' => '\'',
        '‐' or '‑' or '–' => '-',
        _ => c,
    };
}
