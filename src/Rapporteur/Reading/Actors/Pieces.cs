using System.Text;
using Rapporteur.Language;

namespace Rapporteur.Reading.Actors;

/// <summary>
/// Cuts names into comparable pieces: at white space, hyphens and the genitive, without full stops and accents, so that
/// "U.S.-led", "Guinea-Bissau" and "Côte d'Ivoire" compare alike however the text or the tokenizer writes them.
/// </summary>
internal static class Pieces
{
    private const string Accented =
        "àáâãäåāăąçćčďđèéêëēėęěğģìíîïīįıķłľļñńňņòóôõöøōőŕřśšşșťţțùúûüūůűų"
        + "ýÿžźżÀÁÂÃÄÅĀĂĄÇĆČĎĐÈÉÊËĒĖĘĚĞÌÍÎÏİŁĽÑŃŇÒÓÔÕÖØŌŐŘŚŠŞȘŤŢȚÙÚÛÜŪŮŰÝŽŹŻ";
    private const string Plain =
        "aaaaaaaaacccddeeeeeeeeggiiiiiiiklllnnnnoooooooorrsssstttuuuuuuuu"
        + "yyzzzAAAAAAAAACCCDDEEEEEEEEGIIIIILLNNNOOOOOOOORSSSSTTTUUUUUUUYZZZ";

    /// <summary>The pieces of a text.</summary>
    public static string[] Of(string text)
    {
        var pieces = new List<string>();
        Cut(text, pieces);
        return [.. pieces];
    }

    /// <summary>The pieces of tokens, each with the token it is of.</summary>
    public static (string[] Texts, int[] Tokens) Of(IReadOnlyList<Token> tokens)
    {
        var texts = new List<string>(tokens.Count + 8);
        var owners = new List<int>(tokens.Count + 8);
        foreach (var token in tokens)
        {
            Cut(token.Form, texts);
            while (owners.Count < texts.Count)
            {
                owners.Add(token.Index);
            }
        }

        return ([.. texts], [.. owners]);
    }

    /// <summary>A letter without its accent.</summary>
    public static char Fold(char letter)
    {
        if (letter < 0x80)
        {
            return letter;
        }

        var at = Accented.IndexOf(letter, StringComparison.Ordinal);
        return at >= 0 ? Plain[at] : letter is '’' or '‘' or 'ʼ' ? '\'' : letter;
    }

    private static void Cut(string text, List<string> into)
    {
        var word = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Fold(text[i]);
            if (letter is '-' or '–' or '.' or ' ' or '\u00a0' or '/')
            {
                // A full stop vanishes ("U.S." is "US"); the others part words.
                if (letter != '.')
                {
                    Flush(word, into);
                }
            }
            else if (letter == '\'' && (i + 1 == text.Length || (i + 2 == text.Length && text[i + 1] is 's' or 'S')
                || (i + 2 < text.Length && text[i + 1] is 's' && text[i + 2] == ' ') || (i + 1 < text.Length && text[i + 1] == ' ')))
            {
                Flush(word, into);
                word.Append('\'');
            }
            else
            {
                word.Append(letter);
            }
        }

        Flush(word, into);
    }

    private static void Flush(StringBuilder word, List<string> into)
    {
        if (word.Length > 0)
        {
            into.Add(word.ToString());
            word.Clear();
        }
    }
}
