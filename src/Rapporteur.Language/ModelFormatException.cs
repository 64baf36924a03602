namespace Rapporteur.Language;

/// <summary>A model file is not what it should be: another file, truncated, damaged, or of another version.</summary>
/// <param name="message">What is wrong with it, and where.</param>
/// <param name="inner">What was thrown while reading, if anything.</param>
public sealed class ModelFormatException(string message, Exception? inner = null) : IOException(message, inner);
