namespace Rapporteur.Cli.Tests.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "talks.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_dossier_goes_to_standard_output_or_whole_to_a_file()
    {
        Assert.Equal(0, CommandProcess.Run("ingest", Checkout.Sample("shelved-summit"), "--store", Store).ExitCode);
        var brief = Export("brief");
        Assert.Equal(0, brief.ExitCode);
        Assert.StartsWith("# Brief, ", brief.Text, StringComparison.Ordinal);

        var file = Path.Combine(_folder.Path, "brief.md");
        File.WriteAllText(file, "what stood there before");
        Assert.Equal(0, Export("brief", "--output", file).ExitCode);
        Assert.Equal(brief.Text, File.ReadAllText(file));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*.part"));
        Assert.Contains("holds no report", Export("brief", "--as-of", "2001-01-01").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_done_is_said_plainly()
    {
        Assert.Equal(0, CommandProcess.Run("ingest", Checkout.Sample("shelved-summit"), "--store", Store).ExitCode);
        Assert.Equal(2, Export("papyrus").ExitCode);
        var nowhere = Export("matrix", "--output", Path.Combine(_folder.Path, "no-such-folder", "matrix.csv"));
        Assert.Equal(1, nowhere.ExitCode);
        Assert.Contains("cannot be written", nowhere.Error, StringComparison.Ordinal);
    }

    private RunResult Export(string format, params string[] more) => CommandProcess.Run(["export", "--store", Store, "--as", format, .. more]);
}
