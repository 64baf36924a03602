using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Events;

/// <summary>Runs <c>constructions.md</c>: a sentence to what is stated in it and what happens in it.</summary>
public sealed class ConstructionSpecification
{
    private static readonly Lazy<ReportReader> Reader = new(static () => ReportReader.Create());

    /// <summary>Text, statement and event of each row.</summary>
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var cells in SpecificationTable.Rows(Path.Combine("Events", "constructions.md"), 3))
        {
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void States_and_tells_what_the_specification_says(string text, string statement, string told)
    {
        var record = Reader.Value.Read(new Report { Id = "t", Text = text });

        Holds(statement, [.. record.Statements.Select(s => $"{Names(record, s.Speaker)}: {s.Content.In(text)}")]);
        Holds(told, [.. record.Events.Select(e => $"{e.Type} {Names(record, e.Source)} > {Names(record, e.Target)} {RecordNames.Of(e.Status)}")]);
    }

    private static void Holds(string wanted, List<string> found)
    {
        if (wanted == "-")
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(wanted, found);
        }
    }

    private static string Names(ReportRecord record, IReadOnlyList<EntryId> ids) =>
        string.Join('+', ids.Select(id => record.Actors.First(a => a.Id == id).Name));
}
