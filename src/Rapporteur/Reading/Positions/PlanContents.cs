using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>What a plan holds, told behind it: "under a plan that Oslo put forward, both armies would withdraw" is Oslo's offer.</summary>
/// <param name="findings">Actors, trees and propositions of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class PlanContents(Findings findings, SpeechContext speech)
{
    private const string Rule = "position.under-a-plan";

    private readonly Holders _holders = new(findings);
    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each side whose plan it is.</summary>
    /// <example>Under a plan proposed by Oslo, both armies would withdraw. (Negative: Under the law of Oslo, both would withdraw.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var sentence in findings.Text.Sentences)
        {
            for (var i = 2; i < sentence.Tokens.Count; i++)
            {
                if (ClauseUnder(sentence, i) is not { } verb)
                {
                    continue;
                }

                var voice = speech.VoiceAt(sentence.Index, sentence.Tokens[i].Span);
                var own = sentence.SubtreeOf(i);
                var start = own.End;
                while (start < verb && sentence.Tokens[start].Upos == "PUNCT")
                {
                    start++;
                }

                foreach (var holder in Proposers(sentence, i, voice))
                {
                    yield return new PositionDraft(
                        holder, Stance.Offers, sentence.SpanOf(new TokenRange(start, Phrase.Of(sentence, verb).End)), null, Holders.Ascribers(voice, holder), voice?.Id, TreeGround.At(sentence, verb), Rule);
                }
            }
        }
    }

    /// <summary>The verb of the clause that tells what would be done under the plan; null where the noun is no such plan.</summary>
    public static int? ClauseUnder(Sentence sentence, int noun) =>
        sentence.Tokens[noun] is { Upos: "NOUN", Relation: "obl", Lemma: "plan" or "proposal" or "offer" or "scheme" or "compromise" or "draft" or "blueprint", Head: >= 0 and var verb } && verb > noun
        && sentence.ChildOf(noun, "case") is >= 0 and var preposition && sentence.Tokens[preposition].Form.Equals("under", StringComparison.OrdinalIgnoreCase)
        && VerbGroup.ModalOf(sentence, verb) is "would" or "will" or "could" && !StanceGuards.IsUnderMark(sentence, verb) ? verb : null;

    /// <summary>Whoever put the plan forward, or whose it is.</summary>
    private IEnumerable<IReadOnlyList<EntryId>> Proposers(Sentence sentence, int plan, Voice? voice)
    {
        foreach (var child in sentence.ChildrenOf(plan).ToArray())
        {
            if (sentence.Tokens[child].Relation is "nmod:poss" or "amod" or "compound" && child < plan && _parties.At(sentence.Index, child) is { Count: > 0 } owner)
            {
                return [owner];
            }

            if (child > plan && sentence.Tokens[child].Relation is "acl" or "acl:relcl" && sentence.Tokens[child].Lemma is "propose" or "put" or "present" or "float" or "draft" or "unveil" or "outline" or "suggest" or "draw" or "table")
            {
                var subject = VerbSlots.Of(sentence, child).Find(static slot => slot is { Name: "subj", IsClause: false });
                return subject is null ? [] : _holders.OfAgent(sentence, new Argument(Role.Agent, subject.Heads, subject.Range, null, false), voice);
            }
        }

        return [];
    }
}
