namespace Rapporteur.Web.Pages;

/// <summary>The address asks for something that cannot be; the message says what to write instead.</summary>
internal sealed class BadQueryException(string message) : Exception(message);
