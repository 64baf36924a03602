using System.Text.Json;

namespace Rapporteur.Cli.Tests.Commands;

public sealed class KnowledgeCommandTests : IDisposable
{
    private const string Dump = "tests/Rapporteur.Tests/Importing/wikidata.jsonl";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_report_is_read_with_what_was_imported()
    {
        var report = Path.Combine(_folder.Path, "report.txt");
        File.WriteAllText(report, "The Varonian Liberation Army attacked Kenya on Monday, Lena Korvat said.\n");
        var imported = CommandProcess.Run("knowledge", "import", Dump, "--output", Path.Combine(_folder.Path, "more"));

        Assert.Equal(0, imported.ExitCode);
        Assert.Contains("10 entities read", imported.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Varonian Liberation Army|VRN|REB", Actors("read", report, "--format", "json"));
        Assert.Contains("Varonian Liberation Army|VRN|REB", Actors("read", report, "--format", "json", "--knowledge", Path.Combine(_folder.Path, "more")));
    }

    [Fact]
    public void What_is_no_dump_is_told_and_fails()
    {
        var broken = Path.Combine(_folder.Path, "broken.json");
        File.WriteAllText(broken, "no json at all\n\0\u0001\n");
        var result = CommandProcess.Run("knowledge", "import", broken, "--output", Path.Combine(_folder.Path, "none"));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("hold no JSON and were passed over", result.Error, StringComparison.Ordinal);
        var missing = CommandProcess.Run("knowledge", "import", Path.Combine(_folder.Path, "missing.json"), "--output", Path.Combine(_folder.Path, "none"));
        Assert.Equal(1, missing.ExitCode);
        Assert.Contains("missing.json", missing.Error, StringComparison.Ordinal);
    }

    private static List<string> Actors(params string[] arguments)
    {
        using var record = JsonDocument.Parse(CommandProcess.Run(arguments).Text);
        return [.. record.RootElement.GetProperty("actors").EnumerateArray().Select(static a => $"{a.GetProperty("name")}|{a.GetProperty("country")}|{a.GetProperty("sector")}")];
    }
}
