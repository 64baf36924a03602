using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text;

/// <summary>The text view of an explanation.</summary>
internal static class ExplanationPage
{
    private const int Indent = 14;

    /// <summary>Writes the view.</summary>
    public static void Write(ReportRecord record, Explanation explanation, Page page)
    {
        var view = new RecordView(record);
        page.Row(new RichText(), RichText.Of(explanation.Id.Value, Style.Bold).Add($" rests on sentence {explanation.Sentence + 1}"));
        page.Blank();
        page.Row(new RichText().AddWhole("  "), RichText.Of(explanation.SentenceText));
        page.Blank();
        foreach (var span in explanation.Evidence)
        {
            Line(page, "words", view.Quoted(span));
        }

        Line(page, "predicate", explanation.Predicate);
        foreach (var role in explanation.Roles)
        {
            Line(page, role.Role, role.Words);
        }

        Line(page, "standing", explanation.Standing);
        Line(page, "decided by", explanation.Rule);
        Line(page, "which says", explanation.RuleText);
        Line(page, "for example", explanation.RuleExample);
    }

    private static void Line(Page page, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Row(new RichText().AddWhole("  ").AddWhole(name, Style.Dim).PadTo(Indent), RichText.Of(text));
        }
    }
}
