namespace Rapporteur.Training.Coreference;

/// <summary>A mention of an event.</summary>
/// <param name="Id">Its name, the only one of the file.</param>
/// <param name="Lemma">Lemma of its head.</param>
/// <param name="Head">Its head as written.</param>
/// <param name="Tokens">Its words, counted in the document.</param>
/// <param name="Chain">The event it is known to be of.</param>
internal sealed record EventMention(string Id, string Lemma, string Head, IReadOnlyList<int> Tokens, string Chain);
