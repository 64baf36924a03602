using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Meetings.Details;

/// <summary>Which encounter another one prepares: "met to prepare the summit", "preparatory talks for the conference".</summary>
/// <param name="findings">The propositions.</param>
/// <param name="words">The words for it.</param>
internal sealed class PreparationFinder(Findings findings, MeetingWords words)
{
    private const int Steps = 6;

    /// <summary>The proposition of what is prepared, or null where none is named, with the words for it; null where nothing is.</summary>
    public (Proposition? Prepared, TextSpan Span)? Of(Proposition encounter)
    {
        var sentence = findings.SentenceOf(encounter);
        var label = LabelOf(sentence, encounter);
        foreach (var other in findings.PropositionsOf(encounter.Sentence))
        {
            if (other.Entry?.Encounter is not null && other.Kind == PredicateKind.Noun && other.LightVerb < 0 && other.Predicate > encounter.Predicate
                && IsPrepared(sentence, encounter, other, label >= 0))
            {
                return (other, sentence.SpanOf(Phrase.Of(sentence, other.Predicate)));
            }
        }

        return label >= 0 ? (null, sentence.Tokens[label].Span) : null;
    }

    /// <summary>Whether another encounter of its sentence prepares it.</summary>
    public bool IsPrepared(Proposition encounter) => findings.PropositionsOf(encounter.Sentence).Any(other =>
        other.Entry?.Encounter is not null && other.Predicate < encounter.Predicate && ReferenceEquals(Of(other)?.Prepared, encounter));

    private int LabelOf(Sentence sentence, Proposition encounter)
    {
        foreach (var child in sentence.ChildrenOf(encounter.Predicate))
        {
            if (sentence.Tokens[child].Relation is "amod" or "compound" && words.Has("preparatory", sentence.Tokens[child].Lemma))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>A word of preparing stands between the two, or the one is called preparatory and the other hangs on it.</summary>
    private bool IsPrepared(Sentence sentence, Proposition encounter, Proposition other, bool isLabelled)
    {
        var isPreparing = false;
        for (var (i, steps) = (sentence.Tokens[other.Predicate].Head, 0); i >= 0 && steps < Steps; i = sentence.Tokens[i].Head, steps++)
        {
            if (i == encounter.Predicate || i == encounter.LightVerb)
            {
                return isPreparing || isLabelled && VerbSlots.Preposition(sentence, other.Predicate) is "for" or "to" or "ahead_of" or "before" or "of";
            }

            isPreparing |= words.Has("prepares", sentence.Tokens[i].Lemma) || Objects(sentence, i).Any(lemma => words.Has("prepares", lemma));
        }

        return false;
    }

    // "lay the groundwork for the summit": the tree hangs the summit on the verb or on its object.
    private static IEnumerable<string> Objects(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb).ToArray())
        {
            if (sentence.Tokens[child].Relation == "obj" && sentence.Tokens[verb].Upos == "VERB")
            {
                yield return sentence.Tokens[child].Lemma;
            }
        }
    }
}
