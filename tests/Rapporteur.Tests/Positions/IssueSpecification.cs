using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Positions;

/// <summary>Runs the rows of issues.md.</summary>
public sealed class IssueSpecification
{
    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create());

    /// <summary>Text, proposals of one issue and proposals of different ones, of each row.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var cells in SpecificationTable.Rows(Path.Combine("Positions", "issues.md"), 3))
        {
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Joins_what_is_about_one_thing_and_nothing_else(string text, string together, string apart)
    {
        var record = s_reader.Value.Read(Some.Report(text));

        Assert.True(together == "-" || IssuesOf(record, together).Distinct().Count() == 1, Told(record));
        Assert.True(apart == "-" || IssuesOf(record, apart) is var issues && issues.Distinct().Count() == issues.Count, Told(record));
    }

    [Fact]
    public void The_specification_has_rows() => Assert.True(Rows().Count > 5);

    private static List<EntryId> IssuesOf(ReportRecord record, string proposals) => [.. proposals.Split('/', StringSplitOptions.TrimEntries)
        .Select(words => record.Positions.FirstOrDefault(p => p.Proposal.In(record.Report.Text).Contains(words, StringComparison.Ordinal))?.Issue ?? new EntryId("none: " + words))];

    private static string Told(ReportRecord record) => string.Join("; ", record.Positions.Select(p => $"{p.Issue} \"{p.Proposal.In(record.Report.Text)}\""));
}
