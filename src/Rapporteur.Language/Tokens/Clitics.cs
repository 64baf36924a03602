using System.Collections.Frozen;

namespace Rapporteur.Language;

/// <summary>Contractions: where the first part of a word ends ("do|n't", "can|not", "Iran|'s").</summary>
internal static class Clitics
{
    private static readonly FrozenDictionary<string, string> Fused = WordList.Pairs("contractions.tsv");

    /// <summary>Length of the part before the last clitic, or -1 where the word holds none.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && Glyph.IsApostrophe(word[^2]))
        {
            switch (char.ToLowerInvariant(word[^1]))
            {
                case 's':
                    return word.Length - 2;
                case 't' when char.ToLowerInvariant(word[^3]) == 'n' && word.Length > 3:
                    return word.Length - 3;
                case 'm' when word.Length == 3 && word[0] is 'I' or 'i':
                    return word.Length - 2;
                // Only after pronouns and the like: Sa'd is a name.
                case 'd' when word.Length <= 7 && char.IsAsciiLetter(word[0]) && TakesWould(word[..^2]):
                    return word.Length - 2;
            }
        }
        else if (word.Length > 3 && Glyph.IsApostrophe(word[^3]))
        {
            if (word[^2..] is "ll" or "re" or "ve" or "LL" or "RE" or "VE") return word.Length - 3;
        }

        return Fused.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var length) ? length[0] - '0' : -1;
    }

    /// <summary>Whether the letters after a leading apostrophe make a word with it ("'em"), or a clitic that stands off its host.</summary>
    public static bool StandsAlone(ReadOnlySpan<char> rest) =>
        rest is "s" or "em" or "til" or "cause" or "n" or "ll" or "re" or "ve" or "d" or "m" or "S";

    private static bool TakesWould(ReadOnlySpan<char> host) =>
        host.Equals("I", StringComparison.OrdinalIgnoreCase) || host.Equals("he", StringComparison.OrdinalIgnoreCase)
        || host.Equals("she", StringComparison.OrdinalIgnoreCase) || host.Equals("it", StringComparison.OrdinalIgnoreCase)
        || host.Equals("we", StringComparison.OrdinalIgnoreCase) || host.Equals("you", StringComparison.OrdinalIgnoreCase)
        || host.Equals("they", StringComparison.OrdinalIgnoreCase) || host.Equals("who", StringComparison.OrdinalIgnoreCase)
        || host.Equals("that", StringComparison.OrdinalIgnoreCase) || host.Equals("there", StringComparison.OrdinalIgnoreCase)
        || host.Equals("what", StringComparison.OrdinalIgnoreCase) || host.Equals("how", StringComparison.OrdinalIgnoreCase);
}
