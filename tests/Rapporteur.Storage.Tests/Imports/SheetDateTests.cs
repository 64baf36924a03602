using System.Globalization;
using Rapporteur.Dossiers;
using Rapporteur.Dossiers.Imports;

namespace Rapporteur.Storage.Tests.Imports;

public sealed class SheetDateTests : IDisposable
{
    private readonly TemporaryStore _file = new();
    private readonly IDossierStore _store;

    public SheetDateTests() => _store = _file.Open();

    public void Dispose()
    {
        _store.Dispose();
        _file.Dispose();
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-01")]
    [InlineData("2026-03-01T14:30:00Z", "2026-03-01", "2026-03-01")]
    [InlineData("1.3.2026", "2026-03-01", "2026-03-01")]
    [InlineData("03.01.26", "2026-01-03", "2026-01-03")]
    [InlineData("1 March 2026", "2026-03-01", "2026-03-01")]
    [InlineData("March 1, 2026", "2026-03-01", "2026-03-01")]
    [InlineData("Sunday, 1 March 2026", "2026-03-01", "2026-03-01")]
    [InlineData("1-Mar-26", "2026-03-01", "2026-03-01")]
    [InlineData("46082", "2026-03-01", "2026-03-01")]
    [InlineData("March 2026", "2026-03-01", "2026-03-31")]
    [InlineData("2026", "2026-01-01", "2026-12-31")]
    [InlineData("1–5 March 2026", "2026-03-01", "2026-03-05")]
    [InlineData("2026-03-01 to 2026-03-05", "2026-03-01", "2026-03-05")]
    [InlineData("28 February – 2 March 2026", "2026-02-28", "2026-03-02")]
    public void Dates_read_as_people_write_them(string text, string first, string last)
    {
        var (from, to) = DaysOf(null, text)[0];
        Assert.Equal((first, last), (from, to));
    }

    [Fact]
    public void One_date_that_leaves_no_choice_decides_for_the_column()
    {
        Assert.Equal([("2026-04-03", "2026-04-03"), ("2026-03-25", "2026-03-25")], DaysOf(null, "3/4/2026", "25/3/2026"));
        Assert.Equal([("2026-03-04", "2026-03-04"), ("2026-03-25", "2026-03-25")], DaysOf(null, "3/4/2026", "3/25/2026"));
    }

    [Fact]
    public void Where_no_date_decides_the_analyst_is_asked()
    {
        var open = Assert.Throws<ImportException>(() => DaysOf(null, "3/4/2026", "5/5/2026"));
        Assert.Contains("--dates", open.Message, StringComparison.Ordinal);
        Assert.Equal("2026-04-03", DaysOf(DateOrder.DayFirst, "3/4/2026")[0].From);
        Assert.Equal("2026-03-04", DaysOf(DateOrder.MonthFirst, "3/4/2026")[0].From);
        Assert.Throws<ImportException>(() => DaysOf(null, "13/4/2026", "4/13/2026"));
    }

    private List<(string? From, string? To)> DaysOf(DateOrder? order, params string[] dates)
    {
        var import = Tables.Read(_store, Tables.Sheet(["Date | Event", .. dates.Select(static (d, i) => $"{d} | attack no {i}")]), dates: order);
        Assert.Empty(import.Faults);
        return [.. import.Findings.Where(static f => f.Layer == FindingLayer.Event).Select(static f => (Text(f.From), Text(f.To)))];
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
