using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>
/// Answers that leave out or only point at what was proposed just before: "The army refused.", "The rebels turned that down.", "Oslo accepted it;
/// Bern did not." Their words are those of the answer; the issue is that of what is answered.
/// </summary>
/// <param name="findings">Actors, trees and propositions of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class EllipticalAnswers(Findings findings, SpeechContext speech)
{
    internal const string Rule = "position.answer";

    private readonly Holders _holders = new(findings);

    /// <summary>One draft for each holder that answers one of the positions read so far, which come in order of the text.</summary>
    /// <example>Oslo proposed a truce. Bern refused. (Negative: Oslo wept. Bern refused.)</example>
    public IEnumerable<PositionDraft> Read(IReadOnlyList<PositionDraft> drafts)
    {
        if (drafts.Count == 0)
        {
            yield break;
        }

        var answers = new List<PositionDraft>();
        foreach (var proposition in findings.Propositions)
        {
            if (Answer(proposition) is { } answer)
            {
                answers.AddRange(Answered(drafts, answers, proposition, proposition[Role.Agent], answer.Stance, answer.Words));
            }
        }

        foreach (var sentence in findings.Text.Sentences)
        {
            foreach (var token in sentence.Tokens)
            {
                if (token.Lemma is "do" or "have" or "be" && token.Relation is "root" or "conj" or "parataxis" && Stopped(sentence, token.Index) is { } subject)
                {
                    var agent = new Argument(Role.Agent, Phrase.Conjuncts(sentence, subject), Phrase.Of(sentence, subject), null, false);
                    answers.AddRange(Echo(drafts, answers, sentence, token.Index, agent));
                }
            }
        }

        foreach (var answer in answers)
        {
            yield return answer;
        }
    }

    /// <summary>The stance and words of "refused", "accepted that", "turned it down"; null for what is no such answer.</summary>
    private (Stance Stance, TokenRange Words)? Answer(Proposition proposition)
    {
        if (proposition is not { Kind: PredicateKind.Verb, Entry.Stance: Stance.Rejects or Stance.Accepts, Standing: { Modal: null or "will" or "would", IsConditional: false } }
            || proposition.Tense is Tense.None || proposition.Entry.Stance == Stance.Accepts && proposition.Lemma is not ("accept" or "agree" or "embrace"))
        {
            return null;
        }

        var sentence = findings.SentenceOf(proposition);
        var verb = proposition.Predicate;
        if (VerbSlots.IsPassive(sentence, verb) || HeldStances.HasNeither(sentence, verb) || sentence.Tokens[verb] is { Relation: "conj", Head: >= 0 and var first } && HeldStances.HasNeither(sentence, first) || StanceGuards.IsUnderMark(sentence, verb) || sentence.Tokens[verb].Relation is "acl:relcl" or "advcl" or "acl")
        {
            return null;
        }

        var words = new TokenRange(verb, verb + 1);
        if (proposition[Role.Content] is { } content)
        {
            if (content.IsClause || sentence.Tokens[content.Head] is not { Upos: "PRON", Lemma: "it" or "that" or "this" or "them" or "these" or "both" })
            {
                return null;
            }

            words = content.Range;
        }
        else if (proposition.Lemma is not ("refuse" or "decline" or "accept" or "agree" or "balk" or "demur") || HasObject(sentence, verb))
        {
            return null;
        }

        var stance = proposition.Entry.Stance.Value;
        return proposition.Standing.IsNegated ? stance == Stance.Accepts ? (Stance.Rejects, words) : null : (stance, words);
    }

    private static bool HasObject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child > verb && sentence.Tokens[child].Relation is "obj" or "iobj" or "xcomp" or "ccomp" or "obl")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The subject of a clause that ends with its negated auxiliary ("the army did not."); null for other clauses.</summary>
    private static int? Stopped(Sentence sentence, int verb)
    {
        if (sentence.ChildOf(verb, "nsubj") is not (>= 0 and var subject) || subject > verb || !VerbGroup.IsNegated(sentence, verb))
        {
            return null;
        }

        foreach (var child in sentence.ChildrenOf(verb))
        {
            if (child > verb && !(sentence.Tokens[child].Upos is "PUNCT" or "CCONJ" || sentence.Tokens[child].Lemma is "not" or "n't" or "n’t" or "yet"))
            {
                return null;
            }
        }

        return subject;
    }

    /// <summary>What is denied is the stance that was told last, right before in the sentence or in the one before.</summary>
    private IEnumerable<PositionDraft> Echo(IReadOnlyList<PositionDraft> drafts, List<PositionDraft> answers, Sentence sentence, int verb, Argument agent)
    {
        PositionDraft? last = null;
        foreach (var draft in drafts.Concat(answers))
        {
            var distance = sentence.Index - draft.Proposition.Sentence;
            if ((distance == 1 || distance == 0 && draft.Proposition.Predicate < verb) && draft.Proposition.Kind == PredicateKind.Verb
                && draft.Stance is Stance.Accepts or Stance.Supports && (last is null || IsLater(draft, last)))
            {
                last = draft;
            }
        }

        return last is null ? [] : Answered(drafts, answers, TreeGround.At(sentence, verb), agent, Stance.Rejects, new TokenRange(verb, Math.Min(verb + 2, sentence.Tokens.Count)), last.Holder);
    }

    private static bool IsLater(PositionDraft draft, PositionDraft other) =>
        (draft.Proposition.Sentence, draft.Proposition.Predicate).CompareTo((other.Proposition.Sentence, other.Proposition.Predicate)) > 0;

    /// <summary>The answer as a position of each who gives it, where somebody else proposed or asked for something right before.</summary>
    private IEnumerable<PositionDraft> Answered(
        IReadOnlyList<PositionDraft> drafts, List<PositionDraft> answers, Proposition proposition, Argument? agent, Stance stance, TokenRange words, IReadOnlyList<EntryId>? besides = null)
    {
        if (agent is null)
        {
            yield break;
        }

        var sentence = findings.SentenceOf(proposition);
        var voice = speech.VoiceOf(proposition);
        foreach (var holder in _holders.OfAgent(sentence, agent, voice))
        {
            var isKnown = drafts.Concat(answers).Any(draft => ReferenceEquals(draft.Proposition, proposition) || besides is not null && draft.Holder.SequenceEqual(holder) && draft.Holder.SequenceEqual(besides));
            var isAsked = besides is not null || answers.Any(answer => sentence.Index - answer.Proposition.Sentence == 1 && !answer.Holder.SequenceEqual(holder))
                || drafts.Any(draft => sentence.Index - draft.Proposition.Sentence is 0 or 1 && draft.Proposal.End <= sentence.Tokens[proposition.Predicate].Span.Start
                && draft.Stance is Stance.Demands or Stance.Offers or Stance.Conditional && !draft.Holder.Any(holder.Contains));
            if (!isKnown && isAsked)
            {
                yield return new PositionDraft(holder, stance, sentence.SpanOf(words), null, Holders.Ascribers(voice, holder), voice?.Id, proposition, Rule);
            }
        }
    }
}
