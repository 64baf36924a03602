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
    public void A_folder_is_refused() =>
        Assert.Contains("is a folder", Assert.Throws<DossierStoreException>(() => SqliteDossierStore.Open(Path.GetDirectoryName(_file.Path)!)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_folder_is_told() =>
        Assert.Contains("folder exists", Assert.Throws<DossierStoreException>(() => SqliteDossierStore.Open(Path.Combine(_file.Path, "no", "where.db"))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_full_disk_stops_the_report_and_keeps_the_others()
    {
        using (var store = _file.Open())
        {
            store.Add(Some.Report("aaaaaaaa"), [], Some.NoLinks);
        }

        // A file that may not grow is to SQLite what a full disk is.
        using (var connection = Connection())
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA max_page_count = 1";
            var pages = (long)command.ExecuteScalar()!;
            var failure = Assert.Throws<SqliteException>(() => Fill(connection));
            Assert.True(pages > 0);
            Assert.Contains("disk is full", SqliteFailure.Of(failure, "talks.db").Message, StringComparison.Ordinal);
        }

        using var again = _file.Open();
        Assert.True(again.Contains("aaaaaaaa"));
        Assert.Empty(again.Check());
    }

    [Fact]
    public void A_torn_file_is_told_and_not_written_to()
    {
        using (var store = _file.Open())
        {
            for (var i = 0; i < 30; i++)
            {
                store.Add(Some.Report($"report{i:00}"), [Some.Finding($"report{i:00}", "m1", "muscat")], Some.NoLinks);
            }
        }

        var bytes = File.ReadAllBytes(_file.Path);
        Array.Fill(bytes, (byte)0xA5, 4096, bytes.Length - 4096);
        File.WriteAllBytes(_file.Path, bytes);
        var failure = Assert.Throws<DossierStoreException>(() =>
        {
            using var store = _file.Open();
            store.Add(Some.Report("aaaaaaaa"), [], Some.NoLinks);
        });
        Assert.Contains("damaged", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_that_another_holds_for_long_is_a_passing_failure()
    {
        var failure = SqliteFailure.Of(new SqliteException("busy", 5), "talks.db");
        Assert.True(failure.IsTransient);
        Assert.Contains("another program", failure.Message, StringComparison.Ordinal);
    }

    private static void Fill(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO reports SELECT hex(randomblob(500)), 'x', NULL, NULL, NULL, NULL, 'x', 'x' FROM readings, readings, readings UNION ALL SELECT hex(randomblob(50000)), 'x', NULL, NULL, NULL, NULL, 'x', 'x'";
        command.ExecuteNonQuery();
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
