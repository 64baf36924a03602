using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>Who did a deed that the clause tells without its doer ("was killed in a Turkish strike", "hundreds have been arrested").</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="prior">What the report has told before.</param>
internal sealed class DoerFinder(Findings findings, Parties parties, PriorActs prior)
{
    /// <summary>How many sentences back the authority is still the one that arrests.</summary>
    private const int Reach = 3;

    private readonly Holders _holders = new(findings, parties);

    private readonly Dictionary<string, EntryId> _states = findings.Actors.All.Where(static a => a is { Kind: ActorKind.State, Country: not null })
        .DistinctBy(static a => a.Country).ToDictionary(static a => a.Country!, static a => a.Id);

    /// <summary>The doers, or none.</summary>
    /// <param name="proposition">The act.</param>
    /// <param name="type">Its PLOVER type.</param>
    public IReadOnlyList<EntryId> Of(Proposition proposition, string type)
    {
        // "was condemned in a statement by Oslo"
        if (type is "ACCUSE" or "REJECT" or "SUPPORT" && proposition.Kind == PredicateKind.Verb && VerbSlots.IsPassive(findings.SentenceOf(proposition), proposition.Predicate))
        {
            return WithWhat(proposition);
        }

        if (type is not ("ASSAULT" or "COERCE" or "SANCTION" or "RETREAT" or "MOBILIZE") || proposition.Standing.Status is not (EventStatus.Happened or EventStatus.Ongoing))
        {
            return [];
        }

        if (type == "MOBILIZE")
        {
            // "the army was put on alert": whose it is puts it there.
            var forces = proposition[Role.Content] ?? proposition[Role.Recipient];
            return proposition.Kind == PredicateKind.Verb && parties.AllOf(proposition.Sentence, forces) is { Count: > 0 } own ? own : [];
        }

        if (proposition.Kind == PredicateKind.Verb && type is "ASSAULT" && WithWhat(proposition) is { Count: > 0 } means)
        {
            return means;
        }

        var patient = proposition[Role.Recipient] ?? proposition[Role.Content];
        var suffering = parties.AllOf(proposition.Sentence, patient);
        if (suffering.Count == 0)
        {
            return [];
        }

        if (proposition.Entry?.EventMode == "release" && _holders.Of(proposition.Sentence, patient) is { Count: > 0 } holders)
        {
            return holders;
        }

        return proposition.Kind == PredicateKind.Verb && prior.DoersTo(type, proposition.Sentence, suffering) is { Count: > 0 } before ? before
            : proposition.Entry?.EventMode is "arrest" or "release" ? AuthorityOver(proposition, suffering) : [];
    }

    /// <summary>"died in an Israeli raid", "was killed by a Houthi missile": whose the deed was that did it.</summary>
    private IReadOnlyList<EntryId> WithWhat(Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        foreach (var child in sentence.ChildrenOf(proposition.Predicate))
        {
            if (child > proposition.Predicate && sentence.Tokens[child].Relation is "obl" or "obl:agent"
                && VerbSlots.Preposition(sentence, child) is "in" or "by" or "during" or "with" or "from")
            {
                var argument = new Argument(Role.Cause, [child], new(child, child + 1), null, false);
                var owners = parties.OwnersOf(proposition.Sentence, argument);
                // "in the attack" takes up what was told, "in an attack" tells of another one.
                var isTold = sentence.ChildOf(child, "det") is >= 0 and var article && sentence.Tokens[article].Lemma.ToLowerInvariant() is "the" or "this" or "that";
                owners = owners.Count > 0 || proposition.Entry?.EventType != "ASSAULT" || !isTold ? owners : prior.DoersOf(proposition.Sentence, child, []);
                if (owners.Count > 0)
                {
                    return owners;
                }
            }
        }

        return [];
    }

    /// <summary>People are arrested and freed by the state they are of, else by the authority last spoken of.</summary>
    private IReadOnlyList<EntryId> AuthorityOver(Proposition proposition, IReadOnlyList<EntryId> people)
    {
        if (people.Any(p => findings.Actors[p].Kind == ActorKind.State))
        {
            return [];
        }

        // "was arrested in Lebanon"
        if (parties.AllOf(proposition.Sentence, proposition[Role.Place]) is { Count: > 0 } there && there.All(t => findings.Actors[t].Kind == ActorKind.State))
        {
            return there;
        }

        var country = people.Select(p => findings.Actors[p].Country).FirstOrDefault(static c => c is not null);
        if (country is not null)
        {
            return _states.TryGetValue(country, out var state) ? [state] : [];
        }

        EntryId? best = null;
        for (var s = proposition.Sentence; s >= Math.Max(0, proposition.Sentence - Reach) && best is null; s--)
        {
            foreach (var mention in findings.Actors.In(s))
            {
                var actor = findings.Actors[mention.Actor];
                if ((s < proposition.Sentence || mention.Head < proposition.Predicate) && !people.Contains(actor.Id)
                    && (actor.Kind == ActorKind.State || actor.Sector is "GOV" or "COP"))
                {
                    best = actor.Id;
                }
            }
        }

        return best is { } authority ? [authority] : [];
    }
}
