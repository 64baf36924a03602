namespace Rapporteur.Sources.Tests.Folders;

public sealed class FolderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sources").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Files_come_in_ordinal_order_and_a_broken_one_stops_none()
    {
        Put("b.html", "<p>Second.</p>");
        Put("Z.txt", "First.");
        Put("c.txt", "");
        Put("d", "<html><p>Third.");
        Put("inner/a.txt", "Last.");
        Put("inner2/a.txt", "Very last.");
        Put(".hidden.txt", "Never.");

        var results = Read(_folder);

        Assert.Equal(
            ["Z.txt", "b.html", "c.txt", "d", "inner/a.txt", "inner2/a.txt"],
            results.Select(r => Path.GetRelativePath(_folder, r.Input).Replace('\\', '/')));
        Assert.Equal(
            ["First.", "Second.", "empty", "Third.", "Last.", "Very last."],
            results.Select(r => r.IsReport ? r.Report.Text : r.Failure.Code));
    }

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        Put("inner/a.txt", "Once.");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "inner", "loop"), _folder);

        Assert.Single(Read(_folder));
    }

    [Fact]
    public void A_folder_without_files_says_so()
    {
        var failure = Assert.Single(Read(_folder)).Failure!;

        Assert.Equal("no-reports", failure.Code);
        Assert.StartsWith(_folder, failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_beside_the_reports_of_a_folder_is_passed_over_and_read_only_where_it_is_named()
    {
        Put("a.txt", "One.");
        Put("index.csv", "file,outlet\na.txt,Post");
        Put("README.md", "What this is.");
        Put("scores.json", "{\"scores\": [1, 2]}");

        Assert.Equal(
            ["README.md: no-report-name", "a.txt", "index.csv: no-report-name", "scores.json: no-body"],
            Read(_folder).Select(r => Path.GetFileName(r.Input) + (r.Failure is { IsPassedOver: true } beside ? $": {beside.Code}" : "")));
        Assert.True(Assert.Single(Read(Path.Combine(_folder, "index.csv"))).IsReport);
        Assert.False(Assert.Single(Read(Path.Combine(_folder, "scores.json"))).Failure!.IsPassedOver);
    }

    [Fact]
    public void A_folder_with_nothing_but_what_is_passed_over_says_that_it_holds_no_reports()
    {
        Put("index.csv", "file,outlet");

        Assert.Equal(["no-report-name", "no-reports"], Read(_folder).Select(r => r.Failure!.Code));
    }

    [Fact]
    public void Reading_ends_where_it_is_cancelled()
    {
        Put("a.txt", "One.");
        Put("b.txt", "Two.");
        using var cancellation = new CancellationTokenSource();
        using var results = ReportSource.ReadAll(_folder, null, cancellation.Token).GetEnumerator();

        Assert.True(results.MoveNext());
        cancellation.Cancel();

        Assert.Throws<OperationCanceledException>(() => results.MoveNext());
    }

    [Fact]
    public void A_file_that_is_missing_is_a_failure() =>
        Assert.Equal("missing", Assert.Single(Read(Path.Combine(_folder, "none.html"))).Failure!.Code);

    private static List<SourceResult> Read(string path) =>
        [.. ReportSource.ReadAll(path, null, TestContext.Current.CancellationToken)];

    private void Put(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
