using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading;

/// <summary>Which proposition each entry of the record was read from, for those who ask why.</summary>
public sealed class Grounds
{
    private readonly Dictionary<EntryId, Proposition> _propositions = [];
    private readonly Dictionary<(int Sentence, int Predicate), EntryId> _statements = [];

    /// <summary>Notes that the entry was read from the proposition.</summary>
    public void Add(EntryId entry, Proposition proposition) => _propositions.TryAdd(entry, proposition);

    /// <summary>The proposition an entry was read from, or null where a reader decided without one.</summary>
    public Proposition? Of(EntryId entry) => _propositions.GetValueOrDefault(entry);

    /// <summary>Notes that the proposition reports the statement.</summary>
    internal void AddStatement(Proposition cue, EntryId statement) => _statements.TryAdd((cue.Sentence, cue.Predicate), statement);

    /// <summary>The statement that the proposition reports, or null.</summary>
    internal EntryId? StatementOf(Proposition cue) =>
        _statements.TryGetValue((cue.Sentence, cue.Predicate), out var id) ? id : null;
}
