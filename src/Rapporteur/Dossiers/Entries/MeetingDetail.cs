namespace Rapporteur.Dossiers;

/// <summary>What a report tells of a meeting beside who, when, where and how far.</summary>
/// <param name="Name">What is told: level, form, round, host, mediator, prepares, offered by, called off by, put off by, refused by, why.</param>
/// <param name="Value">What is told of it: a word, a number, names.</param>
/// <param name="Words">The words of the report that tell it.</param>
public sealed record MeetingDetail(string Name, string Value, string Words);
