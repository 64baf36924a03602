namespace Rapporteur.Language;

/// <summary>A name found in a sentence.</summary>
/// <param name="Range">The tokens of the name, titles excluded.</param>
/// <param name="Type">Its kind.</param>
public readonly record struct EntityMention(TokenRange Range, EntityType Type);
