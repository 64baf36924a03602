using System.Data.Common;

namespace Rapporteur.Storage;

/// <summary>What differs between the databases that keep dossiers; all else is the same SQL. Parameters are $1, $2 and so on in both.</summary>
internal sealed record SqlDialect
{
    /// <summary>Column that numbers the sentences.</summary>
    public required string SentenceNumber { get; init; }

    /// <summary>Statement that finds sentences: $1 the query as <see cref="SearchText"/> makes it, $2 the limit; report, sentence, text.</summary>
    public required string Search { get; init; }

    /// <summary>What people typed, as the database wants it; null where nothing is asked for.</summary>
    public required Func<string, string?> SearchText { get; init; }

    /// <summary>Adds a parameter of the given number to a command.</summary>
    public required Action<DbCommand, int> AddParameter { get; init; }

    /// <summary>Problems of the database itself.</summary>
    public required Func<DbConnection, IReadOnlyList<string>> CheckDatabase { get; init; }

    /// <summary>Statement that makes writers take turns, run at the start of each transaction that writes; empty where the database does.</summary>
    public string TakeTurn { get; init; } = string.Empty;

    /// <summary>What a failure means for the one who keeps the dossier.</summary>
    public required Func<DbException, string, Rapporteur.Dossiers.DossierStoreException> Failure { get; init; }
}
