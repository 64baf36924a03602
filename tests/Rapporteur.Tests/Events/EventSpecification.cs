using Rapporteur.Reading;
using Rapporteur.Records;

namespace Rapporteur.Tests.Events;

/// <summary>Runs <c>events.md</c>: sentences in which nothing happens between parties.</summary>
public sealed class EventSpecification
{
    private static readonly Lazy<ReportReader> Reader = new(static () => ReportReader.Create());

    /// <summary>The text of each row.</summary>
    public static TheoryData<string> Rows() => [.. SpecificationTable.Rows(Path.Combine("Events", "events.md"), 1).Select(static cells => cells[0])];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Reads_no_event(string text) => Assert.Empty(Reader.Value.Read(new Report { Id = "t", Text = text }).Events);
}
