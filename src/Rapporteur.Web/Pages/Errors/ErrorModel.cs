namespace Rapporteur.Web.Pages.Errors;

/// <summary>What an error page says.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Detail">What to do about it.</param>
public sealed record ErrorModel(int Status, string Title, string Detail);
