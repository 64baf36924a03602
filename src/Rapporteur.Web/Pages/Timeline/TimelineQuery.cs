using Rapporteur.Dossiers;

namespace Rapporteur.Web.Pages.Timeline;

/// <summary>What a timeline is asked for.</summary>
/// <param name="Party">A party, or null for all.</param>
/// <param name="Layer">Meeting or Event, or null for both.</param>
/// <param name="From">Only what is not over before that day, or null.</param>
/// <param name="To">Only what begins on that day or before, or null.</param>
/// <param name="IsConfirmed">Only what is confirmed.</param>
/// <param name="IsOldestFirst">The oldest first.</param>
/// <param name="Weeks">Weeks that the lanes show, where no first day is asked for.</param>
public sealed record TimelineQuery(string? Party, FindingLayer? Layer, DateOnly? From, DateOnly? To, bool IsConfirmed, bool IsOldestFirst, int Weeks);
