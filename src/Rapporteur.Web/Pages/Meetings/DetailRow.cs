namespace Rapporteur.Web.Pages.Meetings;

/// <summary>What is told of a meeting beside who, when, where and how far.</summary>
/// <param name="Name">What is told ("mediator").</param>
/// <param name="Value">What is told of it.</param>
/// <param name="Words">The words of the report.</param>
/// <param name="Id">Id of the finding that tells it.</param>
public sealed record DetailRow(string Name, string Value, string Words, string Id);
