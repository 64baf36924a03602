namespace Rapporteur.Sources.Web;

/// <summary>A document could not be had from the web.</summary>
/// <param name="code">Word for <see cref="SourceFailure.Code"/>.</param>
/// <param name="message">What is the matter and what to do.</param>
internal sealed class WebException(string code, string message) : Exception(message)
{
    /// <summary>Word for <see cref="SourceFailure.Code"/>.</summary>
    public string Code { get; } = code;
}
