namespace Rapporteur.Sources.Formats;

/// <summary>A limit of <see cref="SourceOptions"/> was passed.</summary>
/// <param name="message">What is too large and what to do, as a failure says it.</param>
internal sealed class TooLargeException(string message) : Exception(message)
{
    /// <summary>The message for a document larger than <see cref="SourceOptions.MaxBytes"/>.</summary>
    public static TooLargeException Document(SourceOptions options) =>
        new($"is larger than {options.MaxBytes >> 20} MiB; split it into single reports");
}
