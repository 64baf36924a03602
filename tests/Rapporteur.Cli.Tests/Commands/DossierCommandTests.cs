using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Rapporteur.Storage;

namespace Rapporteur.Cli.Tests.Commands;

/// <summary>The commands of a dossier, each in a process of its own.</summary>
public sealed class DossierCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "talks.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Samples_are_ingested_once_and_every_view_opens()
    {
        Assert.Contains("5 new, 0 known already, 0 failed", Run(0, "ingest", "samples/caucasus-treaty.txt", "samples/cyprus-informal.txt", "samples/shelved-summit.txt", "samples/sudan-jeddah.txt", "samples/tariff-truce.txt").Error, StringComparison.Ordinal);
        Assert.Contains("0 new, 1 known already", Run(0, "ingest", "samples/shelved-summit.txt").Error, StringComparison.Ordinal);
        foreach (var view in (string[])["timeline", "meetings", "positions", "conditions", "actors", "statements"])
        {
            using var json = JsonDocument.Parse(Run(0, view, "--format", "json").Text);
            Assert.NotEmpty(json.RootElement.EnumerateArray());
        }

        using var meetings = JsonDocument.Parse(Run(0, "meetings", "--format", "json").Text);
        var id = meetings.RootElement[0].GetProperty("id").GetString()!;
        Assert.Contains("sentence", Run(0, "why", id).Text, StringComparison.Ordinal);
        Run(0, "reject", id, "--why", "no such meeting");
        using var fewer = JsonDocument.Parse(Run(0, "meetings", "--format", "json").Text);
        Assert.Equal(meetings.RootElement.GetArrayLength() - 1, fewer.RootElement.GetArrayLength());
        Assert.Contains("no such meeting", Run(0, "log").Text, StringComparison.Ordinal);
        Assert.Contains("0 read differently now, 5 as before", Run(0, "reread").Error, StringComparison.Ordinal);
        Assert.Contains("sound", Run(0, "check").Error, StringComparison.Ordinal);

        // A meeting told twice by its reports is rejected by several decisions and comes back by one number.
        Run(0, "undo", "1");
        using var again = JsonDocument.Parse(Run(0, "meetings", "--format", "json").Text);
        Assert.Equal(meetings.RootElement.GetArrayLength(), again.RootElement.GetArrayLength());
    }

    [Fact]
    public void A_table_beside_the_reports_of_a_folder_is_passed_over_and_said_to_be()
    {
        using var folder = new TemporaryFolder();
        folder.Write("talks.txt", "date: 2026-03-02\n\nEnvoys of Peru and Chile met in Lima on Monday.\n");
        folder.Write("index.csv", "file,date,outlet\ntalks.txt,2026-03-02,\"Post, said the editor, announced talks\"\n");

        var result = Run(0, "ingest", folder.Path);
        Assert.Contains("index.csv: passed over, its name is none of a report", result.Error, StringComparison.Ordinal);
        Assert.Contains("1 new, 0 known already, 0 failed", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_other_models_or_tables_read_is_told_by_every_command_until_it_is_read_anew()
    {
        Assert.DoesNotContain("other models", Run(0, "ingest", "samples/shelved-summit.txt").Error, StringComparison.Ordinal);
        using (var store = SqliteDossierStore.Open(Store, mustExist: true))
        {
            store.Confirm(Assert.Single(store.Reports()).Record.Report.Id, "older");
        }

        var line = $"1 report was read with other models or tables; run 'rapporteur reread --store {Store}'";
        foreach (var command in (string[][])[["check"], ["meetings"], ["timeline"], ["ingest", "samples/shelved-summit.txt"], ["export", "--as", "jsonl"]])
        {
            Assert.Contains(line, Run(0, command).Error, StringComparison.Ordinal);
        }

        Run(0, "reread");
        Assert.DoesNotContain("other models", Run(0, "check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_done_is_said_plainly()
    {
        Assert.Contains("no such dossier", Run(1, "meetings").Error, StringComparison.Ordinal);
        Run(0, "ingest", "samples/shelved-summit.txt");
        Assert.Contains("no entry", Run(2, "why", "abcdef01/m1").Error, StringComparison.Ordinal);
        Assert.Contains("Say since when", Run(2, "changes").Error, StringComparison.Ordinal);
        Assert.Contains("no reliability", Run(2, "grade", "The Gazette", "Z").Error, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(_folder.Path, "broken.pdf"), "%PDF-1.7 and nothing");
        Assert.Contains("0 new, 1 known already, 1 failed", Run(3, "ingest", "samples/shelved-summit.txt", Path.Combine(_folder.Path, "broken.pdf")).Error, StringComparison.Ordinal);
    }

    /// <summary>A short form of the fault test in docs/measurements.md: killed at random moments, nothing is lost and nothing is there twice.</summary>
    [Fact]
    public void An_ingest_that_is_killed_goes_on_where_it_was()
    {
        var reports = Directory.CreateDirectory(Path.Combine(_folder.Path, "reports")).FullName;
        for (var i = 0; i < 60; i++)
        {
            File.WriteAllText(
                Path.Combine(reports, $"{i:00}.txt"),
                $"title: Round {i}\noutlet: The Gazette\ndate: 2026-03-{(i % 28) + 1:00}\n\nEnvoys of Norway and Kenya met in Oslo for round {i} of the talks. Kenya rejected the truce, a spokesman said.\n");
        }

        var random = new Random(11);
        for (var i = 0; i < 3; i++)
        {
            using var process = Start("ingest", reports);
            if (!process.WaitForExit(TimeSpan.FromMilliseconds(300 + random.Next(1500))))
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }

        Run(0, "ingest", reports);
        Assert.Contains("sound", Run(0, "check").Error, StringComparison.Ordinal);
        Assert.Contains("0 new, 60 known already", Run(0, "ingest", reports).Error, StringComparison.Ordinal);
        var hits = Run(0, "search", "spokesman", "--limit", "1000", "--format", "csv").Text;
        Assert.Equal(61, hits.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Two_ingests_at_once_keep_each_report_once()
    {
        var reports = Directory.CreateDirectory(Path.Combine(_folder.Path, "reports")).FullName;
        for (var i = 0; i < 12; i++)
        {
            File.WriteAllText(Path.Combine(reports, $"{i:00}.txt"), $"title: Round {i}\noutlet: The Gazette\ndate: 2026-03-{i + 1:00}\n\nEnvoys of Norway and Kenya met in Oslo for round {i} of the talks.\n");
        }

        Process[] both = [Start("ingest", reports), Start("ingest", reports)];
        foreach (var process in both)
        {
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            process.Dispose();
        }

        Assert.Contains("sound", Run(0, "check").Error, StringComparison.Ordinal);
        Assert.Contains("0 new, 12 known already", Run(0, "ingest", reports).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_that_cannot_be_used_ends_every_command_with_a_message_and_not_with_nothing_wrong()
    {
        File.WriteAllText(Store, "not a database, and long enough to be taken for one: " + new string('x', 200));
        foreach (var command in (string[][])[["check"], ["meetings"], ["ingest", "samples/shelved-summit.txt"], ["reject", "abcdef01/m1"], ["reread"]])
        {
            Assert.Contains("is no dossier; name another file", Run(1, command).Error, StringComparison.Ordinal);
        }

        File.Delete(Store);
        using (SqliteDossierStore.Open(Store))
        {
        }

        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={Store};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 999";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer rapporteur", Run(1, "meetings").Error, StringComparison.Ordinal);
        Assert.Contains("update the program", Run(1, "ingest", "samples/shelved-summit.txt").Error, StringComparison.Ordinal);
    }

    private RunResult Run(int exit, params string[] arguments)
    {
        var result = CommandProcess.Run([.. arguments, "--store", Store]);
        Assert.True(result.ExitCode == exit, string.Create(CultureInfo.InvariantCulture, $"{string.Join(' ', arguments)}: {result.ExitCode}\n{result.Error}"));
        return result;
    }

    private Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = Checkout.Root };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Rapporteur.Cli.dll"), .. arguments, "--store", Store])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
