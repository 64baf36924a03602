namespace Rapporteur.Exports.Briefs;

/// <summary>One sentence of a brief. Plain text, not yet escaped for any format.</summary>
/// <param name="Text">The sentence with its full stop.</param>
/// <param name="Notes">Numbers of the notes it rests on, from 1, in order.</param>
internal sealed record BriefSentence(string Text, IReadOnlyList<int> Notes);
