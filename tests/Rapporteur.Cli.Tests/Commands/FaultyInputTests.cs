using Rapporteur.Cli.Inputs;
using Rapporteur.Cli.Outputs;
using Rapporteur.Reading;
using Rapporteur.Records;
using Rapporteur.Sources;
using Rapporteur.Sources.Web;

namespace Rapporteur.Cli.Tests.Commands;

public sealed class FaultyInputTests
{
    [Fact]
    public void A_fault_in_one_report_is_told_with_its_name_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        string[] inputs = [.. ((string[])["one.txt", "two.txt", "three.txt"]).Select(name => Path.Combine(folder.Path, name))];
        foreach (var input in inputs)
        {
            File.WriteAllText(input, Some.ReportFile);
        }

        using var error = new StringWriter();
        var terminal = new Terminal(Stream.Null, Stream.Null, error, 80, hasColour: false, showsProgress: false, isInputPiped: true);
        var output = new FaultyOutput("two.txt");
        var reading = new InputReading(
            terminal, new Lazy<ReportReader>(() => ReportReader.Create(new ReaderOptions { Model = "fast" })), new SourceOptions(), WebOptions.Default);

        var code = reading.ReadAll(reading.Results(inputs), output, tellsNotes: false);

        Assert.Equal(3, code);
        Assert.Equal(2, output.Taken);
        Assert.Contains("two.txt: not read, InvalidOperationException: out of order", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class FaultyOutput(string faulty) : IRecordOutput
    {
        public int Taken { get; private set; }

        public string? Take(ReportOrigin origin, ReportRecord record)
        {
            if (origin.Input.EndsWith(faulty, StringComparison.Ordinal))
            {
                throw new InvalidOperationException("out of order");
            }

            Taken++;
            return null;
        }
    }
}
