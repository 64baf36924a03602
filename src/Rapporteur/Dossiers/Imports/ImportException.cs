namespace Rapporteur.Dossiers.Imports;

/// <summary>A sheet cannot be taken as a whole; the message says why and what to do.</summary>
public sealed class ImportException(string message) : Exception(message);
