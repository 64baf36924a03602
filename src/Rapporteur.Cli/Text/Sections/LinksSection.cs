using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>What the report says hangs together.</summary>
internal sealed class LinksSection : IRecordSection
{
    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        if (view.Record.Links.Count == 0)
        {
            return;
        }

        page.Heading("LINKS");
        foreach (var link in view.Record.Links)
        {
            var body = new RichText().AddWhole(link.From.Value, Style.Bold).Add($" {Verb(link.Kind)} ")
                .AddWhole(link.To.Value, Style.Bold).Add($" {view.Quoted(link.Span)}", Style.Dim);
            page.Row(new RichText().AddWhole("  "), body, view.Record.Sentences.Count > 0 ? $"[§{view.SentenceAt(link.Span.Start) + 1}]" : null);
        }
    }

    private static string Verb(LinkKind kind) => kind switch
    {
        LinkKind.Causes => "brought about",
        LinkKind.Condition => "is the condition of",
        LinkKind.RespondsTo => "answers",
        _ => "contradicts",
    };
}
