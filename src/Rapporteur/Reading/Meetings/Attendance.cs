using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Meetings;

/// <summary>Who is told to be at an encounter by the words around it: verbs of attending, leaving and hosting, and what is done at, during or after it.</summary>
/// <param name="findings">Actors and trees of the report.</param>
/// <param name="named">The parties behind single words.</param>
internal sealed class Attendance(Findings findings, NamedParties named)
{
    /// <summary>"The conference brought together envoys of Chad and Niger": whom an encounter brings together is there.</summary>
    public void AddAssembled(List<EntryId> found, Proposition proposition)
    {
        if (proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        foreach (var other in findings.PropositionsOf(proposition.Sentence))
        {
            if (other is { Kind: PredicateKind.Verb, Lemma: "bring" or "bring together" or "gather" or "involve" or "assemble" } && other[Role.Agent] is { } agent && agent.Heads.Contains(proposition.Predicate)
                && (other.Lemma != "bring" || other.Predicate + 1 < findings.SentenceOf(other).Tokens.Count && findings.SentenceOf(other).Tokens[other.Predicate + 1].Lemma == "together")
                && (other[Role.Content] ?? other[Role.Recipient]) is { } assembled)
            {
                named.AddHeads(found, other, assembled.Heads);
            }
        }
    }

    /// <summary>"a meeting at which Oslo told Bern of its plans", "a summit in which the three launched a pact": who acts at it was there.</summary>
    public void AddActing(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        if (found.Count > 1 || proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        foreach (var clause in sentence.ChildrenOf(proposition.Predicate))
        {
            if (sentence.Tokens[clause].Relation != "acl:relcl" || sentence.ChildOf(clause, "nsubj") is not (>= 0 and var subject))
            {
                continue;
            }

            foreach (var child in sentence.ChildrenOf(clause))
            {
                if (sentence.Tokens[child] is { Relation: "obl", Xpos: "WDT" } && VerbSlots.Preposition(sentence, child) is "at" or "in" or "during")
                {
                    var acting = new List<EntryId>();
                    named.AddHeads(acting, proposition, Phrase.Conjuncts(sentence, subject));
                    if (acting.Count > 1)
                    {
                        NamedParties.AddAll(found, acting);
                    }
                }
            }
        }
    }

    /// <summary>"Envoys of both sides attended the talks": who hosts, joins, leads or attends an encounter takes part in it.</summary>
    public void AddAttending(List<EntryId> found, Sentence sentence, Proposition proposition, int known)
    {
        if (proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        if (proposition.Parent is { Kind: PredicateKind.Noun, Lemma: "participation" or "attendance" or "involvement" or "presence" } share && share[Role.Agent] is { } sharing)
        {
            // "suspended its participation in the talks"
            named.AddHeads(found, share, sharing.Heads);
        }

        foreach (var other in findings.PropositionsOf(proposition.Sentence))
        {
            // "helped facilitate a meeting between the two": who brings together whom is not one of them, even where only one of the two is known.
            if (other.Entry?.EventMode == "third-party" && proposition[Role.Agent] is { } between && VerbSlots.Preposition(sentence, between.Head) is "between" or "among")
            {
                continue;
            }

            if (other.Kind != PredicateKind.Verb || !IsAttending(other.Entry, known, proposition.Entry!.Encounter == MeetingKind.Visit) || (other.Entry is null && findings.CanReport(other.Lemma)) || other[Role.Agent] is not { } agent
                || !Takes(sentence, other, proposition) || IsOrganising(sentence, other, proposition))
            {
                continue;
            }

            named.AddHeads(found, other, agent.Heads);
            if (Pointing.IsPair(sentence, agent.Head) && sentence.Tokens[agent.Head].Lemma is "two" or "both" or "pair" or "duo")
            {
                NamedParties.AddAll(found, named.TwoBefore(proposition.Sentence, agent.Head));
            }

            if (other[Role.Counterpart] is { } counterpart)
            {
                named.AddHeads(found, other, counterpart.Heads);
            }
        }
    }

    /// <summary>Verbs that hold of an encounter and judge nothing; unknown verbs only where nothing else tells who takes part.</summary>
    private static bool IsAttending(LexiconEntry? entry, int known, bool isVisit) => entry switch
    {
        null => known == 0,
        // "ended their meeting without a deal".
        { Lemma: "end" or "conclude" or "finish" or "wrap up" } when !isVisit => known < 2,
        { IsSpeech: true } or { Outcome: not null } => false,
        // Who only lends the house or the good offices to two others is no party.
        { Lemma: "host" } or { EventMode: "third-party" } when known > 1 => false,
        { Encounter: not null } => true,
        // Who breaks off talks with somebody took part in them.
        { Implies: Implication.Cancelled or Implication.Postponed, Stance: null } when known == 1 => true,
        { EventType: not (null or "CONSULT") } or { Stance: not (null or Stance.Accepts) } => false,
        _ => entry.Implies == Implication.Happened || known == 0 && entry.Implies is Implication.Planned or Implication.Ongoing,
    };

    /// <summary>"The talks, convened by the bloc and chaired by a judge": who only calls or leads an encounter that points back is no party to it.</summary>
    private static bool IsOrganising(Sentence sentence, Proposition verb, Proposition encounter) =>
        (verb.Lemma is "host" or "convene" or "chair" or "organize" or "organise" or "sponsor" or "moderate" || verb.Entry?.EventMode == "third-party") && Pointing.IsDefinite(sentence, encounter);

    private static bool Takes(Sentence sentence, Proposition verb, Proposition encounter)
    {
        var whole = EncounterStatus.Whole(sentence, encounter);
        if (verb[Role.Topic] is { } topic && topic.Heads.Contains(whole))
        {
            // "discussed the negotiations in Doha": who speaks of an encounter was not in it.
            return false;
        }

        foreach (var argument in verb.Arguments)
        {
            if (argument.Role is Role.Content or Role.Recipient && argument.Heads.Contains(whole))
            {
                return true;
            }
        }

        var token = sentence.Tokens[whole];
        return token.Head == verb.Predicate && token.Relation is "obj" or "nsubj:pass";
    }

    /// <summary>"Oslo's and Bern's envoys left a meeting with the mediator": who comes out of an encounter was in it.</summary>
    public void AddLeaving(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        if (found.Count == 0 && proposition is { Kind: PredicateKind.Noun, LightVerb: < 0 } && sentence.Tokens[proposition.Predicate] is { Relation: "obj", Head: >= 0 and var verb }
            && sentence.Tokens[verb] is { Lemma: "leave" or "exit", Xpos: not "VB" } && sentence.ChildOf(verb, "nsubj") is >= 0 and var subject)
        {
            named.AddHeads(found, proposition, Phrase.Conjuncts(sentence, subject));
        }
    }

    /// <summary>
    /// "Oslo and Bern settled the quarrel at a meeting in Lima", "failed to settle it in eight hours of talks": several who do a thing at an
    /// encounter of nobody else's are there; so is whoever does one during a visit.
    /// </summary>
    public void AddPresent(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        var whole = EncounterStatus.Span(sentence, proposition.Predicate);
        var isVisit = proposition.Entry!.Encounter == MeetingKind.Visit;
        if (proposition.Kind != PredicateKind.Noun)
        {
            return;
        }

        // "ASEAN ministers, meeting in Jakarta, called for a truce": the tagger takes the participle for a noun.
        if (sentence.Tokens[whole] is { Relation: "appos", Head: >= 0 and var body, Form: "meeting" } && sentence.ChildOf(whole, "det") < 0 && body < whole)
        {
            named.AddHeads(found, proposition, [body]);
            return;
        }

        if (sentence.Tokens[whole].Head is not (>= 0 and var verb) || sentence.Tokens[verb].Upos != "VERB"
            || !(VerbSlots.Preposition(sentence, whole) is { } preposition && Article(sentence, whole) is var article
                && (preposition is "at" or "during" && article == "a" || isVisit && preposition == "on" && article == "a" || preposition is "in" or "for" && article is null or "a" && proposition.Lemma is "talk" or "negotiation"
                    || preposition is "after" or "following" && article == "a" && sentence.Tokens[whole].Lemma is "round" or "session")))
        {
            return;
        }

        var present = new List<EntryId>();
        foreach (var slot in VerbSlots.Of(sentence, verb).Where(static slot => slot is { Name: "subj", IsClause: false }))
        {
            named.AddHeads(present, proposition, slot.Heads);
        }

        NamedParties.AddAll(found, present.Count > 1 || (present.Count == 1 && (isVisit || findings.Actors[present[0]].Kind == ActorKind.Group)) ? present : []);
    }

    private static string? Article(Sentence sentence, int noun) => sentence.ChildOf(noun, "det") is >= 0 and var article ? sentence.Tokens[article].Lemma : null;

    /// <summary>"held what Cairo called a useful meeting"; "speaks, second from left, with ...": the subject stands further off.</summary>
    public void AddFromAfar(List<EntryId> found, Sentence sentence, Proposition proposition)
    {
        var tokens = sentence.Tokens;
        if (SubjectAfar(sentence, proposition) is >= 0 and var subject)
        {
            named.AddHeads(found, proposition, [subject]);
        }
        else if (tokens[proposition.Predicate].Xpos == "VBZ" && named.Lists.Opening(proposition.Sentence) is { } opening)
        {
            named.AddHeads(found, proposition, [opening.Head]);
        }
    }

    /// <summary>The subject of "held" in "held what Cairo called a useful meeting"; -1 for none.</summary>
    public static int SubjectAfar(Sentence sentence, Proposition proposition)
    {
        var tokens = sentence.Tokens;
        for (var (i, steps) = (proposition.Kind == PredicateKind.Noun ? tokens[proposition.Predicate].Head : -1, 0); i >= 0 && steps < 3; i = tokens[i].Head, steps++)
        {
            if (tokens[i].Lemma == "what" && tokens[i].Head >= 0)
            {
                return sentence.ChildOf(tokens[i].Head, "nsubj");
            }
        }

        return -1;
    }
}
