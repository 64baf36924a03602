namespace Rapporteur.Cli.Coding;

/// <summary>Words to judge: the numbers of the first one and of the one behind the last, from 0.</summary>
internal sealed record StandingTarget(IReadOnlyList<int> Span);
