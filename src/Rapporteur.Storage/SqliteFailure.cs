using Microsoft.Data.Sqlite;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>Says in words what SQLite's result codes mean for the one who keeps a dossier.</summary>
internal static class SqliteFailure
{
    /// <summary>The failure of a store at a path.</summary>
    public static DossierStoreException Of(SqliteException failure, string path) => failure.SqliteErrorCode switch
    {
        5 or 6 => new($"{path}: another program is writing to the dossier; wait until it is done, and try again", isTransient: true, failure),
        8 => new($"{path}: the dossier may not be written; check the rights of the file and its folder", isTransient: false, failure),
        13 => new($"{path}: the disk is full; free some space and run again, what was kept before is still there", isTransient: true, failure),
        11 => new($"{path}: the dossier is damaged; take the last copy of it, or ingest its reports into a new one", isTransient: false, failure),
        26 => new($"{path}: is no dossier; name another file", isTransient: false, failure),
        14 => new($"{path}: cannot be opened; check that its folder exists and may be written", isTransient: false, failure),
        10 => new($"{path}: the disk failed to read or write ({failure.Message})", isTransient: true, failure),
        _ => new($"{path}: {failure.Message}", isTransient: false, failure),
    };
}
