using Npgsql;
using Rapporteur.Dossiers;

namespace Rapporteur.Storage;

/// <summary>Says in words what PostgreSQL's states mean for the one who keeps a dossier.</summary>
internal static class PostgresFailure
{
    /// <summary>The failure of a store.</summary>
    public static DossierStoreException Of(NpgsqlException failure, string name) => failure.SqlState switch
    {
        "28P01" or "28000" => new($"{name}: the server does not know this user or password", isTransient: false, failure),
        "3D000" => new($"{name}: there is no such database; 'createdb' makes one", isTransient: false, failure),
        "42501" => new($"{name}: this user may not do that; ask the database's owner for the right", isTransient: false, failure),
        "53100" => new($"{name}: the server's disk is full; what was kept before is still there", isTransient: true, failure),
        "40001" or "40P01" or "55P03" => new($"{name}: another program is writing to the dossier; try again", isTransient: true, failure),
        "57P01" or "57P03" or null => new($"{name}: the server does not answer ({failure.Message}); check that it runs, and try again", isTransient: true, failure),
        _ => new($"{name}: {failure.Message}", isTransient: false, failure),
    };
}
