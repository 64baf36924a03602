using Rapporteur.Language;

namespace Rapporteur.Propositions;

/// <summary>Datelines: "GENEVA (AP) — The talks were put off".</summary>
internal static class Datelines
{
    private const int Longest = 14;

    /// <summary>Number of words of the dateline that a sentence opens with, its dash included: a place in capitals, perhaps a day or an agency; 0 where there is none.</summary>
    public static int LengthOf(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        if (tokens.Count < 4 || tokens[0].Form.Length < 3 || !tokens[0].Form.All(static c => char.IsUpper(c) || c is '-' or '\''))
        {
            return 0;
        }

        for (var i = 1; i < Math.Min(Longest, tokens.Count - 1); i++)
        {
            if (tokens[i].Form is "—" or "–" or "-" or "--")
            {
                return i + 1;
            }

            if (tokens[i].Upos is "VERB" or "AUX" or "PRON")
            {
                return 0;
            }
        }

        return 0;
    }
}
