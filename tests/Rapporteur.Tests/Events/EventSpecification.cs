using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Events;

/// <summary>Runs <c>events.md</c>: a sentence to the event that its record must hold, or to none.</summary>
public sealed class EventSpecification
{
    private static readonly Lazy<ReportReader> Reader = new(static () => ReportReader.Create());

    /// <summary>Text, type, source, target and status of each row.</summary>
    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Events", "events.md")))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 7 && cells[1] != "text" && !cells[1].StartsWith("---", StringComparison.Ordinal))
            {
                rows.Add(cells[1], cells[2], cells[3], cells[4], cells[5]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_what_the_specification_says(string text, string type, string source, string target, string status)
    {
        var record = Reader.Value.Read(new Report { Id = "t", Text = text });

        var found = record.Events.Select(e => Row(record, e)).ToList();
        if (type == "none")
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains($"{type} | {source} | {target} | {status}", found);
        }
    }

    [Fact]
    public void The_specification_has_rows() => Assert.True(Rows().Count >= 80);

    private static string Row(ReportRecord record, Event e) =>
        $"{e.Type} | {Names(record, e.Source)} | {Names(record, e.Target)} | {e.Status.ToString().ToLowerInvariant()}";

    private static string Names(ReportRecord record, IReadOnlyList<EntryId> ids) =>
        string.Join('+', ids.Select(id => record.Actors.First(a => a.Id == id).Name));
}
