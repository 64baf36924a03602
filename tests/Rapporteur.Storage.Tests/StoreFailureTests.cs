using Microsoft.Data.Sqlite;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage.Tests;

public sealed class StoreFailureTests : IDisposable
{
    private readonly TemporaryStore _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public void A_missing_dossier_is_told_with_what_to_do()
    {
        var failure = Assert.Throws<DossierStoreException>(() => _file.Open(mustExist: true));
        Assert.Contains("no such dossier", failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_file.Path));
    }

    [Theory]
    [InlineData("this is a shopping list, not a database; it is long enough to be taken for one, with more than a hundred bytes in it")]
    [InlineData("short")]
    public void Another_file_is_refused_and_left_as_it_is(string content)
    {
        File.WriteAllText(_file.Path, content);
        var failure = Assert.Throws<DossierStoreException>(() => _file.Open());
        Assert.Contains("is no dossier", failure.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_file.Path));
    }

    [Fact]
    public void A_file_that_was_emptied_is_not_taken_for_a_dossier_that_holds_nothing()
    {
        File.WriteAllBytes(_file.Path, []);
        Assert.Contains("is empty and holds no dossier", Assert.Throws<DossierStoreException>(() => _file.Open(mustExist: true)).Message, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(_file.Path).Length);
    }

    [Fact]
    public void Another_database_is_refused_and_left_as_it_is()
    {
        Run("CREATE TABLE recipes (name TEXT)");
        var before = File.ReadAllBytes(_file.Path);
        Assert.Contains("but no dossier", Assert.Throws<DossierStoreException>(() => _file.Open()).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_file.Path));
    }

    [Fact]
    public void A_dossier_of_a_newer_version_is_refused()
    {
        _file.Open().Dispose();
        Run("PRAGMA user_version = 999");
        Assert.Contains("newer rapporteur", Assert.Throws<DossierStoreException>(() => _file.Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_from_before_rules_were_kept_is_brought_up_to_date_and_counts_as_read_by_others()
    {
        using (var store = _file.Open())
        {
            store.Add(Some.Report("aaaaaaaa") with { Rules = "today" }, [], Some.NoLinks);
        }

        Run("DROP TABLE reading_rules; PRAGMA user_version = 1");
        using var again = _file.Open(mustExist: true);
        Assert.Equal(1, again.ReadOtherwise("today"));
        Assert.Null(again.Report("aaaaaaaa")!.Rules);
    }

    [Fact]
    public void A_folder_is_refused() =>
        Assert.Contains("is a folder", Assert.Throws<DossierStoreException>(() => SqliteDossierStore.Open(Path.GetDirectoryName(_file.Path)!)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_folder_is_told() =>
        Assert.Contains("folder exists", Assert.Throws<DossierStoreException>(() => SqliteDossierStore.Open(Path.Combine(_file.Path, "no", "where.db"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_full_disk_stops_the_report_keeps_the_others_and_lets_it_in_once_there_is_space()
    {
        using var store = (SqliteDossierStore)_file.Open();
        Assert.True(store.Add(Some.Report("aaaaaaaa"), [Some.Finding("aaaaaaaa", "m1", "muscat")], Some.NoLinks));

        // A file that may not grow is to SQLite what a full disk is.
        Pragma(store, "max_page_count = 1");
        var large = Some.Report("bbbbbbbb", string.Join(' ', Enumerable.Range(0, 40_000).Select(static i => $"word{i}")));
        var failure = Assert.Throws<DossierStoreException>(() => store.Add(large, [Some.Finding("bbbbbbbb", "m1", "muscat")], Some.NoLinks));
        Assert.Equal((true, $"{_file.Path}: the disk is full; free some space and run again, what was kept before is still there"), (failure.IsTransient, failure.Message));
        Assert.Equal((true, false), (store.Contains("aaaaaaaa"), store.Contains("bbbbbbbb")));
        Assert.Empty(store.Check());

        Pragma(store, "max_page_count = 1000000");
        Assert.True(store.Add(large, [Some.Finding("bbbbbbbb", "m1", "muscat")], Some.NoLinks));
        Assert.Empty(store.Check());
    }

    [Fact]
    public void A_dossier_that_another_program_holds_is_told_and_goes_on_afterwards()
    {
        using var store = (SqliteDossierStore)_file.Open();
        store.Connection.DefaultTimeout = 1;
        using (var other = Connection())
        {
            using var held = other.BeginTransaction(deferred: false);
            var failure = Assert.Throws<DossierStoreException>(() => store.Add(Some.Report("aaaaaaaa"), [], Some.NoLinks));
            Assert.True(failure.IsTransient);
            Assert.Contains("another program is writing", failure.Message, StringComparison.Ordinal);
            Assert.False(store.Contains("aaaaaaaa"));
        }

        Assert.True(store.Add(Some.Report("aaaaaaaa"), [], Some.NoLinks));
        Assert.Empty(store.Check());
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_file_that_was_cut_off_is_told_as_damaged_and_left_as_it_is(double kept)
    {
        Fill(30);
        var bytes = File.ReadAllBytes(_file.Path);
        File.WriteAllBytes(_file.Path, bytes.AsSpan(0, (int)(bytes.Length * kept)).ToArray());
        var before = File.ReadAllBytes(_file.Path);
        Assert.Contains("damaged", Assert.Throws<DossierStoreException>(AddOneMore).Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_file.Path));
    }

    [Fact]
    public void Bytes_that_were_overwritten_within_an_entry_or_a_record_are_found_by_the_check_and_told_by_whoever_reads_them()
    {
        Fill(3);
        Run("UPDATE findings SET data = '{\"label\":' WHERE report = 'report01'; UPDATE readings SET record = x'789c0102' WHERE report = 'report02'");
        using var store = _file.Open(mustExist: true);
        Assert.Equal(2, store.Check().Count);
        Assert.Contains("damaged", Assert.Throws<DossierStoreException>(() => new Dossier(store).Things(FindingLayer.Meeting)).Message, StringComparison.Ordinal);
        Assert.Contains("damaged", Assert.Throws<DossierStoreException>(() => store.Report("report02")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_no_dossier_has_are_told_as_damage()
    {
        Fill(2);
        Run("UPDATE findings SET first_day = 'soon'");
        using var store = _file.Open(mustExist: true);
        Assert.Contains("damaged", Assert.Throws<DossierStoreException>(() => store.Findings(new FindingQuery()).ToList()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(8, "may not be written; check the rights")]
    [InlineData(14, "check that its folder exists and may be written")]
    [InlineData(10, "the disk failed")]
    public void What_the_machine_does_not_allow_is_told_with_what_to_do(int code, string told) =>
        Assert.Contains(told, SqliteFailure.Of(new SqliteException("no", code), "talks.db").Message, StringComparison.Ordinal);

    [Fact]
    public void A_torn_file_is_told_and_not_written_to()
    {
        Fill(30);
        var bytes = File.ReadAllBytes(_file.Path);
        Array.Fill(bytes, (byte)0xA5, 4096, bytes.Length - 4096);
        File.WriteAllBytes(_file.Path, bytes);
        Assert.Contains("damaged", Assert.Throws<DossierStoreException>(AddOneMore).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_that_another_holds_for_long_is_a_passing_failure()
    {
        var failure = SqliteFailure.Of(new SqliteException("busy", 5), "talks.db");
        Assert.True(failure.IsTransient);
        Assert.Contains("another program", failure.Message, StringComparison.Ordinal);
    }

    private static void Pragma(SqliteDossierStore store, string what)
    {
        using var command = store.Connection.CreateCommand();
        command.CommandText = "PRAGMA " + what;
        command.ExecuteNonQuery();
    }

    private void Fill(int reports)
    {
        using var store = _file.Open();
        for (var i = 0; i < reports; i++)
        {
            store.Add(Some.Report($"report{i:00}"), [Some.Finding($"report{i:00}", "m1", "muscat")], Some.NoLinks);
        }
    }

    private void AddOneMore()
    {
        using var store = _file.Open();
        store.Add(Some.Report("aaaaaaaa"), [Some.Finding("aaaaaaaa", "m1", "muscat")], Some.NoLinks);
        _ = new Dossier(store).Things(FindingLayer.Meeting);
    }

    private SqliteConnection Connection()
    {
        var connection = new SqliteConnection($"Data Source={_file.Path};Pooling=False");
        connection.Open();
        return connection;
    }

    private void Run(string sql)
    {
        using var connection = Connection();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
