namespace Rapporteur.Dossiers;

/// <summary>A decision that makes no sense: about an entry that is not there, or with a value that its field cannot have.</summary>
/// <param name="message">What is wrong, and what would be right.</param>
public sealed class DecisionException(string message) : Exception(message);
