using System.Runtime.InteropServices;

namespace Rapporteur.Language;

/// <summary>How a form becomes its lemma: settle the letter case, take letters off the end, put others there.</summary>
/// <param name="Case">What happens to the letter case first.</param>
/// <param name="Strip">Number of characters taken off the end.</param>
/// <param name="Append">What is put in their place.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LemmaRule(LemmaCase Case, int Strip, string Append)
{
    /// <summary>The rule that leads from a form to a lemma with the least taken off.</summary>
    public static LemmaRule Between(string form, string lemma)
    {
        LemmaRule best = default;
        foreach (var letterCase in Enum.GetValues<LemmaCase>())
        {
            var cased = Cased(form, letterCase);
            var common = cased.AsSpan().CommonPrefixLength(lemma);
            var rule = new LemmaRule(letterCase, cased.Length - common, lemma[common..]);
            if (letterCase == LemmaCase.Lower || rule.Strip + rule.Append.Length < best.Strip + best.Append.Length) best = rule;
        }

        // "I" and "i" share their rule.
        return form.Length == 1 && best.Case == LemmaCase.Keep ? best with { Case = LemmaCase.Title } : best;
    }

    /// <summary>The lemma of a form; a form too short for the rule comes back whole.</summary>
    public string Apply(string form)
    {
        var cased = Cased(form, Case);
        if (Strip > cased.Length || Strip == cased.Length && Append.Length == 0) return cased;
        return Strip == 0 && Append.Length == 0 ? cased : string.Concat(cased.AsSpan(0, cased.Length - Strip), Append);
    }

    private static string Cased(string form, LemmaCase letterCase) => letterCase switch
    {
        LemmaCase.Lower => form.ToLowerInvariant(),
        LemmaCase.Title when form.Length > 0 => form[..1].ToUpperInvariant() + form[1..].ToLowerInvariant(),
        _ => form,
    };
}
