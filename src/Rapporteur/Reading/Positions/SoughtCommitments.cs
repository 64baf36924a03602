using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Commitments that somebody wants another to make.</summary>
internal static class SoughtCommitments
{
    /// <summary>"to secure the rebels' commitment to disarm": whoever seeks a commitment demands what it is to hold; null where none is sought.</summary>
    public static IReadOnlyList<IReadOnlyList<EntryId>>? By(Findings findings, Proposition proposition)
    {
        if (Seeker(findings, proposition) is not { } seeker)
        {
            return null;
        }

        var sentence = findings.SentenceOf(proposition);
        var parties = new Parties(findings);
        return [.. VerbSlots.Of(sentence, seeker).Where(static slot => slot.Name == "subj").SelectMany(static slot => slot.Heads)
            .Select(head => parties.At(sentence.Index, head)).Where(static ids => ids.Count > 0)];
    }

    /// <summary>The verb that seeks the commitment, or null.</summary>
    public static int? Seeker(Findings findings, Proposition proposition)
    {
        var sentence = findings.SentenceOf(proposition);
        var token = sentence.Tokens[proposition.Predicate];
        return proposition.Kind == PredicateKind.Noun && Stances.PolarityOf(proposition.Entry!.Stance!.Value) == 1 && token is { Relation: "obj", Head: >= 0 and var verb }
            && sentence.Tokens[verb].Lemma is "secure" or "seek" or "obtain" or "extract" or "elicit" && VerbGroup.TenseOf(sentence, verb) is Tense.None or Tense.Future
            ? verb : null;
    }
}
