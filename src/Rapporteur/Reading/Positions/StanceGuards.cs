using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>Where a stance word tells of no stance.</summary>
internal static class StanceGuards
{
    /// <summary>"if it is backed by the council": what is only supposed is nobody's stance.</summary>
    public static bool IsSupposed(Sentence sentence, Proposition proposition)
    {
        for (var i = proposition.Predicate; i >= 0; i = sentence.Tokens[i].Head)
        {
            if (VerbSlots.Mark(sentence, i) is "if" or "unless" or "whether" or "once" or "until" && sentence.Tokens[i].Relation is "advcl" or "ccomp" or "conj")
            {
                return true;
            }

            if (sentence.Tokens[i].Relation is not ("conj" or "xcomp" or "cop" or "advcl" or "obj") || sentence.Tokens[i].Relation == "advcl" && VerbSlots.Mark(sentence, i) != "to")
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"all necessary means": an adjective before its noun, said by nobody in particular, only describes.</summary>
    public static bool IsAttribute(Sentence sentence, Proposition proposition) =>
        proposition.Kind == PredicateKind.Adjective && sentence.Tokens[proposition.Predicate].Relation == "amod" && proposition[Role.Agent] is null;

    /// <summary>"asked not to be named": how sources speak.</summary>
    public static bool IsAnonymity(Sentence sentence, Argument content) =>
        content.IsClause && sentence.Tokens[content.Head].Lemma is "name" or "identify" or "quote" && VerbSlots.IsPassive(sentence, content.Head);
}
