using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Reading.Meetings.Details;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>What is bound to an encounter in its clause: time, place, and another encounter word for the same occasion.</summary>
/// <param name="findings">Times, places and trees of the report.</param>
/// <param name="preparations">Which encounter prepares which.</param>
internal sealed class EncounterBindings(Findings findings, PreparationFinder preparations)
{
    private readonly Clauses _clauses = new(findings);

    private const int Reach = 4;

    /// <summary>When, where told in its clause and of no other encounter there.</summary>
    public Time? TimeOf(Proposition proposition)
    {
        Time? best = null;
        var bestDistance = Reach + 1;
        foreach (var mention in findings.TimesOf(proposition.Sentence))
        {
            if ((mention.Time.Type is TimeType.Duration or TimeType.Set && mention.Time.Start is null) || IsSince(findings.SentenceOf(proposition), mention.Range))
            {
                continue;
            }

            // "freed them on Thursday, days before a visit": the day is that of what came before.
            if (mention.Range.End <= proposition.Predicate && proposition.Kind == PredicateKind.Noun && VerbSlots.Preposition(findings.SentenceOf(proposition), proposition.Predicate) is "before" or "ahead" or "ahead_of")
            {
                continue;
            }

            var distance = Distance(proposition, mention.Range);
            if (distance < bestDistance && IsNearest(proposition, mention.Range, distance))
            {
                (best, bestDistance) = (mention.Time, distance);
            }
        }

        return best;
    }

    /// <summary>"the tenth meeting since the war of 2020": from when on they are counted.</summary>
    private static bool IsSince(Sentence sentence, TokenRange range)
    {
        for (var (at, steps) = (Clauses.HeadOf(sentence, range), 0); at >= 0 && steps < 3 && sentence.Tokens[at].Upos is "NOUN" or "PROPN" or "NUM"; at = sentence.Tokens[at].Head, steps++)
        {
            if (VerbSlots.Preposition(sentence, at) == "since")
            {
                return true;
            }
        }

        return false;
    }

    private Place? LocatedAt(Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        Place? best = null;
        var bestDistance = Reach + 1;
        foreach (var mention in findings.PlacesOf(proposition.Sentence))
        {
            if (!Clauses.IsLocative(sentence, mention.Range))
            {
                continue;
            }

            var distance = Distance(proposition, mention.Range);
            if (distance < bestDistance && IsNearest(proposition, mention.Range, distance))
            {
                (best, bestDistance) = (mention.Place, distance);
            }
        }

        return best;
    }

    private bool IsNearest(Proposition proposition, TokenRange range, int distance)
    {
        foreach (var other in findings.PropositionsOf(proposition.Sentence))
        {
            // "hosted talks in Oslo", "a round of talks in Oslo": two words for one occasion do not compete.
            if (other.Entry?.Encounter is not null && !ReferenceEquals(other, proposition) && !AreLinked(proposition, other)
                && (_clauses.Distance(other, range) is var further && further < distance || further == distance && proposition.Predicate < other.Predicate && other.Predicate < range.Start))
            {
                return false;
            }
        }

        return true;
    }

    private bool AreLinked(Proposition a, Proposition b)
    {
        // "discussed the negotiations in Oslo": what is spoken of is another occasion.
        if (a[Role.Topic]?.Heads.Contains(b.Predicate) == true || b[Role.Topic]?.Heads.Contains(a.Predicate) == true)
        {
            return false;
        }

        var tokens = findings.SentenceOf(a).Tokens;
        return tokens[a.Predicate].Head == b.Predicate || tokens[b.Predicate].Head == a.Predicate;
    }

    /// <summary>As in any clause, and through "is set to open on Monday", whose subject the encounter is.</summary>
    private int Distance(Proposition proposition, TokenRange range)
    {
        var distance = _clauses.Distance(proposition, range, shares: false);
        if (distance < int.MaxValue || proposition.Kind != PredicateKind.Noun)
        {
            return distance;
        }

        var sentence = findings.SentenceOf(proposition);
        var verb = sentence.Tokens[Clauses.HeadOf(sentence, range)].Head;
        // "a summit planned for May in Lima": the participle beside the noun tells of the noun.
        for (var (i, steps) = (verb, 0); i >= 0 && steps < 3; i = sentence.Tokens[i].Head, steps++)
        {
            if (sentence.Tokens[i].Upos is "VERB" or "ADJ")
            {
                if (sentence.Tokens[i] is { Relation: "acl" or "acl:relcl", Lemma: "plan" or "schedule" or "set" or "slate" or "due" or "expect" or "fix" or "book" or "intend" } beside
                    && beside.Head == proposition.Predicate)
                {
                    return steps + 2;
                }

                break;
            }
        }

        return verb >= 0 && sentence.Tokens[verb] is { Relation: "xcomp", Head: >= 0 and var upper }
            && sentence.Tokens[proposition.Predicate] is { Relation: "nsubj" or "nsubj:pass", Head: var governor } && governor == upper ? 2 : distance;
    }

    /// <summary>Where, where told in its clause or before the noun ("the Astana talks").</summary>
    public Place? PlaceOf(Proposition proposition)
    {
        if (LocatedAt(proposition) is { } told)
        {
            return told;
        }

        if (proposition is { Kind: PredicateKind.Verb, Entry.Encounter: MeetingKind.Visit } && proposition[Role.Recipient] is { } visited
            && findings.PlacesOf(proposition.Sentence).FirstOrDefault(p => visited.Heads.Any(p.Range.Contains)) is { Place.Latitude: not null } destination
            && !findings.Actors.In(proposition.Sentence).Any(m => visited.Heads.Contains(m.Head) && findings.Actors[m.Actor].Name == destination.Place.Name))
        {
            return destination.Place;
        }

        if (proposition.Kind == PredicateKind.Noun)
        {
            var sentence = findings.SentenceOf(proposition);
            foreach (var mention in findings.PlacesOf(proposition.Sentence))
            {
                var head = sentence.Tokens[Clauses.HeadOf(sentence, mention.Range)];
                if (head.Head == proposition.Predicate && head.Relation == "compound" && mention.Range.End <= proposition.Predicate
                    && findings.Actors.At(proposition.Sentence, head.Index) is null)
                {
                    return mention.Place;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// "met for talks", "met during a summit": the noun stands in the clause of the other word under a preposition that
    /// means the same occasion; "spoke before a meeting" leaves the form open, so that the meeting tells it.
    /// </summary>
    public Proposition? PartOf(Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Noun || proposition.LightVerb >= 0)
        {
            return null;
        }

        var sentence = findings.SentenceOf(proposition);
        if (IsCounted(sentence, proposition.Predicate))
        {
            return findings.PropositionsOf(proposition.Sentence).LastOrDefault(other => other is { Kind: PredicateKind.Verb, Entry.Encounter: not null } && other.Predicate < proposition.Predicate);
        }

        var preposition = VerbSlots.Preposition(sentence, proposition.Predicate);
        if (preposition is null)
        {
            return null;
        }

        for (var (i, steps) = (sentence.Tokens[proposition.Predicate].Head, 0); i >= 0 && steps < 3; i = sentence.Tokens[i].Head, steps++)
        {
            foreach (var other in findings.PropositionsOf(proposition.Sentence))
            {
                if (other.Entry?.Encounter is not null && (other.Predicate == i || other.LightVerb == i) && IsSameOccasion(preposition, other)
                    && !ReferenceEquals(preparations.Of(other)?.Prepared, proposition))
                {
                    return other;
                }
            }

            if (sentence.Tokens[i].Upos == "VERB")
            {
                break;
            }
        }

        return null;
    }

    /// <summary>"met in Oslo, their third meeting this year": an apposition that counts the meeting just told.</summary>
    private static bool IsCounted(Sentence sentence, int noun)
    {
        if (sentence.Tokens[noun].Relation is not ("appos" or "obl:unmarked" or "obl:npmod" or "parataxis") || VerbSlots.Preposition(sentence, noun) is not null)
        {
            return false;
        }

        var (isTheirs, isOrdinal) = (false, false);
        foreach (var child in sentence.ChildrenOf(noun))
        {
            var token = sentence.Tokens[child];
            isTheirs |= token.Lemma is "their" or "the" or "they";
            isOrdinal |= token.Relation == "amod" && (token.Lemma is "first" or "second" or "third" or "latest" || token.Form.EndsWith("th", StringComparison.Ordinal));
        }

        return isTheirs && isOrdinal;
    }

    private static bool IsSameOccasion(string preposition, Proposition other) =>
        preposition is "for" or "during" or "at" or "in" or "as" or "within" || preposition is "before" or "ahead_of" && EncounterSenses.IsWeak(other);
}
