namespace Rapporteur.Cli.Coding;

/// <summary>One line that <c>code --standing</c> writes.</summary>
/// <param name="Id">Name of the line that was read.</param>
/// <param name="Targets">One judgement a target, in the order of the line.</param>
internal sealed record StandingAnswer(string Id, IReadOnlyList<JudgedTarget> Targets);
