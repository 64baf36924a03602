using Rapporteur.Dossiers;
using Rapporteur.Web.Shared;

namespace Rapporteur.Web.Pages.Actors;

/// <summary>The actors, those whom most reports name first.</summary>
/// <param name="Rows">The actors.</param>
/// <param name="Paging">Which of how many.</param>
/// <param name="Party">The name or code that is asked for, or null.</param>
/// <param name="Kind">The kind that is asked for, or null.</param>
public sealed record ActorsModel(IReadOnlyList<ActorRow> Rows, Paging Paging, string? Party, string? Kind) : IPaged
{
    /// <summary>The model of a snapshot.</summary>
    public static ActorsModel Of(DossierSnapshot snapshot, string? party, string? kind, int page)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        var name = party is null ? null : new PartyName(party);
        var wanted = snapshot.Actors.All.Where(a => name?.Fits(a.Thing) != false && (kind is null || a.Thing.Most(static d => d.Kind) == kind)).ToList();
        var paging = new Paging(page, wanted.Count);
        return new ActorsModel([.. paging.Of(wanted).Select(ActorRow.Of)], paging, party, kind);
    }
}
