using System.Globalization;

namespace Rapporteur.Language.Pipeline;

/// <summary>Words without the characters that nobody sees (soft hyphens, zero-width spaces, controls).</summary>
internal static class VisibleForm
{
    public static string Of(string form)
    {
        foreach (var unit in form)
        {
            if (IsHidden(unit))
            {
                return string.Concat(form.Where(c => !IsHidden(c))) is { Length: > 0 } visible ? visible : form;
            }
        }

        return form;
    }

    private static bool IsHidden(char unit) =>
        unit is < ' ' or >= '\u007F'
        && CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.Control or UnicodeCategory.Format;
}
