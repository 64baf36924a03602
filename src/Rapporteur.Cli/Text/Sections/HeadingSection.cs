using Rapporteur.Records;

namespace Rapporteur.Cli.Text.Sections;

/// <summary>Title, where and when it appeared, and how much was found.</summary>
internal sealed class HeadingSection : IRecordSection
{
    /// <inheritdoc/>
    public void Write(RecordView view, Page page)
    {
        var report = view.Record.Report;
        page.Row(new RichText(), RichText.Of(report.Title ?? "Report without a title", Style.Bold));
        string?[] origin =
        [
            report.Outlet, report.Byline, report.Published is { } day ? DateText.Of(day) : "no date",
        ];
        page.Row(new RichText(), RichText.Of(string.Join(" · ", origin.Where(x => x is not null)), Style.Dim));
        if (report.Url is { } url)
        {
            page.Row(new RichText(), RichText.Of(url, Style.Dim));
        }

        page.Blank();
        page.Row(new RichText(), Counts(view.Record));
    }

    private static RichText Counts(ReportRecord record)
    {
        var positions = Count(record.Positions.Count, "position");
        if (record.Issues.Count > 0)
        {
            positions += $" on {Count(record.Issues.Count, "issue")}";
        }

        string[] counts =
        [
            Count(record.Sentences.Count, "sentence"), Count(record.Actors.Count, "actor"), Count(record.Meetings.Count, "meeting"),
            positions, Count(record.Statements.Count, "statement"), Count(record.Events.Count, "event"),
        ];
        var text = new RichText();
        foreach (var count in counts)
        {
            text.Add(text.IsEmpty ? "" : " · ", Style.Dim).AddWhole(count);
        }

        return text;
    }

    private static string Count(int number, string noun) => number == 1 ? $"1 {noun}" : $"{number} {noun}s";
}
