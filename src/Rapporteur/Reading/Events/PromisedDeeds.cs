using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Events;

/// <summary>With whom a promise is made whose own words name nobody: whomever the promised deed is for ("agreed to send grain to Yemen").</summary>
/// <param name="findings">The findings.</param>
/// <param name="parties">Actors behind arguments.</param>
/// <param name="sides">Who acts for one side.</param>
/// <param name="words">Which verbs end or block something.</param>
/// <remarks>PLOVER counts a promise of help, of yielding or of cooperation as an agreement with whoever is to have it.</remarks>
internal sealed class PromisedDeeds(Findings findings, Parties parties, Sides sides, WordClasses words)
{
    /// <summary>How far below the promised deed its party may hang.</summary>
    private const int Depth = 5;

    private readonly PlaceStates _places = new(findings);

    /// <summary>The parties, or none.</summary>
    public IReadOnlyList<EntryId> Of(Proposition promise, IReadOnlyList<EntryId> source)
    {
        // Who is committed to something promises it to nobody in particular.
        if (promise[Role.Content] is not { IsClause: true } content || promise.Lemma is "commit" or "committed" or "commitment")
        {
            return [];
        }

        foreach (var head in content.Heads)
        {
            if (IsHostile(promise.Sentence, head))
            {
                return [];
            }

            var deed = findings.PropositionsOf(promise.Sentence).FirstOrDefault(p => (p.Predicate == head || p.LightVerb == head) && p.Entry?.EventType is not null);
            foreach (var role in (ReadOnlySpan<Role>)[Role.Recipient, Role.Counterpart])
            {
                if (Others(parties.AllOf(promise.Sentence, deed?[role]), source) is { Count: > 0 } named)
                {
                    return named;
                }
            }

            foreach (var isOfPlace in (ReadOnlySpan<bool>)[false, true])
            {
                // "ready to meet in Jeddah" promises nothing to those in whose town it is.
                if (isOfPlace && findings.PropositionsOf(promise.Sentence).Any(p => p.Entry?.Encounter is not null && content.Range.Contains(p.Predicate)))
                {
                    return [];
                }

                if (Below(findings.SentenceOf(promise), head, source, isOfPlace, isDoneToObject: deed is not null) is { Count: > 0 } found)
                {
                    return found;
                }
            }
        }

        return [];
    }

    /// <summary>"agreed to bomb Sanaa", "pledged to cut off aid": no promise to whom it befalls.</summary>
    private bool IsHostile(int sentence, int deed) => findings.PropositionsOf(sentence).Any(p => (p.Predicate == deed || p.LightVerb == deed)
        && p.Entry?.EventType is "ASSAULT" or "COERCE" or "SANCTION" or "THREATEN" or "ACCUSE" or "REJECT" or "PROTEST" or "MOBILIZE" or "REQUEST")
        || words.Is("hostile", findings.Text.Sentences[sentence].Tokens[deed]);

    /// <summary>The nearest parties in the deed's own clause: its objects and whom its prepositions name, or last those in whose country it is to be.</summary>
    private List<EntryId> Below(Sentence sentence, int head, IReadOnlyList<EntryId> source, bool isOfPlace, bool isDoneToObject)
    {
        List<int> level = [head];
        for (var depth = 0; depth < Depth && level.Count > 0; depth++)
        {
            var next = new List<int>();
            foreach (var token in level)
            {
                foreach (var child in sentence.ChildrenOf(token))
                {
                    var isIn = VerbSlots.Preposition(sentence, child) is "in" or "at" or "near" or "inside" or "within" or "across";
                    var isPart = sentence.Tokens[child].Relation is "obj" or "iobj" or "obl" or "nmod" or "nmod:poss" or "xcomp" or "compound" or "amod" or "conj" or "appos" or "advcl";
                    if (isPart && (isOfPlace || !isIn) && VerbSlots.Preposition(sentence, child) is not ("against" or "without" or "despite" or "after" or "before" or "under" or "by" or "since" or "until" or "amid" or "alongside"))
                    {
                        next.Add(child);
                    }
                }
            }

            // "agreed to appoint two judges": people whom a deed of no known sort is done to are not promised it.
            var named = next.Where(token => isDoneToObject || depth > 0 || sentence.Tokens[token].Relation != "obj" || parties.AllAt(sentence.Index, token).All(id => findings.Actors[id].Kind is ActorKind.State or ActorKind.Organization));
            var found = Foreign([.. named.SelectMany(token => Phrase.Conjuncts(sentence, token)).SelectMany(token => parties.AllAt(sentence.Index, token)).Distinct()], source);
            if (found.Count == 0 && isOfPlace)
            {
                found = Foreign([.. findings.PlacesOf(sentence.Index).Where(place => next.Exists(place.Range.Contains)).Select(place => _places.Of(place.Place.Country)).OfType<EntryId>().Distinct()], source);
            }

            if (found.Count > 0)
            {
                return found;
            }

            level = next;
        }

        return [];
    }

    /// <summary>The others, and of those the ones of other countries where there are any ("promised to send police to Haiti").</summary>
    private List<EntryId> Foreign(IReadOnlyList<EntryId> found, IReadOnlyList<EntryId> source)
    {
        var others = Others(found, source);
        List<EntryId> abroad = [.. others.Where(id => findings.Actors[id].Country is not { } country || !source.Any(s => findings.Actors[s].Country == country))];
        return abroad.Count > 0 ? abroad : others;
    }

    private List<EntryId> Others(IReadOnlyList<EntryId> found, IReadOnlyList<EntryId> source) =>
        [.. found.Where(id => !source.Any(s => sides.AreSame(s, id)))];
}
