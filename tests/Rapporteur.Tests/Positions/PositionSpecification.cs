using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Positions;

/// <summary>Runs the rows of positions.md.</summary>
public sealed class PositionSpecification
{
    private static readonly Lazy<ReportReader> s_reader = new(static () => ReportReader.Create());

    /// <summary>Sentence and expected positions of each row of the sections that run.</summary>
    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Positions", "positions.md")))
        {
            if (line.StartsWith("## Not yet", StringComparison.Ordinal))
            {
                break;
            }

            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 4 && cells[1] != "sentence" && !cells[1].StartsWith('-'))
            {
                rows.Add(cells[1], cells[2]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_what_the_specification_says(string sentence, string expected)
    {
        var record = s_reader.Value.Read(Some.Report(sentence));

        var found = record.Positions.Select(position => Told(record, position));

        Assert.Equal(expected == "none" ? "" : expected, string.Join("; ", found));
    }

    [Fact]
    public void The_specification_has_rows() => Assert.True(Rows().Count > 200);

    private static string Told(ReportRecord record, Position position)
    {
        var told = $"{Names(record, position.Holder)} {position.Stance.ToString().ToLowerInvariant()} \"{position.Proposal.In(record.Report.Text)}\"";
        return position.By.Count == 0 ? told : $"{told} by {Names(record, position.By)}";
    }

    private static string Names(ReportRecord record, IReadOnlyList<EntryId> ids) =>
        string.Join(" and ", ids.Select(id => record.Actors.First(actor => actor.Id == id).Name));
}
