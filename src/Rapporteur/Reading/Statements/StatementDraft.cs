using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Statements;

/// <summary>A statement before it is numbered and graded.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Audience">To whom.</param>
/// <param name="Cue">The word that reports it, or null.</param>
/// <param name="Content">The reported words.</param>
/// <param name="Sentence">Sentence of the cue, else of the content.</param>
/// <param name="Proposition">The reporting proposition, or null.</param>
/// <param name="IsDocument">Whether a text speaks ("the statement said").</param>
/// <param name="Rule">The rule that decided.</param>
internal sealed record StatementDraft(
    IReadOnlyList<EntryId> Speaker,
    IReadOnlyList<EntryId> Audience,
    TextSpan? Cue,
    TextSpan Content,
    int Sentence,
    Proposition? Proposition,
    bool IsDocument,
    string Rule);
