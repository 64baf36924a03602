namespace Rapporteur.Dossiers;

/// <summary>Which issues statements bear on: those of the positions that the same sentence of the same report tells.</summary>
public sealed class StatementIssues
{
    private readonly ILookup<(string Report, int Sentence), string> _bySentence;

    private StatementIssues(PositionBoard board) => _bySentence = board.Cells
        .SelectMany(static c => c.Evidence.SelectMany(f => f.Data.Sentences.Select(s => (At: (f.Id.Report, s), c.IssueName))))
        .ToLookup(static p => p.At, static p => p.IssueName);

    /// <summary>Computes the issues of the statements of a dossier.</summary>
    /// <param name="board">The dossier's positions.</param>
    public static StatementIssues Of(PositionBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return new StatementIssues(board);
    }

    /// <summary>Names of the issues that a statement bears on, each once.</summary>
    public IReadOnlyList<string> Of(DossierFinding statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return [.. statement.Data.Sentences.SelectMany(s => _bySentence[(statement.Id.Report, s)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
