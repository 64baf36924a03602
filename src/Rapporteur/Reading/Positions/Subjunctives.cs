using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What verbs of saying ask for when their content is in the bare form: "insists that the port be reopened", "suggested that a judge preside".</summary>
/// <param name="findings">Actors and propositions of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class Subjunctives(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.subjunctive";

    private readonly Holders _holders = new(findings);

    /// <summary>One draft for each holder.</summary>
    /// <example>Oslo insists that the port be reopened. (Negative: Oslo insists that the port is open.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var proposition in findings.Propositions)
        {
            if (proposition is not { Lemma: "insist" or "suggest" or "stress", Kind: PredicateKind.Verb, Standing: { IsNegated: false, Modal: null or "will" or "would" } }
                || proposition[Role.Content] is not { IsClause: true } content)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            if (!IsBare(sentence, content.Head, proposition))
            {
                continue;
            }

            var voice = speech.VoiceOf(proposition);
            var told = speech.VoiceAt(sentence.Index, sentence.Tokens[content.Head].Span);
            var range = Proposals.Trimmed(sentence, content.Head, Phrase.Of(sentence, content.Head));
            if (sentence.Tokens[range.Start].Form == "that")
            {
                range = new TokenRange(range.Start + 1, range.End);
            }

            foreach (var holder in _holders.Of(proposition, voice))
            {
                yield return new PositionDraft(
                    holder, proposition.Lemma == "suggest" ? Stance.Offers : Stance.Demands, sentence.SpanOf(range), null, _holders.Ascribers(proposition, voice, holder), told?.Id, proposition, Rule);
            }
        }
    }

    /// <summary>Whether the finite word of the clause stands in the bare form where English would have another for what is so.</summary>
    private static bool IsBare(Sentence sentence, int head, Proposition asking)
    {
        // The tagger may take "that" for a determiner of the subject.
        if (sentence.Tokens[Math.Min(asking.Predicate + 1, head)].Form != "that" && VerbSlots.Mark(sentence, head) != "that" || Math.Max(sentence.ChildOf(head, "nsubj"), sentence.ChildOf(head, "nsubj:pass")) is not (>= 0 and var subject))
        {
            return false;
        }

        foreach (var child in sentence.ChildrenOf(head))
        {
            if (sentence.Tokens[child].Relation is "aux" or "aux:pass" or "cop")
            {
                return sentence.Tokens[child].Form == "be" && child > 0 && sentence.Tokens[child - 1].Upos != "AUX" && VerbGroup.ModalOf(sentence, head) is null;
            }
        }

        // Of a plural the form tells nothing, but that who insisted did so in the past; what they have or know is told as a fact.
        if (sentence.Tokens[head].Xpos == "VBP" && (asking.Lemma == "stress" || sentence.Tokens[head].Lemma is "have" or "want" or "need" or "know" or "believe" or "remain"))
        {
            return false;
        }

        return sentence.Tokens[head].Xpos is "VB" or "VBP"
            && (sentence.Tokens[subject].Xpos is "NN" or "NNP" && sentence.ChildOf(subject, "conj") < 0 || sentence.Tokens[head].Xpos == "VB" || asking.Tense == Tense.Past
                || asking.Lemma == "insist" && sentence.Tokens[subject].Upos != "PRON");
    }
}
