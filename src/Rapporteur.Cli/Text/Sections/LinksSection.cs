using Rapporteur.Language;
using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>What the report says hangs together.</summary>
internal sealed class LinksSection : IRecordSection
{
    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        if (view.Record.Links.Count == 0 && view.Record.Orders.Count == 0)
        {
            return;
        }

        page.Heading("LINKS");
        foreach (var link in view.Record.Links)
        {
            Write(view, page, link.From, Verb(link.Kind), link.To, link.Span);
        }

        foreach (var order in view.Record.Orders)
        {
            Write(view, page, order.Earlier, order.AtOnce ? "was while" : "came before", order.Later, order.Span);
        }
    }

    private static void Write(RecordView view, Page page, EntryId from, string verb, EntryId to, TextSpan span)
    {
        var body = new RichText().AddWhole(from.Value, Style.Bold).Add($" {verb} ").AddWhole(to.Value, Style.Bold).Add($" {view.Quoted(span)}", Style.Dim);
        page.Row(new RichText().AddWhole("  "), body, view.Record.Sentences.Count > 0 ? $"[§{view.SentenceAt(span.Start) + 1}]" : null);
    }

    private static string Verb(LinkKind kind) => kind switch
    {
        LinkKind.Causes => "brought about",
        LinkKind.Condition => "is the condition of",
        LinkKind.RespondsTo => "answers",
        _ => "contradicts",
    };
}
