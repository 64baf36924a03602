using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Coding;

/// <summary>Decides how the one who acts stands to an act: from its standing and the predicates that govern it.</summary>
/// <param name="words">The verbs that end things and those that call them off.</param>
internal sealed class Bearings(RootTable words)
{
    /// <summary>The bearing.</summary>
    public Bearing Of(PairAct act, Sentence sentence, IReadOnlyList<Proposition> propositions)
    {
        var proposition = act.Proposition;
        var below = act.Predicate;
        for (var above = proposition?.Parent; above is not null; below = above.Predicate, above = above.Parent)
        {
            if (above[Role.Content] is { } content && (content.Heads.Contains(below) || content.IsClause))
            {
                if (words.Does(above.Lemma) && !above.Standing.IsNegated)
                {
                    return Bearing.Done;
                }

                if (words.Ends(above.Lemma))
                {
                    return above.Standing.IsNegated || above.Standing.Status == EventStatus.Denied ? Bearing.Upheld : Bearing.Ended;
                }

                if (words.CallsOff(above.Lemma))
                {
                    return Bearing.CalledOff;
                }
            }
        }

        // "a suspension of aid", "lifted the ban", "ended mediation efforts": the tree knows it where no frame does.
        var token = sentence.Tokens[act.Predicate];
        token = token is { Upos: "NOUN", Relation: "compound", Head: >= 0 } ? sentence.Tokens[token.Head] : token;
        var isThing = token.Head >= 0 && token.Upos == "NOUN" && (token.Relation is "obj" or "nsubj:pass"
            || token.Relation == "nmod" && VerbSlots.Preposition(sentence, token.Index) is "of" or "to" or "in");
        if (isThing)
        {
            var lemma = WithParticle(sentence, token.Head);
            if (words.Ends(lemma))
            {
                return VerbGroup.IsNegated(sentence, token.Head) ? Bearing.Upheld : Bearing.Ended;
            }

            if (words.CallsOff(lemma))
            {
                return Bearing.CalledOff;
            }
        }

        if (IsPurpose(sentence, act.Predicate))
        {
            return Bearing.Done;
        }

        var standing = proposition is not null && !(isThing && proposition is { LightVerb: < 0, Parent: null }) ? proposition.Standing
            : StandingReader.At(sentence, propositions, isThing ? token.Head : act.Predicate);
        return standing switch
        {
            { IsNegated: true } or { Status: EventStatus.Denied } => Bearing.Refused,
            { Status: EventStatus.Cancelled } => Bearing.CalledOff,
            { Status: EventStatus.Planned } => Bearing.Ahead,
            { Status: EventStatus.Possible, Modal: "would" or "will" } => Bearing.Ahead,
            _ => Bearing.Done,
        };
    }

    /// <summary>"gave money to help them", "sent police to arrest him": what a deed is for is being done with it.</summary>
    private static bool IsPurpose(Sentence sentence, int verb) =>
        sentence.Tokens[verb] is { Upos: "VERB", Relation: "advcl", Head: >= 0 and var above } && VerbSlots.Mark(sentence, verb) == "to"
        && VerbGroup.ModalOf(sentence, above) is null && !VerbGroup.IsNegated(sentence, above);

    private static string WithParticle(Sentence sentence, int verb)
    {
        var lemma = sentence.Tokens[verb].Lemma.ToLowerInvariant();
        var particle = sentence.ChildOf(verb, "compound:prt");
        particle = particle < 0 && verb + 1 < sentence.Tokens.Count && sentence.Tokens[verb + 1] is { Relation: "advmod" } next && next.Head == verb ? verb + 1 : particle;
        return particle >= 0 ? $"{lemma} {sentence.Tokens[particle].Lemma.ToLowerInvariant()}" : lemma;
    }
}
