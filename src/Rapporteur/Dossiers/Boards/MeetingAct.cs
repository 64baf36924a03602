namespace Rapporteur.Dossiers;

/// <summary>An act that is a meeting told once more: that two parties conferred.</summary>
/// <param name="Meeting">The meeting, in whose row views show it.</param>
/// <param name="Act">The act.</param>
/// <param name="Why">Why they are thought to be one, in words.</param>
public sealed record MeetingAct(Thing Meeting, Thing Act, string Why);
