using Rapporteur.Records;

namespace Rapporteur.Reading.Statements;

/// <summary>What kind of source stands behind a statement.</summary>
/// <param name="findings">The actors of the report.</param>
internal sealed class SourceKinds(Findings findings)
{
    public SourceKind Of(StatementDraft draft)
    {
        if (draft.IsDocument)
        {
            return SourceKind.Document;
        }

        var kinds = draft.Speaker.Select(id => One(findings.Actors[id])).ToList();
        if (kinds.Count == 0)
        {
            return SourceKind.Unnamed;
        }

        return kinds.Contains(SourceKind.Group) ? SourceKind.Group : kinds[0];
    }

    private static SourceKind One(Actor actor) => actor.Kind switch
    {
        _ when actor.Sector is "MED" or "JOU" && actor.Kind != ActorKind.Person => SourceKind.Media,
        ActorKind.Person => SourceKind.Named,
        ActorKind.Unnamed => SourceKind.Unnamed,
        ActorKind.Group => SourceKind.Group,
        _ => SourceKind.Official,
    };
}
