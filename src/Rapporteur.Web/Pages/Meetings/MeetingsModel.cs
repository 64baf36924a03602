using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Meetings;

/// <summary>Meetings in order of their day, one page of them.</summary>
/// <param name="Rows">The meetings.</param>
/// <param name="Paging">Which of how many.</param>
/// <param name="Stages">How many there are of each stage, whatever is filtered.</param>
/// <param name="Stage">The stage that is asked for, or null.</param>
/// <param name="Party">The party that is asked for, or null.</param>
/// <param name="IsOldestFirst">Whether the oldest are asked for first.</param>
public sealed record MeetingsModel(
    IReadOnlyList<MeetingRow> Rows, Paging Paging, IReadOnlyList<StageCount> Stages, MeetingStage? Stage, string? Party, bool IsOldestFirst) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="party">Part of a name, or the code of a state; null for all.</param>
    /// <param name="stage">A stage; null for all.</param>
    /// <param name="isOldestFirst">The oldest first.</param>
    /// <param name="page">Number of the page, from 1.</param>
    public static MeetingsModel Of(DossierSnapshot snapshot, string? party, MeetingStage? stage, bool isOldestFirst, int page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var name = party is null ? null : new PartyName(party);
        var things = snapshot.Dossier.Things(FindingLayer.Meeting).Where(t => name?.Fits(t) != false).ToList();
        var lives = things.ConvertAll(t => (Thing: t, Life: MeetingLife.Of(t, snapshot.LastDay)));
        var wanted = lives.Where(l => stage is null || l.Life.Stage == stage).ToList();
        var paging = new Paging(page, wanted.Count);
        return new MeetingsModel(
            [.. paging.Of(isOldestFirst ? wanted : Enumerable.Reverse(wanted)).Select(l => MeetingRow.Of(snapshot, l.Thing, l.Life))],
            paging,
            [.. Enum.GetValues<MeetingStage>().Select(s => new StageCount(s, lives.Count(l => l.Life.Stage == s)))],
            stage,
            party,
            isOldestFirst);
    }
}
