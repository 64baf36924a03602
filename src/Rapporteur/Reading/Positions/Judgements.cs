using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Acts and terms that a speaker judges: who calls a raid a crime or a fence unlawful stands against it.</summary>
/// <param name="findings">Actors, trees and propositions of the report.</param>
/// <param name="speech">Who says what.</param>
/// <param name="words">The words that judge.</param>
internal sealed class Judgements(Findings findings, SpeechContext speech, JudgementWords words)
{
    private const string Said = "position.judgement";
    private const string Described = "position.judged-as";

    private readonly JudgedThings _things = new(findings);
    private readonly Holders _holders = new(findings);
    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each thing judged.</summary>
    /// <example>Chad called the raid "a crime". (Negative: Chad called the envoy a liar.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var proposition in findings.Propositions)
        {
            if (proposition[Role.Attribute] is { } attribute && proposition[Role.Recipient] is { IsClause: false } thing)
            {
                foreach (var draft in As(proposition, attribute, thing))
                {
                    yield return draft;
                }
            }
        }

        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 0; i < sentence.Tokens.Count; i++)
            {
                if (speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span) is { Speaker.Count: > 0 } statement && JudgementAt(sentence, i) is { } stance)
                {
                    foreach (var range in _things.OfClause(sentence, i))
                    {
                        yield return new PositionDraft(
                            statement.Speaker, stance, sentence.SpanOf(range), null, Holders.Ascribers(statement, statement.Speaker), statement.Id, TreeGround.At(sentence, i), Said);
                    }
                }
            }
        }
    }

    /// <summary>"called the raid a crime", "found it to be unlawful", "described the deal as a sham".</summary>
    private IEnumerable<PositionDraft> As(Proposition proposition, Argument attribute, Argument thing)
    {
        var sentence = findings.SentenceOf(proposition);
        if (!IsMeant(proposition.Standing.Modal) || proposition.Standing.IsNegated || proposition.Standing.IsConditional
            || Judgement(sentence, attribute.Head) is not { } stance)
        {
            yield break;
        }

        var statement = speech.VoiceAt(sentence.Index, sentence.Tokens[proposition.Predicate].Span);
        var holders = _holders.Of(proposition, statement);
        if (proposition[Role.Agent] is null && statement is { Speaker.Count: > 0 })
        {
            holders = [statement.Speaker];
        }
        else if (holders.Count == 0 && _parties.Of(sentence.Index, proposition[Role.Agent]) is { Count: > 0 } agents)
        {
            holders = [agents];
        }

        foreach (var holder in holders)
        {
            foreach (var range in _things.Of(sentence, proposition.Predicate, thing.Head))
            {
                yield return new PositionDraft(
                    holder, stance, sentence.SpanOf(range), null, Holders.Ascribers(statement, holder), statement?.Id, proposition, Described);
            }
        }
    }

    /// <summary>What the predicate of a clause judges: "the raid was a crime", "the fence violates the treaty"; null where it does not.</summary>
    private Stance? JudgementAt(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        var hasCopula = sentence.ChildOf(head, "cop") >= 0;
        if (!hasCopula && (token.Upos != "VERB" || VerbSlots.IsPassive(sentence, head)))
        {
            return null;
        }

        var stance = hasCopula ? Judgement(sentence, head) : words.StanceOf(token, "VERB");
        if (stance is null || !IsMeant(VerbGroup.ModalOf(sentence, head)) || IsUnderCondition(sentence, head))
        {
            return null;
        }

        // "is only a framework" belittles, whatever the noun.
        if (hasCopula && Stances.PolarityOf(stance.Value) > 0 && StanceGuards.IsMere(sentence, head))
        {
            return null;
        }

        var isNegated = VerbGroup.IsNegated(sentence, head) ^ IsUnderDoubt(sentence, head);
        return !isNegated ? stance : hasCopula && token.Upos != "NOUN" ? Stances.PolarityOf(stance.Value) > 0 ? Stance.Opposes : Stance.Supports : null;
    }

    /// <summary>How a word or phrase said of a thing judges it.</summary>
    private Stance? Judgement(Sentence sentence, int head)
    {
        var token = sentence.Tokens[head];
        if (token.Upos is "ADJ" or "VERB")
        {
            return words.StanceOf(token, "ADJ");
        }

        if (token.Lemma == "question" && sentence.ChildOf(head, "case") is >= 0 and var link && sentence.Tokens[link].Lemma == "out")
        {
            return Stance.Rejects;
        }

        if (words.StanceOf(token, "NOUN") is { } stance)
        {
            return stance;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child] is { Relation: "amod" } adjective
                && (words.StanceOf(adjective, "ATTR") ?? words.StanceOf(adjective, "ADJ")) is { } before)
            {
                return before;
            }
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            // "null and void", "a ploy and a trap"
            if (sentence.Tokens[child] is { Relation: "conj" } other && words.StanceOf(other, other.Upos == "NOUN" ? "NOUN" : "ADJ") is { } second)
            {
                return second;
            }
        }

        return null;
    }

    private static bool IsMeant(string? modal) => modal is not ("could" or "might" or "may" or "must" or "should" or "ought");

    private static bool IsUnderCondition(Sentence sentence, int head) =>
        sentence.Tokens[head].Relation == "advcl" && VerbSlots.Mark(sentence, head) is "if" or "unless" or "whether" or "until" or "once"
        || VerbSlots.Mark(sentence, head) is "whether" or "if";

    /// <summary>"does not think that it is right": the thought that is denied, not the thinking.</summary>
    private static bool IsUnderDoubt(Sentence sentence, int head) =>
        sentence.Tokens[head] is { Relation: "ccomp", Head: >= 0 and var above } && sentence.Tokens[above].Lemma is "think" or "believe" or "consider"
        && VerbGroup.IsNegated(sentence, above);
}
