namespace Rapporteur.Reading;

/// <summary>One part of a proposition with its words.</summary>
/// <param name="Role">The part ("agent").</param>
/// <param name="Words">Its words in the sentence.</param>
public readonly record struct ExplainedRole(string Role, string Words);
