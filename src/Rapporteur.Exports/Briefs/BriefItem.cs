namespace Rapporteur.Exports.Briefs;

/// <summary>One item of a section: a heading of few words, where it has one, and its sentences.</summary>
/// <param name="Heading">Heading, or null.</param>
/// <param name="Sentences">Sentences; at least one.</param>
internal sealed record BriefItem(string? Heading, IReadOnlyList<BriefSentence> Sentences);
