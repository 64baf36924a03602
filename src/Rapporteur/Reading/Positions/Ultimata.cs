using Rapporteur.Language;
using Rapporteur.Propositions;
using Rapporteur.Records;

namespace Rapporteur.Reading.Positions;

/// <summary>Time that one side gives another to do a thing, and what one threatens unless it is done.</summary>
/// <param name="findings">Actors, times and trees of the report.</param>
/// <param name="speech">Who says what.</param>
internal sealed class Ultimata(Findings findings, SpeechContext speech)
{
    private const string Given = "position.ultimatum";
    private const string Threatened = "position.threat-unless";

    private readonly Parties _parties = new(findings);

    /// <summary>One draft for each demand.</summary>
    /// <example>The bloc gave the colonels two weeks to step down. (Negative: The bloc gave the colonels two weeks ago a prize.)</example>
    public IEnumerable<PositionDraft> Read()
    {
        foreach (var proposition in findings.Propositions)
        {
            if (proposition.Kind != PredicateKind.Verb || proposition.Standing.IsNegated || proposition.Standing.IsConditional)
            {
                continue;
            }

            var sentence = findings.SentenceOf(proposition);
            var slots = VerbSlots.Of(sentence, proposition.Predicate);
            List<EntryId> holder = [.. slots.Where(static s => s.Name == "subj").SelectMany(static s => s.Heads).SelectMany(h => _parties.At(sentence.Index, h)).Distinct()];
            if (holder.Count == 0)
            {
                continue;
            }

            var voice = speech.VoiceOf(proposition);
            if (proposition.Lemma == "give" && Asked(sentence, proposition.Predicate) is { } asked)
            {
                yield return new PositionDraft(
                    holder, Stance.Demands, sentence.SpanOf(Proposals.VerbPhrase(sentence, asked)), null, Holders.Ascribers(voice, holder), voice?.Id, proposition, Given);
            }
            else if (proposition.Lemma == "threaten" && Clause(sentence, proposition.Predicate, "if") is { } undone && VerbGroup.IsNegated(sentence, undone.Head))
            {
                // "threatened to cut it off if the shelling did not stop"
                foreach (var demand in Conditions.Demands(findings, holder, voice, proposition, undone, isThreat: true))
                {
                    yield return demand with { Rule = Threatened };
                }
            }
            else if (proposition.Lemma is "threaten" or "warn" or "vow" or "promise" or "say" && Clause(sentence, proposition.Predicate, "unless") is { } condition)
            {
                foreach (var demand in Conditions.Demands(findings, holder, voice, proposition, condition, isThreat: false))
                {
                    yield return demand with { Rule = Threatened };
                }
            }
        }
    }

    /// <summary>The infinitive behind a time that is given: "gave Quito until May to pay".</summary>
    private int? Asked(Sentence sentence, int verb)
    {
        var hasTime = false;
        foreach (var child in sentence.ChildrenOf(verb))
        {
            hasTime |= child > verb && (findings.TimesOf(sentence.Index).Any(t => t.Range.Contains(child)) || sentence.Tokens[child].Lemma is "deadline" or "ultimatum");
        }

        foreach (var at in (int[])[verb, .. sentence.ChildrenOf(verb)])
        {
            foreach (var child in hasTime ? sentence.ChildrenOf(at) : [])
            {
                if (child > verb && sentence.Tokens[child] is { Upos: "VERB", Relation: "xcomp" or "advcl" or "acl" } && VerbSlots.Mark(sentence, child) == "to")
                {
                    return child;
                }
            }
        }

        return null;
    }

    private static Argument? Clause(Sentence sentence, int verb, string mark)
    {
        foreach (var at in (int[])[verb, .. sentence.ChildrenOf(verb)])
        {
            foreach (var child in at == verb || sentence.Tokens[at].Relation is "xcomp" or "ccomp" ? sentence.ChildrenOf(at) : [])
            {
                if (sentence.Tokens[child].Relation == "advcl" && VerbSlots.Mark(sentence, child) == mark)
                {
                    return new Argument(Role.Condition, Phrase.Conjuncts(sentence, child), Phrase.Of(sentence, child), mark, true);
                }
            }
        }

        return null;
    }
}
