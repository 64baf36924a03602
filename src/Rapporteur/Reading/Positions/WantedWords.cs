using Rapporteur.Language;
using Rapporteur.Propositions;

namespace Rapporteur.Reading.Positions;

/// <summary>The words of what is wanted, where they are more or less than the predicate's content.</summary>
internal static class WantedWords
{
    /// <summary>"wants the brake kept": what is to be done with a thing is asked for with the thing; null for other contents.</summary>
    public static IEnumerable<(int Head, TokenRange Range)>? SmallClause(Sentence sentence, Proposition proposition, Argument content) =>
        content.IsClause && sentence.Tokens[content.Head] is { Xpos: "VBN", Relation: "xcomp" } && sentence.ChildOf(content.Head, "mark") < 0 && sentence.ChildOf(content.Head, "aux:pass") < 0
        && sentence.ChildOf(proposition.Predicate, "obj") is >= 0 and var thing && thing < content.Head
            ? [(content.Head, new TokenRange(sentence.SubtreeOf(thing).Start, sentence.SubtreeOf(content.Head).End))] : null;

    /// <summary>"wants the observers to leave": who is to do it is part of what is wanted.</summary>
    public static TokenRange WithDoer(Sentence sentence, Proposition proposition, Argument content, TokenRange range)
    {
        // "asked for the data to be shared": what is to be done is done with a thing.
        if (content.Marker == "to" && VerbSlots.IsPassive(sentence, content.Head) && proposition[Role.Recipient] is { IsClause: false } thing && thing.Range.End <= range.Start
            && range.Start - thing.Range.End <= 1 && sentence.Tokens[thing.Head].Upos == "NOUN")
        {
            return new TokenRange(thing.Range.Start, range.End);
        }

        // "called for council action to halt the dredging": whoever cannot act is not asked.
        if (content.Marker == "to" && proposition.Lemma == "call" && proposition[Role.Recipient] is { IsClause: false, Marker: "for" } action && action.Range.End == range.Start
            && sentence.Tokens[action.Head].Lemma is "action" or "move" or "step" or "measure" or "effort" or "intervention" or "pressure")
        {
            return new TokenRange(action.Range.Start, range.End);
        }

        if (content.Marker != "to" || proposition.Lemma is not ("want" or "expect" or "like" or "prefer" or "let") || sentence.ChildOf(proposition.Predicate, "obj") is not (> 0 and var doer)
            || doer < proposition.Predicate || sentence.SubtreeOf(doer) is var words && (words.End > range.Start || range.Start - words.End > 1))
        {
            return range;
        }

        return new TokenRange(sentence.SubtreeOf(doer).Start, range.End);
    }

    /// <summary>What stands behind "nothing less than" or "nothing short of"; null for other contents.</summary>
    public static TokenRange? NothingLess(Sentence sentence, Argument content)
    {
        var at = content.Head;
        return at + 3 < sentence.Tokens.Count && sentence.Tokens[at].Lemma is "nothing" or "anything"
            && (sentence.Tokens[at + 1].Form, sentence.Tokens[at + 2].Form) is ("less", "than") or ("short", "of")
            ? new TokenRange(at + 3, Math.Max(at + 4, Math.Max(content.Range.End, sentence.SubtreeOf(at + 1).End))) : null;
    }
}
