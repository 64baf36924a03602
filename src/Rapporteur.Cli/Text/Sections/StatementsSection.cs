using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>Who said what: a block a speaker, with the kind of source, the cue and the words; what others are quoted as saying is indented.</summary>
internal sealed class StatementsSection : IRecordSection
{
    private const int DeepestIndent = 4;

    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        var all = view.Record.Statements;
        if (all.Count == 0)
        {
            return;
        }

        page.Heading("WHO SAID WHAT");
        var ids = all.Select(s => s.Id).ToHashSet();
        var children = all.Where(s => IsNested(s, ids)).ToLookup(s => s.Parent!.Value);
        var isFirst = true;
        foreach (var block in all.Where(s => !IsNested(s, ids)).GroupBy(s => (Who(view, s), s.Source)))
        {
            if (!isFirst)
            {
                page.Blank();
            }

            isFirst = false;
            page.Row(new RichText().AddWhole("  "), Speaker(view, block.First()));
            foreach (var statement in block)
            {
                Row(view, page, statement, children, 0);
            }
        }
    }

    private static bool IsNested(Statement statement, HashSet<EntryId> ids) =>
        statement.Parent is { } parent && parent != statement.Id && ids.Contains(parent);

    private static void Row(RecordView view, Page page, Statement statement, ILookup<EntryId, Statement> children, int depth)
    {
        var lead = new RichText().PadTo(4 + (2 * Math.Min(depth, DeepestIndent)));
        var body = new RichText();
        if (depth > 0)
        {
            body.Add("↳ ", Style.Dim).Add(Who(view, statement), Style.Bold).Add($" ({Kind(statement)}) ", Style.Dim);
        }

        if (statement.Cue is { } cue)
        {
            body.Add(view.Words(cue), Style.Coming).Add(": ", Style.Dim);
        }

        body.Add(statement.Direct == Directness.Yes ? view.Quoted(statement.Content) : view.Words(statement.Content));
        if (view.Names(statement.Audience) is { } audience)
        {
            body.Add($" (to {audience})", Style.Dim);
        }

        page.Row(lead, body, view.Reference(statement.Id, statement.Content));

        // A cycle of parents cannot be reached from the top, so this ends.
        foreach (var child in children[statement.Id])
        {
            Row(view, page, child, children, depth + 1);
        }
    }

    private static RichText Speaker(RecordView view, Statement statement)
    {
        var text = RichText.Of(Who(view, statement), Style.Bold);
        if (statement.Speaker.Count == 1 && view.Find(statement.Speaker[0]) is { Role: { } role })
        {
            text.Add($", {role}");
        }

        var isWeak = statement.Source is SourceKind.Unnamed or SourceKind.Media;
        text.Add("  ").AddWhole(Kind(statement), isWeak ? Style.Doubt : Style.Dim);
        return statement.Grade == "F6" ? text : text.Add($", {statement.Grade}", Style.Dim);
    }

    private static string Who(RecordView view, Statement statement) => view.Names(statement.Speaker) ?? "speaker not named";

    private static string Kind(Statement statement) => statement.Source switch
    {
        SourceKind.Named => "named source",
        SourceKind.Official => "official source",
        SourceKind.Unnamed => "unnamed source",
        SourceKind.Group => "several as one",
        SourceKind.Media => "media",
        _ => "document",
    };
}
